import type { Game } from '../../tools/packages/test-link';
import type { Autoload } from './w3c-session';

const name = 'AudioSession';
const states = `${name}.get_meta("conformance_states")`;
const listener = `${name}.get_meta("conformance_listener")`;

/**
 * Returns access to the autoload by GDScript over the test link, which works with any game.
 * @returns undefined if the game has no autoload
 */
export async function linkedAutoload(
	game: Pick<Game, 'evaluate' | 'run'>,
): Promise<Autoload | undefined> {
	if ((await game.evaluate(`get_tree().root.has_node("${name}")`)) !== true) {
		return undefined;
	}
	return {
		isSupported: async () => (await game.evaluate(`${name}.is_supported()`)) === true,
		read: (property) => game.evaluate(`${name}.${property}`),
		assign: (property, value) =>
			game.run(`${name}.set("${property}", ${JSON.stringify(value)})`),
		startRecording: () =>
			game.run(`${name}.set_meta("conformance_states", [])
${name}.set_meta("conformance_listener", func(state: String) -> void: ${states}.append(state))
${name}.state_changed.connect(${listener})`),
		stopRecording: async () => {
			await game.run(`${name}.state_changed.disconnect(${listener})`);
			return game.evaluate(states);
		},
	};
}
