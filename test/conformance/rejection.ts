import { AudioSessionError } from '../../tools/packages/test-link';
import type { GodotError } from '../../tools/packages/test-link';

/** Holds that the session refuses a request with that error of Godot's. */
export async function refuses(request: Promise<unknown>, error: GodotError): Promise<void> {
	const outcome: unknown = await request.then(
		() => 'taken',
		(reason: unknown) => reason,
	);
	if (!(outcome instanceof AudioSessionError)) {
		throw new Error(`refused with ${error}, says the rule; it was: ${String(outcome)}`);
	}
	if (outcome.godotError !== error) {
		throw new Error(`refused with ${outcome.godotError} instead of ${error}`);
	}
}
