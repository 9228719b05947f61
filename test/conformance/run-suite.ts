import { LinkError } from '../../tools/packages/test-link';
import type { Behaviour, Capability, Subject } from './behaviour';
import { behaviours } from './behaviours';
import { putBack } from './put-back';

/** What a platform did with a behaviour. */
export type Verdict =
	| { readonly kind: 'as ruled' }
	/** It does it otherwise. */
	| { readonly kind: 'differs'; readonly how: string }
	/** It cannot be seen there. */
	| { readonly kind: 'not there'; readonly lacks: readonly Capability[] };

/**
 * Looks for one behaviour in a game.
 * @throws {LinkError} when the game is gone, which says nothing of the behaviour
 */
export async function verdictOn(subject: Subject, behaviour: Behaviour): Promise<Verdict> {
	const lacks = behaviour.needs.filter((capability) => !subject.capabilities.has(capability));
	if (lacks.length > 0) {
		return { kind: 'not there', lacks };
	}
	try {
		await putBack(subject);
		await behaviour.check(subject);
		return { kind: 'as ruled' };
	} catch (error) {
		if (error instanceof LinkError && error.isOver) {
			throw error;
		}
		const [how = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { kind: 'differs', how };
	}
}

/**
 * Looks for every behaviour in a game, in order.
 * @throws {LinkError} when the game is gone before the end
 */
export async function runSuite(subject: Subject): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const behaviour of behaviours) {
		verdicts.push(await verdictOn(subject, behaviour));
	}
	return verdicts;
}
