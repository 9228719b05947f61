import fs from 'node:fs';
import path from 'node:path';
import type { ExportKit } from '../../../tools/workshop/engine/install-template';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryMachine } from '../../../tools/workshop/repository-machine';

const preset = 'Linux';
const exportSeconds = 180;

/**
 * Exports the preset «Linux» of a project as a release.
 * @param folder the folder for the game
 * @returns the run of the engine that exports it
 */
export async function exportGame(
	kit: ExportKit,
	project: string,
	folder: string,
): Promise<RunResult> {
	const presets = path.join(project, 'export_presets.cfg');
	const text = fs.readFileSync(presets, 'utf8');
	const field = 'custom_template/release=""';
	if (!text.includes(field)) {
		throw new Error(`${presets} has no line ${field}`);
	}
	fs.writeFileSync(presets, text.replace(field, `custom_template/release="${kit.template}"`));
	fs.mkdirSync(folder, { recursive: true });
	const game = path.join(folder, 'game.x86_64');
	const result = await runEngine(kit.engine, ['--export-release', preset, game], {
		cwd: project,
		timeoutSeconds: exportSeconds,
	});
	writeLauncher(kit, folder);
	return result;
}

/** Runs an exported game without a window. */
export async function runGame(folder: string): Promise<RunResult> {
	const command = path.join(folder, launcher);
	const home = repositoryMachine().engineHome;
	return runEngine({ command, windowArguments: [], home }, [], { cwd: folder });
}

const launcher = 'start';

// The template may need a newer C library than the system's, so the loader of that library starts it. The game looks
// for its files beside the running program, which is then the loader: so a copy of the loader, with the game's name,
// is put beside them.
function writeLauncher(kit: ExportKit, folder: string): void {
	fs.copyFileSync(kit.loader, path.join(folder, 'game'));
	const libraries = kit.libraries.join(':');
	const script = `#!/bin/sh\nexec "${folder}/game" --library-path "${libraries}" "${folder}/game.x86_64" "$@"\n`;
	fs.writeFileSync(path.join(folder, launcher), script, { mode: 0o755 });
}
