import fs from 'node:fs';
import path from 'node:path';
import { debian, findArchive } from '../apt/archive';
import { installOwnCopy } from '../apt/own-copy';
import type { Report } from '../../packages/terminal/report';
import type { Engine } from '../../packages/godot/engine';
import { installEngine, suites } from './install-engine';
import { installedEngine, installedFolder } from '../../packages/godot/installed';
import { findLoader } from './loader';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';

/** What an export of a game needs: an engine, its release template, and how to start the exported game. */
export interface ExportKit {
	/** The engine under `.deps/`, with the template's version. */
	readonly engine: Engine;
	/** The program that becomes the game, absolute. */
	readonly template: string;
	/** The loader that starts it, absolute. */
	readonly loader: string;
	/** The folders of its libraries, absolute. */
	readonly libraries: readonly string[];
}

const packageName = 'godot-template-release';

/**
 * Finds Debian's release template for Linux under `.deps/`, or installs it there, with the engine
 * of the same version.
 * @returns undefined when Debian's packages are not available
 */
export async function setUpExport(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<ExportKit | undefined> {
	const archive =
		machine.platform === 'linux' ? await findArchive(machine.environment, [debian]) : undefined;
	if (archive === undefined) {
		return undefined;
	}
	const engine = (await installedEngine(machine)) ?? (await installEngine(report, machine));
	const folder = path.join(machine.root, '.deps', packageName);
	if (!fs.existsSync(folder)) {
		await installOwnCopy({
			folder,
			archive,
			suites,
			packages: [packageName],
			// The engine's packages include the same libraries.
			withDependencies: false,
			report,
			environment: machine.environment,
		});
	}
	const root = installedFolder(machine);
	const { loader, libraries } = findLoader(root);
	return {
		engine,
		template: path.join(folder, 'usr', 'bin', packageName),
		loader: path.join(root, loader),
		libraries: [libraries, `${libraries}/pulseaudio`, 'usr/lib'].map((name) =>
			path.join(root, name),
		),
	};
}
