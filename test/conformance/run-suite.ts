import type { Behaviour, Subject } from './behaviour';
import { behaviours } from './behaviours';
import { putBack } from './put-back';

/** What a host did with a behaviour. */
export type Verdict =
	| { readonly kind: 'as Apple' }
	/** It does it otherwise. */
	| { readonly kind: 'differs'; readonly how: string }
	/** It cannot be seen there. */
	| { readonly kind: 'not there'; readonly lacks: readonly string[] };

/** A game that can be held to the suite. */
export interface ConformingGame extends Subject {
	can(capability: string): boolean;
}

/** Looks for one behaviour in a game. */
export async function verdictOn(game: ConformingGame, behaviour: Behaviour): Promise<Verdict> {
	const lacks = behaviour.needs.filter((capability) => !game.can(capability));
	if (lacks.length > 0) {
		return { kind: 'not there', lacks };
	}
	try {
		await putBack(game, game.can('simulator'));
		await behaviour.check(game);
		return { kind: 'as Apple' };
	} catch (error) {
		const [how = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { kind: 'differs', how };
	}
}

/** Looks for every behaviour in a game, in order. */
export async function runSuite(game: ConformingGame): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const behaviour of behaviours) {
		verdicts.push(await verdictOn(game, behaviour));
	}
	return verdicts;
}
