import { createRequire } from 'node:module';
import type { Command } from 'commander';
import { Problem } from '../../packages/terminal/problem';
import { setUpEngine } from '../engine/install-engine';
import type * as Generate from '../../generators/generate';

/**
 * Loads the modules that only this verb needs, because every other verb also loads this file and should not
 * wait for them.
 */
const load = createRequire(__filename);

/** Adds the verb `generate`. */
export function register(program: Command): void {
	program
		.command('generate')
		.option('--check', 'write nothing; fail when a generated file is outdated', false)
		.action(async ({ check }: { check: boolean }) => {
			const { generate } = load('../../generators/generate') as typeof Generate;
			const stale = await generate(await setUpEngine(), check);
			if (check && stale.length > 0) {
				throw new Problem(
					'Generated files are outdated.',
					stale.join('\n'),
					'npm run generate',
				);
			}
			console.log(
				stale.length === 0
					? 'Every generated file is up to date.'
					: `Written:\n${stale.join('\n')}`,
			);
		});
}
