import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from './engine';
import type { Machine } from './machine';
import { probeEngine } from './probe';

/** Returns the folder of the engine that {@link installEngine} makes. It exists only when it is complete. */
export function installedFolder(machine: Machine): string {
	return path.join(machine.root, '.deps', 'godot');
}

/** The name of the program that starts the engine, in that folder. */
export const launcherName = 'godot';

/** Returns the copy under `.deps/`; undefined when it is missing or does not start. */
export async function installedEngine(machine: Machine): Promise<Engine | undefined> {
	const command = path.join(installedFolder(machine), launcherName);
	if (!fs.existsSync(command)) {
		return undefined;
	}
	const { version } = await probeEngine(command);
	if (version === undefined) {
		return undefined;
	}
	// The copy has Mesa's OpenGL drivers, but no Vulkan drivers.
	return {
		command,
		version,
		source: '.deps',
		windowArguments: ['--rendering-driver', 'opengl3'],
		home: machine.engineHome,
	};
}
