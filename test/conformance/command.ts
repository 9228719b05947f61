import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { Engine } from '../../tools/packages/godot/engine';
import { Problem } from '../../tools/packages/terminal/problem';
import { connectGame, LinkError } from '../../tools/packages/test-link';
import { buildFolder, repositoryRoot } from '../../tools/generators/repository';
import { setUp } from '../../tools/workshop/set-up';
import { conformanceProject, platforms } from './platforms';
import { argumentsForDevice, parseListenAddress } from './listen-address';
import type { ListenAddress } from './listen-address';
import { differences, markdown, plainTable, reportFile } from './report';
import type { Column } from './report';
import { runSuite } from './run-suite';
import { subjectOf } from './subject-of';

interface Options {
	/** An address to listen at, or `true` for the default. */
	readonly listen?: string | true;
}

/** Adds the verb `conformance`. */
export function register(program: Command): void {
	program
		.command('conformance')
		.option('--listen [host:port]', 'wait for a device instead, and print what it does')
		.action(async ({ listen }: Options) => {
			await (listen === undefined
				? runOnPlatforms(await setUp([conformanceProject]))
				: runOnDevice(parseListenAddress(listen === true ? '0' : listen)));
		});
}

async function runOnPlatforms(engine: Engine): Promise<void> {
	const columns: Column[] = [];
	for (const { name, requires, start } of platforms) {
		const begun = performance.now();
		const game = await start(engine);
		if (game === undefined) {
			console.log(
				`${name}: skipped. It requires ${requires ?? 'more than this machine has'}.`,
			);
			continue;
		}
		const verdicts = await runSuite(game.subject);
		columns.push({ platform: name, description: game.description, verdicts });
		await game.end();
		console.log(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
	}
	console.log('');
	print(columns);
	if (columns.length < platforms.length) {
		console.log(`Not written: ${reportFile}. It needs the results of all platforms.`);
		return;
	}
	writeReport(path.join(repositoryRoot, reportFile), columns);
}

async function runOnDevice({ host, port }: ListenAddress): Promise<void> {
	const game = await connectGame({
		host,
		port,
		// A build for a device can take any time; the user can stop waiting.
		timeoutSeconds: Infinity,
		onListening: (argument) => {
			console.log(
				`Start a debug build of the game on the device with this user argument, after --:\n\n${argumentsForDevice(
					argument,
				)
					.map((line) => `  ${line}\n`)
					.join('')}`,
			);
		},
		onLog: ({ text }) => {
			console.log(text);
		},
	});
	const { engine, platform, project } = game.about;
	console.log(`${project} on ${platform} has connected.\n`);
	const verdicts = await subjectOf(game)
		.then(runSuite)
		.catch((error: unknown) => {
			throw error instanceof LinkError ? gameIsGone(platform, error) : error;
		});
	const columns = [{ platform, description: `Godot ${engine}, ${project}`, verdicts }];
	print(columns);
	mkdirSync(buildFolder, { recursive: true });
	writeReport(path.join(buildFolder, `conformance-${platform}.md`), columns);
	await game.close();
}

function gameIsGone(platform: string, error: LinkError): Problem {
	return new Problem(
		`The game on ${platform} ended before the suite did; nothing was written.`,
		error.message,
		'Keep the device awake and the game in the foreground, and start again.',
	);
}

function print(columns: readonly Column[]): void {
	console.log(`${plainTable(columns)}\n\nWhat differs:\n${differences(columns)}\n`);
}

function writeReport(file: string, columns: readonly Column[]): void {
	writeFileSync(file, markdown(columns, new Date().toISOString().slice(0, 10)));
	console.log(`Written: ${path.relative(repositoryRoot, file)}`);
}
