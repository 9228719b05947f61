import path from 'node:path';
import type { Command } from 'commander';
import { describeEnding } from '../../packages/godot/describe-run';
import type { Engine } from '../../packages/godot/engine';
import { runEngine } from '../../packages/godot/run-engine';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';
import { setUp } from '../set-up';
import { hasDisplay, hasSound } from './outputs';

const project = 'demo';
// Headless, the demo quits by itself within seconds; a player closes the window when done.
const headlessSeconds = 30;

/** Adds the verb `start`. */
export function register(program: Command): void {
	program
		.command('start')
		.option('--headless', 'open no window, even where there is a display', false)
		.argument('[argument...]', 'arguments for Godot, such as -- --audio-session=simulated')
		.action(async (args: string[], { headless }: { headless: boolean }) => {
			const engine = await setUp([project]);
			await runDemo(engine, !headless && hasDisplay(process.platform, process.env), args);
		});
}

async function runDemo(engine: Engine, window: boolean, args: readonly string[]): Promise<void> {
	const isSilent = window && !hasSound(process.platform, process.env);
	const audio = isSilent ? ['--audio-driver', 'Dummy'] : [];
	const result = await runEngine(engine, [...audio, ...args], {
		cwd: path.join(repositoryRoot, project),
		window,
		timeoutSeconds: window ? 0 : headlessSeconds,
		onLine: (line, stream) => {
			process[stream].write(`${line}\n`);
		},
	});
	// What it printed is in the terminal already.
	if (result.outcome.kind !== 'exit' || result.outcome.code !== 0) {
		throw new Problem(
			'The demo did not end as it should.',
			describeEnding(result),
			window
				? 'To see whether the window is to blame: npm start -- --headless'
				: 'npm test shows whether the extension works on this machine.',
		);
	}
}
