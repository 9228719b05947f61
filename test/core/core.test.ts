import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../../tools/repository';

const sourceFolders = [
	'src/session',
	'src/backends/simulated',
	'src/backends/unavailable',
	'test/core',
];
const headerFolders = [...sourceFolders, 'src/session/gen'];

/** The core knows neither Godot nor Apple, so a compiler alone builds it, in each of these ways. */
const builds = [
	{ name: 'plain', flags: ['-O1'] },
	{
		name: 'under AddressSanitizer and UndefinedBehaviorSanitizer',
		flags: ['-O1', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
	},
	{ name: 'under ThreadSanitizer', flags: ['-O1', '-fsanitize=thread'] },
];

describe('the core, in C++', () => {
	for (const build of builds) {
		describe(build.name, () => {
			let output: string;
			let ending: string;

			before(async () => {
				const program = await compile(build.name, build.flags);
				const run = await execa(program, { reject: false, all: true, timeout: 60_000 });
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
						throw new Error(`The test did not come to its end, ${ending}:\n${output}`);
					}
				});
			}

			it('the program ends as it should, with no finding', () => {
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
	return filesWith(['test/core'], '.cpp').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^TEST\("(.*)"\) \{$/gm)].map(
			(match) => match[1] ?? '',
		),
	);
}

async function compile(name: string, flags: readonly string[]): Promise<string> {
	const program = path.join(repositoryRoot, 'build', 'core', name.replaceAll(' ', '-'));
	const sources = filesWith(sourceFolders, '.cpp');
	const inputs = [...sources, ...filesWith(headerFolders, '.h')];
	const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	if (inputs.every((file) => statSync(file).mtimeMs < built)) {
		return program;
	}
	mkdirSync(path.dirname(program), { recursive: true });
	const compiler = process.env['CXX'] ?? 'c++';
	await execa(compiler, [
		'-std=c++17',
		'-g',
		'-Wall',
		'-Wextra',
		'-Werror',
		'-pthread',
		...flags,
		`-I${path.join(repositoryRoot, 'src')}`,
		...sources,
		'-o',
		program,
	]);
	return program;
}
