import fs from 'node:fs';
import path from 'node:path';
import { clangFormatPath } from 'clang-format-node';
import { execa } from 'execa';
import { repositoryRoot } from '../../generators/repository';
import { checkWorkflows } from './workflows';

/** One thing that `npm run lint` holds the sources to. */
export interface Check {
	/** What it looks at, as the title of a test. */
	readonly name: string;
	/** Looks; the complaints are empty when all is well. */
	readonly complaints: () => Promise<string>;
	/** Corrects in place what can be corrected by a program. */
	readonly mend?: () => Promise<string>;
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

// What a tool found in a file counts until that file changes. ESLint reads types from other files, too: a
// complaint that such a change brings shows in a fresh clone, and tsc sees it at once.
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

/** Every check, in the order of `npm run lint`; a new one is one more entry. */
export const checks: readonly Check[] = [
	{
		name: 'TypeScript types',
		complaints: () => runTool('typescript/bin/tsc', ['--project', '.', ...typesCache]),
	},
	{
		name: 'TypeScript style',
		complaints: () => runTool('eslint/bin/eslint.js', ['.', ...styleCache]),
		mend: () => runTool('eslint/bin/eslint.js', ['--fix', '.']),
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
		mend: () =>
			runTool('prettier/bin/prettier.cjs', ['--write', '--log-level=warn', ...prettierFiles]),
	},
	{
		name: 'C++ layout',
		complaints: () => runClangFormat(['--dry-run', '-Werror']),
		mend: () => runClangFormat(['-i']),
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
