import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../repository';
import { notice } from '../emit/notice';
import type { GeneratedFiles } from '../output';

const sources = [
	'tools/generators/rules/print_rules.cpp',
	'src/session/rules/session_rules.cpp',
	'src/session/rules/refusal.cpp',
];

/** The docs page with the rules, relative to the repository. */
export const rulesPage = 'docs/rules.md';

/**
 * Returns the page of the current rules in `src/session/rules`: compiles the C++ rules and runs a program that prints
 * them.
 * @throws {ExecaError} with the compiler's messages if the rules do not compile
 */
export async function rulesFile(): Promise<GeneratedFiles> {
	const folder = path.join(repositoryRoot, 'build', 'rules');
	mkdirSync(folder, { recursive: true });
	const program = path.join(folder, 'print-rules');
	await execa(
		process.env['CXX'] ?? 'c++',
		['-std=c++17', '-Wall', '-Wextra', '-Werror', '-Isrc', ...sources, '-o', program],
		{ cwd: repositoryRoot },
	);
	const { stdout } = await execa(program);
	const comment = `<!-- ${notice('src/session/rules')} -->`;
	return new Map([[rulesPage, `${comment}\n\n${stdout}\n`]]);
}
