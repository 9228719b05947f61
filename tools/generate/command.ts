import type { Command } from 'commander';
import { setUpEngine } from '../engine/install-engine';
import { Problem } from '../problem';
import { generateAll } from './generate';

/** Adds the verb `generate`. */
export function register(program: Command): void {
	program
		.command('generate')
		.option('--check', 'write nothing; fail when a generated file is stale', false)
		.action(async ({ check }: { check: boolean }) => {
			const stale = await generateAll(await setUpEngine(), check);
			if (check && stale.length > 0) {
				throw new Problem(
					'Generated files are stale.',
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
