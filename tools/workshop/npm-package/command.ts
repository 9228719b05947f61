import path from 'node:path';
import type { Command } from 'commander';
import { repositoryRoot } from '../../generators/repository';
import { runSteps } from '../steps';
import { buildPackage } from './build-package';

/** Adds the verb `package:npm`. */
export function register(program: Command): void {
	program.command('package:npm').action(async () => {
		let file = '';
		await runSteps([
			{
				title: 'Package',
				run: async (report) => {
					file = await buildPackage(path.join(repositoryRoot, 'build'), report);
					return undefined;
				},
			},
		]);
		console.log(`Install it in another project with: npm install --save-dev ${file}`);
	});
}
