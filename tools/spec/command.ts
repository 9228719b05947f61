import type { Command } from 'commander';

import { generateSpec } from './generate';

/** Adds the verb `spec`. */
export function register(program: Command): void {
	program
		.command('spec')
		.description('Write the generated enums, name tables and constants again from tools/spec')
		.option('--check', 'write nothing; fail when a generated file is stale', false)
		.action(async ({ check }: { check: boolean }) => {
			const written = await generateSpec({ check });
			console.log(
				written.length === 0
					? 'Everything that comes from tools/spec is up to date.'
					: `Written from tools/spec:\n${written.join('\n')}`,
			);
		});
}
