#!/usr/bin/env node
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import type * as Find from '../godot/find-engine';
import { describeFailure } from '../terminal/failure';
import { Problem } from '../terminal/problem';
import type * as Classes from './classes/engine-classes';
import { print } from './print';
import type * as Run from './run';
import type { KnownEngine } from './run';

/** Loads the modules that only a run needs, so that help and refused arguments do not wait for them. */
const load = createRequire(__filename);

interface ClassrefOptions {
	readonly filter: string;
	readonly lang: string;
	readonly color: boolean;
	readonly output: string;
	readonly dryRun: boolean;
	readonly check: boolean;
	readonly verbose: boolean;
	readonly positions?: boolean;
	readonly godot: boolean;
	readonly cache?: string;
	readonly engineSource?: string;
	readonly sourceUrl?: string;
}

/** Returns the command line: the arguments of make_rst.py and some more. */
function classref(): Command {
	return new Command('classref')
		.description(
			"Writes the RST of a class reference from Godot class XML, as the engine's make_rst.py does.",
		)
		.argument('<path...>', 'XML files, or folders with XML files')
		.option('--filter <pattern>', 'write pages only for XML files whose path matches', '')
		.option(
			'-l, --lang <language>',
			"language of the headings, one of the engine's translations",
			'en',
		)
		.option('--color', 'color the messages (the default, also without a terminal)', true)
		.option('--no-color', 'do not color the messages')
		.option('-o, --output <folder>', 'folder of the RST files', '.')
		.addOption(
			new Option('--dry-run', 'write nothing, only check the XML')
				.default(false)
				.conflicts('output'),
		)
		.addOption(
			new Option('--check', 'write nothing; fail when a page in the folder is not current')
				.default(false)
				.conflicts('dryRun'),
		)
		.option('--verbose', 'list every code sample in one language only', false)
		.option('--positions', 'name file and line in messages (the default with --godot)')
		.option(
			'--godot',
			"take the engine's classes, for references to them, from Godot itself",
			false,
		)
		.option('--cache <folder>', 'with --godot: keep its classes for the next run')
		.option('--engine-source <folder>', "the engine's source, if the paths are outside of it")
		.option('--source-url <url>', "address of your repository's files, for the pages' origin")
		.action(async (paths: string[], options: ClassrefOptions) => {
			const { runClassref } = load('./run') as typeof Run;
			const isSound = await runClassref(
				{
					paths,
					filter: options.filter,
					language: options.lang,
					output: options.output,
					mode: options.check ? 'check' : options.dryRun ? 'dry-run' : 'write',
					isVerbose: options.verbose,
					style: {
						color: options.color,
						positions: options.positions ?? options.godot,
					},
					engineSource: options.engineSource,
					sourceUrl: options.sourceUrl,
					engine: options.godot ? await foundEngine(options.cache) : undefined,
				},
				print,
			);
			process.exitCode = isSound ? 0 : 1;
		});
}

async function foundEngine(cache: string | undefined): Promise<KnownEngine> {
	const { knowEngine } = load('./classes/engine-classes') as typeof Classes;
	const { findEngine } = load('../godot/find-engine') as typeof Find;
	const { engine, skipped } = await findEngine();
	if (engine === undefined) {
		throw new Problem(
			"Godot was not found; --godot takes the engine's classes from it.",
			skipped.map((note) => `Passed over: ${note}.`).join('\n'),
			'Set GODOT to the program: GODOT=/path/to/godot',
		);
	}
	return knowEngine(engine, cache);
}

// A run ends before this optimization pays off: without it, a run over all of the engine's classes takes a
// sixth less processor time.
setFlagsFromString('--no-turbo-inlining');
classref()
	.parseAsync()
	.catch((error: unknown) => {
		console.error(describeFailure(error, (process.env.DEBUG ?? '') !== ''));
		process.exitCode = 1;
	});
