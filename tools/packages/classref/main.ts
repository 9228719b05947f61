import { Command } from 'commander';
import { describeFailure } from '../terminal/failure';
import { describeClassref } from './arguments';

/** The program that other projects start: `classref`, with nothing around it. */
export function main(): void {
	const command = describeClassref(
		new Command('classref').description(
			"Writes the RST of a class reference from Godot class XML, as the engine's make_rst.py does.",
		),
	);
	command.parseAsync().catch((error: unknown) => {
		console.error(describeFailure(error, (process.env.DEBUG ?? '') !== ''));
		process.exitCode = 1;
	});
}
