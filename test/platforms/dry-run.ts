import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { findToolchain } from '../../tools/workshop/build/compiler';
import type { Program } from '../../tools/workshop/build/programs';
import { findScons } from '../../tools/workshop/build/scons';
import { repositoryMachine } from '../../tools/workshop/repository-machine';
import { repositoryRoot } from '../../tools/generators/repository';

/** The commands of a build from scratch, one per line, as SCons would run them. */
export interface DryRun {
	/** The commands that compile a source, by the path of the source in the repository. */
	readonly compilations: ReadonlyMap<string, string>;
	/** All other commands, in order. */
	readonly others: readonly string[];
	/** The path of the resulting library in the repository. */
	readonly library: string;
}

const links = [
	'SConstruct',
	'godot-cpp',
	'src',
	'doc_classes',
	'build_profile.json',
	'package.json',
	'versions.json',
	'addons/audio_session/audio_session.gdextension',
];
const variantFolder = /^build\/extension\.[^/]+\//;
const output = /(?:-o |-output )(addons\/audio_session\/bin\/\S+)/;

/** Creates and returns a folder with the sources of the extension and nothing built, so that every command is due. */
function layOutSources(): string {
	const folder = path.join(repositoryRoot, 'build', 'platforms', 'sources');
	fs.mkdirSync(folder, { recursive: true });
	for (const name of links) {
		const link = path.join(folder, name);
		if (fs.lstatSync(link, { throwIfNoEntry: false }) === undefined) {
			fs.mkdirSync(path.dirname(link), { recursive: true });
			fs.symlinkSync(path.join(repositoryRoot, name), link, 'junction');
		}
	}
	return folder;
}

async function findProgram(): Promise<Program> {
	const machine = repositoryMachine();
	const silent = (): void => undefined;
	const { python } = await findToolchain(silent, machine);
	return findScons(python, silent, machine);
}

let program: Promise<Program> | undefined;
const runs = new Map<string, Promise<DryRun>>();

/** Runs SCons in a folder without built files. */
export async function runScons(words: readonly string[]): Promise<string> {
	program ??= findProgram();
	const scons = await program;
	const environment = { ...scons.env, ANDROID_NDK_ROOT: '', CC: '', CXX: '', AR: '' };
	const { stdout } = await execa(scons.command, [...scons.args, '-Q', ...words], {
		cwd: layOutSources(),
		env: environment,
	});
	return stdout;
}

/**
 * Returns the commands that SCons would run. Runs SCons once for the same arguments.
 * @param words such as `platform=ios`
 */
export async function dryRun(words: readonly string[]): Promise<DryRun> {
	const key = [...words].sort().join(' ');
	const run = runs.get(key) ?? runDry(words);
	runs.set(key, run);
	return run;
}

async function runDry(words: readonly string[]): Promise<DryRun> {
	// Each source by itself, to look at its command.
	const lines = (await runScons(['-n', 'scu_build=no', ...words])).split(/\r?\n/);
	const compilations = new Map<string, string>();
	const others: string[] = [];
	for (const line of lines) {
		const source = / -c .* (\S+\.(?:cpp|mm))$/.exec(line)?.[1];
		if (source === undefined) {
			others.push(line);
		} else {
			compilations.set(source.replace(variantFolder, ''), line);
		}
	}
	const library = others.map((line) => output.exec(line)?.[1]).find((name) => name !== undefined);
	return { compilations, others, library: library ?? '' };
}
