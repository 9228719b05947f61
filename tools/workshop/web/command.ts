import path from 'node:path';
import type { Command } from 'commander';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';
import { setUp } from '../set-up';
import { runSteps } from '../steps';
import { writeAmongOthers } from '../../generators/output';
import { bridgeResource } from '../../generators/web-bridge/bridge-resource';
import { gamePage } from './game-page';
import { serveGame } from './serve-game';
import { packForWeb } from './web-game';

const demo = path.join(repositoryRoot, 'demo');
const pack = path.join(repositoryRoot, 'build', 'web', 'demo.pck');

/** Adds the verb `demo:web`. */
export function register(program: Command): void {
	program
		.command('demo:web')
		.option('--port <number>', 'the port to serve on; 0 takes any free port', '8060')
		.action(async ({ port }: { port: string }) => {
			await serveDemo(readPort(port));
		});
}

function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65535) {
		throw new Problem(
			`«${text}» is not a port.`,
			'A port is a number from 0 to 65535.',
			'npm run demo:web -- --port 8060',
		);
	}
	return port;
}

async function serveDemo(port: number): Promise<void> {
	// The editor that exports the demo needs the extension, because a script of the demo uses its classes.
	const engine = await setUp(['demo']);
	await runSteps([
		{
			title: 'Bridge to the browser',
			run: async () => {
				const { files, size } = await bridgeResource();
				writeAmongOthers(repositoryRoot, files);
				return `${size} bytes`;
			},
		},
		{
			title: 'Web export of the demo',
			run: async () => {
				await packForWeb(engine, demo, pack);
				return path.relative(repositoryRoot, pack);
			},
		},
	]);
	const page = gamePage({ title: 'Godot Audio Session' });
	const server = await serveGame({ page, pack, port }).catch((error: unknown) => {
		throw new Problem(
			`The demo cannot be served on port ${port}.`,
			error instanceof Error ? error.message : String(error),
			'npm run demo:web -- --port 0',
		);
	});
	console.log(`The demo is at ${server.address}\nPress Ctrl+C to stop.`);
	// Runs before the handler that treats Ctrl+C as an error: here Ctrl+C is the normal end.
	process.prependOnceListener('SIGINT', () => {
		process.exit();
	});
}
