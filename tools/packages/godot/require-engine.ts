import { Problem } from '../terminal/problem';
import { isInstalled } from '../../repository';
import type { Engine } from './engine';
import { findEngine } from './find-engine';
import type { Machine } from './machine';
import { thisMachine } from './machine';
import { oldestMajor, oldestMinor } from './version';

/** The command that installs Godot where a package manager of the platform does not. */
const installCommand = isInstalled ? 'npx godot-audio-session install-godot' : 'npm run engine';

/**
 * Finds Godot, and installs nothing: an installation downloads about 500 MB, which is for a person to start.
 * @throws {Problem} with the command that installs it, when there is none
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
	const command = commands[machine.platform] ?? installCommand;
	throw new Problem(
		`Godot ${oldestMajor}.${oldestMinor} or newer is missing.`,
		[
			'It was looked for in the environment variable GODOT, in PATH, in the usual places of this system and where the command below installs it.',
			...skipped.map((note) => `Passed over: ${note}.`),
		].join('\n'),
		`Set GODOT to a Godot that you have, or install one with: ${command}`,
	);
}
