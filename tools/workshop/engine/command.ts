import type { Command } from 'commander';
import { runSteps } from '../steps';
import type { Engine } from '../../packages/godot/engine';
import { engineStep } from './set-up';

/** Adds the verb `engine`. */
export function register(program: Command): void {
	program.command('engine').action(async () => {
		const found: Engine[] = [];
		await runSteps([engineStep((engine) => found.push(engine))]);
		for (const { command, version, source } of found) {
			console.log(`${command}\n${version.text}, found by: ${source}`);
		}
	});
}
