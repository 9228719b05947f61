import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from './engine';
import type { Machine } from './machine';
import { probeEngine } from './probe';

/** The folder of the engine that {@link installEngine} makes. It exists only when it is complete. */
export function installedFolder(machine: Machine): string {
	return path.join(machine.root, '.deps', 'godot');
}

/** The name of the program in that folder that starts the engine. */
export const launcherName = 'godot';

/** The copy under `.deps/`; undefined when there is none or it does not start. */
export async function installedEngine(machine: Machine): Promise<Engine | undefined> {
	const command = path.join(installedFolder(machine), launcherName);
	if (!fs.existsSync(command)) {
		return undefined;
	}
	const { version } = await probeEngine(command);
	if (version === undefined) {
		return undefined;
	}
	// The copy brings Mesa's OpenGL drivers and no Vulkan ones.
	return {
		command,
		version,
		source: '.deps',
		windowArguments: ['--rendering-driver', 'opengl3'],
		home: machine.engineHome,
	};
}
