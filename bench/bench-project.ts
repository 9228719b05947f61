import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../tools/packages/godot/engine';
import { importProject } from '../tools/packages/godot/import-project';
import { repositoryRoot } from '../tools/generators/repository';

const addon = path.join(repositoryRoot, 'addons', 'audio_session');

/**
 * Creates a project in build/bench/ and imports it. It runs in an editor, which loads the debug library. The
 * project names the release library instead, because players have that one. It is built with the simulated
 * device, unlike that of players, so that there is a session to measure.
 * @param withExtension false leaves the extension out, to measure its cost
 * @returns the project's folder
 */
export async function layOutBenchProject(
	engine: Engine,
	name: string,
	source: string,
	withExtension: boolean,
): Promise<string> {
	const folder = path.join(repositoryRoot, 'build', 'bench', name);
	rmSync(folder, { recursive: true, force: true });
	cpSync(path.join(repositoryRoot, 'bench', source), folder, { recursive: true });
	if (withExtension) {
		const own = path.join(folder, 'addons', 'audio_session');
		mkdirSync(own, { recursive: true });
		const file = 'audio_session.gdextension';
		const text = readFileSync(path.join(addon, file), 'utf8');
		const asReleased = text.replaceAll(
			/template_debug\.(\w+)\./g,
			'template_release.$1.simulated.',
		);
		writeFileSync(path.join(own, file), asReleased);
		symlinkSync(path.join(addon, 'bin'), path.join(own, 'bin'), 'junction');
	}
	await importProject(engine, folder);
	return folder;
}
