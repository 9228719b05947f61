import fs from 'node:fs';
import path from 'node:path';
import { clangFormatPath } from 'clang-format-node';
import { execa } from 'execa';
import { repositoryRoot } from '../../generators/repository';
import { checkWorkflows } from './workflows';

/** One check of `npm run lint`. */
export interface Check {
	/** The name of the checked part, as the title of a test. */
	readonly name: string;
	/** Runs the check; returns an empty string when it found nothing. */
	readonly complaints: () => Promise<string>;
	/** Fixes in place what a program can fix. */
	readonly fix?: () => Promise<string>;
}

const prettierFiles = [
	'{tools,test,bench}/**/*.{ts,cjs}',
	'*.{json,mjs}',
	'.*.json',
	'!**/gen/**',
	'!**/.godot/**',
];
const clangFolders = ['src', 'godot-cpp/include', 'godot-cpp/src', 'test'];
const clangFile = /\.(?:cpp|h|hpp|mm|m)$/;

// Results for a file are cached until that file changes. ESLint also reads types from other files: a finding
// caused by such a change appears in a fresh clone, and tsc reports it at once.
const cacheFolder = path.join('build', 'lint');
const typesCache = ['--incremental', '--tsBuildInfoFile', path.join(cacheFolder, 'types')];
const layoutCache = [
	'--cache',
	'--cache-strategy=content',
	`--cache-location=${path.join(cacheFolder, 'layout')}`,
];
const styleCache = [
	'--cache',
	'--cache-strategy=content',
	`--cache-location=${path.join(cacheFolder, 'style')}`,
];

/** All checks, in the order of `npm run lint`. Add new checks here. */
export const checks: readonly Check[] = [
	{
		name: 'TypeScript types',
		complaints: () => runTool('typescript/bin/tsc', ['--project', '.', ...typesCache]),
	},
	{
		name: 'TypeScript style',
		complaints: () => runTool('eslint/bin/eslint.js', ['.', ...styleCache]),
		fix: () => runTool('eslint/bin/eslint.js', ['--fix', '.']),
	},
	{
		name: 'TypeScript and JSON layout',
		complaints: () =>
			runTool('prettier/bin/prettier.cjs', [
				'--check',
				'--log-level=warn',
				...layoutCache,
				...prettierFiles,
			]),
		fix: () =>
			runTool('prettier/bin/prettier.cjs', ['--write', '--log-level=warn', ...prettierFiles]),
	},
	{
		name: 'C++ layout',
		complaints: () => runClangFormat(['--dry-run', '-Werror']),
		fix: () => runClangFormat(['-i']),
	},
	{ name: 'GitHub workflows', complaints: checkWorkflows },
];

async function runTool(script: string, args: readonly string[]): Promise<string> {
	return run(process.execPath, [path.join(repositoryRoot, 'node_modules', script), ...args]);
}

async function runClangFormat(args: readonly string[]): Promise<string> {
	const files = clangFolders.flatMap((folder) => sourcesIn(path.join(repositoryRoot, folder)));
	return files.length === 0 ? '' : run(clangFormatPath, [...args, ...files]);
}

async function run(command: string, args: readonly string[]): Promise<string> {
	const result = await execa(command, args, { reject: false, all: true, cwd: repositoryRoot });
	if (!result.failed) {
		return '';
	}
	return result.all === '' ? `${command} does not start` : result.all;
}

function sourcesIn(folder: string): string[] {
	if (!fs.existsSync(folder)) {
		return [];
	}
	return fs
		.readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => name !== 'gen' && name !== '.godot')
		.flatMap((entry) => {
			const file = path.join(folder, entry.name);
			if (entry.isDirectory()) {
				return sourcesIn(file);
			}
			return clangFile.test(entry.name) ? [file] : [];
		});
}
