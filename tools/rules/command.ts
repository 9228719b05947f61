import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Command } from 'commander';
import { repositoryRoot } from '../repository';
import type * as Page from './rules-page';

/** For what only this verb needs: every other verb loads this file too and should not wait for it. */
const load = createRequire(__filename);

/** Adds the verb `docs:rules`. */
export function register(program: Command): void {
	program
		.command('docs:rules')
		.description('Write docs/rules.md from the rules in src/session')
		.action(async () => {
			const { printRules, rulesPage } = load('./rules-page') as typeof Page;
			writeFileSync(path.join(repositoryRoot, rulesPage), await printRules());
			console.log(`Wrote ${rulesPage}`);
		});
}
