import { createRequire } from 'node:module';
import type { Command } from 'commander';
import { describeClassref } from './arguments';
import type * as OwnDocs from './own-docs';

/** For what only these verbs need: every other verb loads this file too and should not wait for it. */
const load = createRequire(__filename);

/** Adds the verbs `classref`, `docs` and `docs:sync`. */
export function register(program: Command): void {
	describeClassref(
		program
			.command('classref')
			.description("Write RST pages from class XML, as the engine's make_rst.py does"),
	);
	program
		.command('docs')
		.description('Write the class reference, docs/classes/*.rst, from doc_classes/*.xml')
		.option('--check', 'write nothing; fail when a page is not current', false)
		.action(async ({ check }: { check: boolean }) => {
			const { writeOwnPages } = load('./own-docs') as typeof OwnDocs;
			process.exitCode = (await writeOwnPages(check)) ? 0 : 1;
		});
	program
		.command('docs:sync')
		.description('Bring doc_classes/*.xml in line with what the extension registers')
		.option('--check', 'write nothing; fail when something is not in line', false)
		.action(async ({ check }: { check: boolean }) => {
			const { syncOwnXml } = load('./own-docs') as typeof OwnDocs;
			process.exitCode = (await syncOwnXml(check)) ? 0 : 1;
		});
}
