import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../repository';

const sources = [
	'tools/rules/print_rules.cpp',
	'src/session/session_rules.cpp',
	'src/session/refusal.cpp',
];

/** The page of the docs that shows the rules, relative to the repository. */
export const rulesPage = 'docs/rules.md';

/**
 * The text of {@link rulesPage}, as the rules in `src/session` are now: they are C++, so they are
 * compiled and asked.
 * @throws {ExecaError} with the compiler's own words when they do not compile
 */
export async function printRules(): Promise<string> {
	const folder = path.join(repositoryRoot, 'build', 'rules');
	mkdirSync(folder, { recursive: true });
	const program = path.join(folder, 'print-rules');
	await execa(
		process.env['CXX'] ?? 'c++',
		['-std=c++17', '-Wall', '-Wextra', '-Werror', '-Isrc', ...sources, '-o', program],
		{ cwd: repositoryRoot },
	);
	const { stdout } = await execa(program);
	return `${stdout}\n`;
}
