import { createRequire } from 'node:module';
import path from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import type * as Find from '../engine/find-engine';
import type * as Install from '../engine/install-engine';
import { Problem } from '../problem';
import { repositoryRoot } from '../repository';
import type * as SetUp from '../set-up';
import type * as Classes from './classes/engine-classes';
import type * as Run from './run';
import type { KnownEngine } from './run';
import type * as Plain from './sync/plain-project';
import type * as Registered from './sync/registered-classes';
import type * as Sync from './sync/sync-project';

/** For what only these verbs need: every other verb loads this file too and should not wait for it. */
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
			await writeOwnPages(check);
		});
	program
		.command('docs:sync')
		.description('Bring doc_classes/*.xml in line with what the extension registers')
		.option('--check', 'write nothing; fail when something is not in line', false)
		.action(async ({ check }: { check: boolean }) => {
			await syncOwnXml(check);
		});
}

/** Gives a command the arguments of `classref`, which has those of make_rst.py and a few more. */
export function describeClassref(command: Command): Command {
	return command
		.argument('<path...>', 'XML files, or folders that hold some')
		.option('--filter <pattern>', 'write pages only for XML files whose path this finds', '')
		.option(
			'-l, --lang <language>',
			"language of the headings, one of the engine's translations",
			'en',
		)
		.option(
			'--color',
			'color the messages (the default, also where there is no terminal)',
			true,
		)
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
		.option('--verbose', 'name every code sample that is for one language only', false)
		.option('--positions', 'name file and line in messages (the default with --godot)')
		.option(
			'--godot',
			"take the engine's classes, for references to them, from Godot itself",
			false,
		)
		.option('--cache <folder>', 'with --godot: keep what it said for the next time')
		.option('--engine-source <folder>', "the engine's source, where the paths are not in it")
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

async function writeOwnPages(isCheck: boolean): Promise<void> {
	const { runClassref } = load('./run') as typeof Run;
	const { knowEngine } = load('./classes/engine-classes') as typeof Classes;
	const { setUpEngine } = load('../engine/install-engine') as typeof Install;
	const engine = await setUpEngine();
	const cache = path.join(repositoryRoot, 'build', 'classref');
	process.chdir(repositoryRoot);
	const isSound = await runClassref(
		{
			paths: ['doc_classes'],
			filter: '',
			language: 'en',
			output: path.join('docs', 'classes'),
			mode: isCheck ? 'check' : 'write',
			isVerbose: false,
			style: { color: process.stdout.isTTY, positions: true },
			engineSource: undefined,
			sourceUrl: undefined,
			engine: await knowEngine(engine, cache),
		},
		print,
	);
	if (!isSound && isCheck) {
		print('To mend it: npm run docs');
	}
	process.exitCode = isSound ? 0 : 1;
}

async function syncOwnXml(isCheck: boolean): Promise<void> {
	const { setUp } = load('../set-up') as typeof SetUp;
	const { plainProject } = load('./sync/plain-project') as typeof Plain;
	const { registeredClasses } = load('./sync/registered-classes') as typeof Registered;
	const { findStaleness, syncFolder } = load('./sync/sync-project') as typeof Sync;
	const engine = await setUp([]);
	const registered = await registeredClasses(engine, plainProject());
	const folder = path.join(repositoryRoot, 'doc_classes');
	if (!isCheck) {
		for (const name of syncFolder(folder, registered)) {
			print(`Wrote doc_classes/${name}`);
		}
	}
	const findings = findStaleness(folder, registered);
	for (const finding of findings) {
		print(finding);
	}
	if (findings.length === 0) {
		print('doc_classes is in line with what the extension registers.');
	} else {
		const mend = isCheck ? 'npm run docs:sync, then write what is missing' : 'write it';
		print(`To mend it: ${mend}`);
		process.exitCode = 1;
	}
}

async function foundEngine(cache: string | undefined): Promise<KnownEngine> {
	const { knowEngine } = load('./classes/engine-classes') as typeof Classes;
	const { findEngine } = load('../engine/find-engine') as typeof Find;
	const { engine, skipped } = await findEngine();
	if (engine === undefined) {
		throw new Problem(
			'Godot was not found, and --godot takes the classes of the engine from it.',
			skipped.map((note) => `Passed over: ${note}.`).join('\n'),
			'Set GODOT to the program: GODOT=/path/to/godot',
		);
	}
	return knowEngine(engine, cache);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
