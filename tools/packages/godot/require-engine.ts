import { Problem } from '../terminal/problem';
import type { Engine } from './engine';
import { findEngine } from './find-engine';
import type { Machine } from './machine';
import { thisMachine } from './machine';
import { oldestMajor, oldestMinor } from './version';

/**
 * Finds Godot. Installs nothing: an installation downloads about 500 MB, so the user has to start it.
 * @throws {Problem} with the command or page that installs it, when it is not found
 */
export async function requireEngine(machine: Machine = thisMachine()): Promise<Engine> {
	const { engine, skipped } = await findEngine(machine);
	if (engine !== undefined) {
		return engine;
	}
	const commands: Partial<Record<NodeJS.Platform, string>> = {
		darwin: 'brew install --cask godot',
		win32: 'winget install GodotEngine.GodotEngine',
	};
	const command = commands[machine.platform];
	throw new Problem(
		`Godot ${oldestMajor}.${oldestMinor} or newer is missing.`,
		[
			'It was looked for in the environment variable GODOT, in PATH, in the usual places of this system and in the folder .deps/godot.',
			...skipped.map((note) => `Passed over: ${note}.`),
		].join('\n'),
		`Set GODOT to the program of a Godot that you have, or ${
			command === undefined
				? 'download one from https://godotengine.org/download'
				: `install one with: ${command}`
		}`,
	);
}
