import { LinkError } from '../../tools/packages/test-link';
import type { Behaviour, Capability, Subject } from './behaviour';
import { behaviours } from './behaviours';
import { restore } from './restore';

/** The result of a behaviour on a platform. */
export type Verdict =
	| { readonly kind: 'conforms' }
	/** The platform differs from the rule; `how` says in what. */
	| { readonly kind: 'differs'; readonly how: string }
	/** The platform lacks capabilities that the test needs. */
	| { readonly kind: 'not applicable'; readonly missing: readonly Capability[] };

/**
 * Tests one behaviour in a game.
 * @throws {LinkError} when the game is gone, so that there is no result
 */
export async function verdictOn(subject: Subject, behaviour: Behaviour): Promise<Verdict> {
	const missing = behaviour.needs.filter((capability) => !subject.capabilities.has(capability));
	if (missing.length > 0) {
		return { kind: 'not applicable', missing };
	}
	try {
		await restore(subject);
		await behaviour.check(subject);
		return { kind: 'conforms' };
	} catch (error) {
		if (error instanceof LinkError && error.isOver) {
			throw error;
		}
		const [how = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { kind: 'differs', how };
	}
}

/**
 * Tests every behaviour in a game, in order.
 * @throws {LinkError} when the game is gone before the end
 */
export async function runSuite(subject: Subject): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const behaviour of behaviours) {
		verdicts.push(await verdictOn(subject, behaviour));
	}
	return verdicts;
}
