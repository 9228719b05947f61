import type { Game } from '../../tools/packages/test-link';
import type { Capability, Subject } from './behaviour';
import { linkedAutoload } from './linked-autoload';
import { stageOf } from './stage';
import { W3cSession } from './w3c-session';

/** Returns a game with a link as the suite tests it. */
export async function subjectOf(game: Game): Promise<Subject> {
	const autoload = await linkedAutoload(game);
	const stage = await stageOf(game);
	const exists: Readonly<Record<Capability, boolean>> = {
		session: game.can('session') && (await game.session.category) !== 'unknown',
		simulator: game.can('simulator'),
		autoload: autoload !== undefined,
		type: (await autoload?.isSupported()) ?? false,
		sound: stage.sound !== undefined,
		calls: stage.calls !== undefined,
	};
	const names = Object.keys(exists) as Capability[];
	return {
		session: game.session,
		godotSession: game.godotSession,
		simulator: game.simulator,
		audioSession: new W3cSession(autoload),
		stage,
		capabilities: new Set(names.filter((name) => exists[name])),
	};
}
