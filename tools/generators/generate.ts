import path from 'node:path';
import { api } from '../api/classes';
import { dumpApi } from '../packages/godot/dump-api';
import type { Engine } from '../packages/godot/engine';
import { engineApiFolder, repositoryRoot } from './repository';
import { compatibilityMinimumFile } from './bindings/compatibility-minimum';
import { generateBindings } from './bindings/generate';
import { apiFiles } from './generate-api';
import { autoloadXml } from './class-xml/autoload-class';
import { classPages, pagesFolder } from './class-pages';
import { staleGenerated, staleFiles, writeGenerated, writeFiles } from './output';
import type { GeneratedFiles } from './output';
import { rulesFile } from './rules/rules-page';
import { testLinkFiles } from './test-link/generate';
import { bridgeResource } from './web-bridge/bridge-resource';

const bindings = 'godot-cpp/gen';

/**
 * Writes every generated file of the repository that is out of date.
 * @param engine provides its API for the bindings, and the documentation of the autoload for the class reference
 * @param check write nothing
 * @returns the files that were out of date, by their paths from the root
 * @throws {Problem} if their sources have a mistake
 */
export async function generate(engine: Engine, check: boolean): Promise<string[]> {
	const apply = check ? staleGenerated : writeGenerated;
	const stale = apply(repositoryRoot, await filesFromSources(engine));
	// These depend on the files above: on compiled C++, and on scripts.
	stale.push(...apply(repositoryRoot, await filesFromFiles(engine)));
	// The pages depend on the class XML.
	const pages = await classPages(engine);
	const folder = path.join(repositoryRoot, pagesFolder);
	const stalePages = (check ? staleFiles : writeFiles)(folder, pages);
	return [...stale, ...stalePages.map((name) => `${pagesFolder}/${name}`)];
}

async function filesFromFiles(engine: Engine): Promise<GeneratedFiles> {
	return new Map([...(await rulesFile()), ...(await autoloadXml(engine))]);
}

async function filesFromSources(engine: Engine): Promise<GeneratedFiles> {
	const dump = await dumpApi(engine, engineApiFolder);
	const profile = path.join(repositoryRoot, 'build_profile.json');
	const fromEngine = [...generateBindings({ ...dump, profile })].map(
		([name, text]) => [`${bindings}/${name}`, text] as const,
	);
	return new Map([
		...(await apiFiles(api)),
		...(await testLinkFiles(dump.api)),
		...(await bridgeResource()).files,
		...fromEngine,
		...compatibilityMinimumFile(dump.interface),
	]);
}
