import path from 'node:path';
import { linkAddon } from '../../tools/workshop/addon/link-addon';
import { importProject } from '../../tools/packages/godot/import-project';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { packForWeb } from '../../tools/workshop/web/web-game';

const packs = new Map<string, Promise<string>>();

/** Packs a project of this repository for the web, once in a test run. Returns the file. */
export async function packed(project: string): Promise<string> {
	const known = packs.get(project) ?? pack(project);
	packs.set(project, known);
	return known;
}

async function pack(project: string): Promise<string> {
	const folder = path.join(repositoryRoot, project);
	const file = path.join(repositoryRoot, 'build', 'web', `${project.replaceAll('/', '-')}.pck`);
	const engine = await setUpEngine();
	linkAddon(folder);
	await importProject(engine, folder);
	await packForWeb(engine, folder, file);
	return file;
}
