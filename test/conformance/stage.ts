import type { Game } from '../../tools/packages/test-link';
import { categoryOptions } from '../../tools/api/enums/category-options';
import { categoryOf, sessionTypes } from '../../tools/api/w3c/session-types';

/** The controls around a game while the suite runs. Those that the platform lacks are missing. */
export interface Stage {
	/** Makes the game audible for the platform. */
	readonly sound?: {
		start(): Promise<unknown>;
		/** Resolves when the game is silent. */
		stop(): Promise<unknown>;
	};
	/** Calls the player and ends the call. */
	readonly calls?: {
		begin(): Promise<unknown>;
		/** Does nothing without a call. */
		end(shouldResume: boolean): Promise<unknown>;
	};
	/** Returns the W3C type of the platform's session. Only with the capability `type`. */
	platformType(): Promise<string>;
}

/** Returns the stage of a game that runs on a desktop or a device. */
export async function stageOf(game: Game): Promise<Stage> {
	const sounds = (await game.evaluate('scene.has_method("start_sound")')) === true;
	return {
		...(sounds && {
			sound: {
				start: () => game.run('scene.start_sound()'),
				stop: () => game.run('await scene.stop_sound()'),
			},
		}),
		...(game.can('simulator') && {
			calls: {
				begin: () => game.simulator.beginInterruption('phoneCall'),
				end: (shouldResume) => game.simulator.endInterruption(shouldResume),
			},
		}),
		platformType: () => typeOf(game),
	};
}

async function typeOf({ session }: Game): Promise<string> {
	const [category, options] = [await session.category, await session.categoryOptions];
	const found = sessionTypes.find((type) => {
		const expected = categoryOptions.constants.filter(({ godot }) =>
			type.options.includes(godot),
		);
		const names = expected.map(({ typescript }) => typescript);
		return (
			categoryOf(type)?.typescript === category &&
			names.length === options.length &&
			options.every((option) => names.includes(option))
		);
	});
	return found?.name ?? `${category} with [${options.join(', ')}]`;
}
