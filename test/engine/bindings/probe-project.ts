import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import { writeFiles } from '../../../tools/generators/output';
import { buildExtension } from '../../../tools/workshop/build/build-extension';
import { dumpApi } from '../../../tools/packages/godot/dump-api';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { engineApiFolder, repositoryRoot } from '../../../tools/generators/repository';

const sources = path.join(__dirname, 'project');
const runner = path.join(repositoryRoot, 'test', 'engine', 'session');
const generated = 'build/bindings/gen';

/** The absolute path of the project that runs in the engine. */
export const probeProject = path.join(repositoryRoot, 'build', 'bindings', 'project');

/** Copies the project's files. Unchanged files are not written. */
export function layOutProbeProject(): void {
	const files = new Map([
		...listFiles(sources).map((name) => [name, path.join(sources, name)] as const),
		...['runner.gd', 'runner.tscn', 'suite.gd'].map(
			(name) => [name, path.join(runner, name)] as const,
		),
	]);
	for (const name of listFiles(path.join(probeProject, 'suites'))) {
		if (name.endsWith('.gd') && !files.has(`suites/${name}`)) {
			rmSync(path.join(probeProject, 'suites', name));
		}
	}
	for (const [name, source] of files) {
		const target = path.join(probeProject, name);
		if (!existsSync(target) || !readFileSync(target).equals(readFileSync(source))) {
			cpSync(source, target, { recursive: true });
		}
	}
}

/** Generates the bindings for the test's build profile, builds the extension on them, and imports the project. */
export async function buildProbeProject(engine: Engine): Promise<void> {
	const files = generateBindings({
		...(await dumpApi(engine, engineApiFolder)),
		profile: path.join(__dirname, 'build_profile.json'),
	});
	writeFiles(path.join(repositoryRoot, generated), files);
	await buildExtension({
		target: 'template_debug',
		extra: ['-f', 'test/engine/bindings/SConstruct', `generated=${generated}`],
	});
	await importProject(engine, probeProject);
}

function listFiles(folder: string): string[] {
	return existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
				.map((name) => name.replaceAll(path.sep, '/'))
		: [];
}
