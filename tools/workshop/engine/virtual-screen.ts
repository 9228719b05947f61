import { provide } from '../apt/provide';
import { Problem } from '../../packages/terminal/problem';
import type { Report } from '../../packages/terminal/report';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { programsOnPath } from '../../packages/godot/places';
import { killTree, signalQuietly } from '../../packages/godot/process-tree';
import { runProgram, statusPipe } from '../../packages/godot/run-program';

/** A screen in memory, for a game with a window in a test. */
export interface VirtualScreen {
	/** The environment variables that make the engine open its windows there. */
	readonly env: Readonly<Record<string, string>>;
	/** Ends the screen and every window on it. */
	close(): Promise<void>;
}

const defaultSeconds = 30;
const endSeconds = 5;
const screenArguments = ['-screen', '0', '1280x720x24', '-nolisten', 'tcp'];

/**
 * Opens a virtual screen with Xvfb. As root on Debian, installs Xvfb if it is missing.
 * @param seconds the time within which the screen must be ready
 * @returns undefined on a system without Xvfb and without apt
 * @throws {Problem} when apt could install it but the user is not root, and when it does not start
 */
export async function openVirtualScreen(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
	seconds = defaultSeconds,
): Promise<VirtualScreen | undefined> {
	const program = await provide(
		{
			what: 'Xvfb',
			why: 'Games with a window are tested on its screen.',
			packages: ['xvfb'],
			find: (where) => Promise.resolve(programsOnPath('Xvfb', where)[0]),
		},
		report,
		machine,
	);
	return program === undefined ? undefined : open(program, seconds);
}

async function open(program: string, seconds: number): Promise<VirtualScreen> {
	let pid: number | undefined;
	const end = (): void => {
		if (pid !== undefined) {
			killTree(pid);
		}
	};
	let onNumber: (number: string) => void = () => undefined;
	const number = new Promise<string>((resolve) => {
		onNumber = resolve;
	});
	const run = runProgram(program, ['-displayfd', String(statusPipe), ...screenArguments], {
		seconds: 0,
		onStart: (started) => {
			pid = started;
		},
		// Xvfb writes the number of the display when the screen is ready.
		onStatus: (line) => {
			onNumber(line);
		},
	});
	let tooLate = '';
	const patience = setTimeout(() => {
		tooLate = `It was not ready within ${seconds} s.`;
		end();
	}, seconds * 1000);
	const first = await Promise.race([number, run]);
	clearTimeout(patience);
	if (typeof first !== 'string') {
		throw new Problem(
			`${program} does not start.`,
			tooLate === '' ? first.account : tooLate,
			`${program} ${screenArguments.join(' ')}`,
		);
	}
	return {
		env: { DISPLAY: `:${first}` },
		close: async () => {
			// Xvfb removes its lock file when a signal ends it.
			if (pid !== undefined) {
				signalQuietly(pid, 'SIGTERM');
			}
			const kill = setTimeout(end, endSeconds * 1000);
			await run;
			clearTimeout(kill);
		},
	};
}
