import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { programsOnPath } from '../../tools/packages/godot/places';
import { repositoryMachine } from '../../tools/workshop/repository-machine';
import { repositoryRoot } from '../../tools/generators/repository';
import { sideBySide } from '../side-by-side';

const coreFolders = [
	'src/session',
	'src/session/rules',
	'src/backends/simulated',
	'src/backends/unavailable',
];
const testFolder = 'test/core';
const headerFolders = [...coreFolders, 'src/session/gen', 'src/backends/simulated/gen', testFolder];

/**
 * The core depends on neither Godot nor Apple, so it is built with only a compiler, in each of these ways. The suites in
 * Godot run it optimised.
 */
const builds = [
	{ name: 'plain', flags: ['-O0'] },
	{
		name: 'under AddressSanitizer and UndefinedBehaviorSanitizer',
		flags: ['-O0', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
	},
	{ name: 'under ThreadSanitizer', flags: ['-O0', '-fsanitize=thread'] },
];

describe('the core, in C++', () => {
	const programs = new Map<string, string>();

	before(async function () {
		this.timeout(600_000);
		for (const [name, program] of await compileAll()) {
			programs.set(name, program);
		}
	});

	for (const build of builds) {
		describe(build.name, () => {
			let output: string;
			let ending: string;

			before(async () => {
				const program = programs.get(build.name) ?? '';
				const run = await execa(program, { reject: false, all: true, timeout: 90_000 });
				output = run.all;
				ending = `exit ${run.exitCode ?? run.signal ?? 'unknown'}`;
			});

			for (const name of listTests()) {
				it(name, () => {
					const lines = output.split('\n');
					const start = lines.findIndex((line) => line === `not ok ${name}`);
					if (start !== -1) {
						const rest = lines.slice(start + 1);
						const end = rest.findIndex((line) => !line.startsWith('  '));
						throw new Error(rest.slice(0, end).join('\n'));
					}
					if (!lines.includes(`ok ${name}`)) {
						throw new Error(`The test did not finish, ${ending}:\n${output}`);
					}
				});
			}

			it('the program exits with code 0 and no sanitizer report', () => {
				if (ending !== 'exit 0') {
					throw new Error(`${ending}\n${output}`);
				}
			});
		});
	}
});

function filesWith(folders: readonly string[], ending: string): string[] {
	return folders.flatMap((folder) =>
		readdirSync(path.join(repositoryRoot, folder))
			.filter((name) => name.endsWith(ending))
			.map((name) => path.join(repositoryRoot, folder, name)),
	);
}

function listTests(): string[] {
	return filesWith([testFolder], '.cpp').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^TEST\("(.*)"\) \{$/gm)].map(
			(match) => match[1] ?? '',
		),
	);
}

function modifiedAt(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Two translation units, the core and its tests: reading the standard library is most of the cost of their
 * files, so it is read twice instead of fifty times.
 */
const units = [
	{ name: 'core', folders: coreFolders },
	{ name: 'tests', folders: [testFolder] },
];

function writeUnit(folder: string, unit: (typeof units)[number]): string {
	const file = path.join(folder, `${unit.name}.cpp`);
	const text = filesWith(unit.folders, '.cpp')
		.map((source) => `#include "${source}"\n`)
		.join('');
	if (modifiedAt(file) === 0 || readFileSync(file, 'utf8') !== text) {
		writeFileSync(file, text);
	}
	return file;
}

/** Compiles everything that is older than its sources, and returns the program of each build. */
async function compileAll(): Promise<Map<string, string>> {
	const folder = path.join(repositoryRoot, 'build', 'core');
	mkdirSync(folder, { recursive: true });
	const newestHeader = Math.max(...filesWith(headerFolders, '.h').map(modifiedAt));
	const jobs = units.flatMap((unit) => {
		const source = writeUnit(folder, unit);
		const newest = Math.max(newestHeader, ...filesWith(unit.folders, '.cpp').map(modifiedAt));
		return builds.map((build) => {
			const object = `${fileFor(folder, build.name)}-${unit.name}.o`;
			const isStale = modifiedAt(object) <= Math.max(newest, modifiedAt(source));
			return { build, source, object, isStale };
		});
	});
	const stale = jobs.filter((job) => job.isStale);
	await sideBySide(stale, async ({ build, source, object }) => {
		await compiler(build.flags, ['-c', source, '-o', object]);
	});

	const programs = new Map<string, string>();
	for (const build of builds) {
		const program = fileFor(folder, build.name);
		const objects = jobs.filter((job) => job.build === build).map((job) => job.object);
		if (modifiedAt(program) <= Math.max(...objects.map(modifiedAt))) {
			await compiler(build.flags, [...objects, '-o', program]);
		}
		programs.set(build.name, program);
	}
	return programs;
}

function fileFor(folder: string, name: string): string {
	return path.join(folder, name.replaceAll(' ', '-'));
}

/** The compiler that `CXX` names, or else clang where it is: with sanitizers it takes half of GCC's time. */
function compilerFor(flags: readonly string[]): string {
	const hasSanitizer = flags.some((flag) => flag.startsWith('-fsanitize'));
	const [clang] = hasSanitizer ? programsOnPath('clang++', repositoryMachine()) : [];
	return process.env['CXX'] ?? clang ?? 'c++';
}

async function compiler(flags: readonly string[], rest: readonly string[]): Promise<void> {
	const common = ['-std=c++17', '-g', '-Wall', '-Wextra', '-Werror', '-pthread'];
	const include = `-I${path.join(repositoryRoot, 'src')}`;
	await execa(compilerFor(flags), [...common, ...flags, include, ...rest]);
}
