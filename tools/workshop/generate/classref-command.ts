import type { Command } from 'commander';
import { describeClassref } from '../../packages/classref/arguments';

/** Adds the verb `classref`. */
export function register(program: Command): void {
	describeClassref(
		program
			.command('classref')
			.description("Write RST pages from class XML, as the engine's make_rst.py does"),
	);
}
