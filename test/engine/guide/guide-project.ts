import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { runEngine, type RunResult } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import type { Guide } from './read-guide';

/**
 * Creates a project in `build/` with the programs and settings of a document, and imports it.
 * @returns the folder of the project
 */
export async function layOutPrograms(
	engine: Engine,
	name: string,
	{ settings, programs }: { settings: string; programs: readonly ProgramText[] },
): Promise<string> {
	const project = path.join(repositoryRoot, 'build', name);
	rmSync(project, { recursive: true, force: true });
	cpSync(path.join(repositoryRoot, 'test', 'engine', 'guide', 'project'), project, {
		recursive: true,
	});
	appendFileSync(path.join(project, 'project.godot'), `\n${settings}\n`);
	linkAddon(project);
	const folder = path.join(project, 'programs');
	mkdirSync(folder);
	for (const [index, { script, after }] of programs.entries()) {
		writeFileSync(path.join(folder, `${index}.gd`), script);
		if (after !== undefined) {
			writeFileSync(path.join(folder, `${index}_after.gd`), after);
		}
	}
	await importProject(engine, project);
	return project;
}

type ProgramText = Pick<Guide['programs'][number], 'script'> &
	Partial<Pick<Guide['programs'][number], 'after'>>;

/** Runs one program of the project in a new engine process, so that the simulated device is in its initial state. */
export async function runProgram(
	engine: Engine,
	project: string,
	index: number,
): Promise<RunResult> {
	const args = ['--path', project, '--', `--program=${index}`];
	return runEngine(engine, args, { cwd: project });
}

/** Returns the output between the marks of the project's runner. */
export function printedByGuide(stdout: string): string[] {
	const lines = stdout.split(/\r?\n/);
	const begin = lines.indexOf('[guide] begin');
	const end = lines.indexOf('[guide] end');
	return begin === -1 || end === -1
		? ['The program did not run to its end.']
		: lines.slice(begin + 1, end);
}
