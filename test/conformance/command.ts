import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { setUpEngine } from '../../tools/engine/install-engine';
import { connectGame } from '../../tools/remote';
import { repositoryRoot } from '../../tools/repository';
import { setUp } from '../../tools/set-up';
import { hosts } from './hosts';
import { differences, markdown, plainTable, reportFile } from './report';
import type { Column } from './report';
import { runSuite } from './run-suite';

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
			if (listen !== undefined) {
				await runOnDevice(listen === true ? '0.0.0.0:0' : listen);
				return;
			}
			await setUp(['test/remote/project']);
			const engine = await setUpEngine();
			const columns: Column[] = [];
			for (const host of hosts) {
				const game = await host.start(engine);
				const verdicts = await runSuite(game);
				columns.push({ host: host.name, description: game.description, verdicts });
				await game.end();
			}
			const date = new Date().toISOString().slice(0, 10);
			writeFileSync(path.join(repositoryRoot, reportFile), markdown(columns, date));
			print(columns);
			console.log(`Written: ${reportFile}`);
		});
}

async function runOnDevice(address: string): Promise<void> {
	const colon = address.lastIndexOf(':');
	const host = colon === -1 ? address : address.slice(0, colon);
	const port = colon === -1 ? 0 : Number(address.slice(colon + 1));
	const game = await connectGame({
		host,
		port,
		onListening: (argument) => {
			console.log(
				`Start the game on the device with this user argument, with this machine's address in the place of 0.0.0.0:\n\n  ${argument}\n`,
			);
		},
		onLog: ({ text }) => {
			console.log(text);
		},
	});
	const { engine, platform } = game.about;
	const verdicts = await runSuite(game);
	print([{ host: platform, description: `Godot ${engine}`, verdicts }]);
	await game.close();
}

function print(columns: readonly Column[]): void {
	console.log(`${plainTable(columns)}\n\nWhat differs:\n${differences(columns)}`);
}
