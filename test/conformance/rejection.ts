import { AudioSessionError } from '../../tools/packages/test-link';
import type { GodotError } from '../../tools/packages/test-link';

/** Checks that the session refuses a request with this error of Godot. */
export async function expectRefusal(request: Promise<unknown>, error: GodotError): Promise<void> {
	const outcome: unknown = await request.then(
		() => 'accepted',
		(reason: unknown) => reason,
	);
	if (!(outcome instanceof AudioSessionError)) {
		throw new Error(`refused with ${error} expected, but was: ${String(outcome)}`);
	}
	if (outcome.godotError !== error) {
		throw new Error(`refused with ${outcome.godotError} instead of ${error}`);
	}
}
