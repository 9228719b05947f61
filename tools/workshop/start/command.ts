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
// Without a window, the demo quits by itself within seconds; otherwise the player closes the window.
const headlessSeconds = 30;

/** Adds the verb `start`. */
export function register(program: Command): void {
	program
		.command('start')
		.option('--headless', 'open no window, even on a machine with a display', false)
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
	// Its output is already in the terminal.
	if (result.outcome.kind !== 'exit' || result.outcome.code !== 0) {
		throw new Problem(
			'The demo ended with an error.',
			describeEnding(result),
			window
				? 'To try it without a window: npm start -- --headless'
				: 'npm test shows whether the extension works on this machine.',
		);
	}
}
