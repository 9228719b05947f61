import type { Game } from '../../tools/packages/test-link';
import { categoryOptions } from '../../tools/api/enums/category-options';
import { categoryOf, sessionTypes } from '../../tools/api/w3c/session-types';

/** What stands around a game while it is held to the suite. What is missing cannot be had on that platform. */
export interface Stage {
	/** Has the game be heard, as the platform sees it. */
	readonly sound?: {
		start(): Promise<unknown>;
		/** Resolves when nothing more is heard. */
		stop(): Promise<unknown>;
	};
	/** Calls the player, and hangs up. */
	readonly calls?: {
		begin(): Promise<unknown>;
		/** Does nothing when no call goes on. */
		end(shouldResume: boolean): Promise<unknown>;
	};
	/** The type of the W3C's that the session of the platform has. Only with something that has one. */
	platformType(): Promise<string>;
}

/** The stage of a game that runs in the engine of a desktop or a device. */
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
		const wanted = categoryOptions.constants.filter(({ godot }) =>
			type.options.includes(godot),
		);
		const names = wanted.map(({ typescript }) => typescript);
		return (
			categoryOf(type)?.typescript === category &&
			names.length === options.length &&
			options.every((option) => names.includes(option))
		);
	});
	return found?.name ?? `${category} with [${options.join(', ')}]`;
}
