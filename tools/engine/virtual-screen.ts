import { execa } from 'execa';
import { provide } from '../apt/provide';
import { Problem } from '../problem';
import type { Report } from '../report';
import type { Machine } from './machine';
import { thisMachine } from './machine';
import { programsOnPath } from './places';

/** A screen in memory, for a game with a window where nobody looks on. */
export interface VirtualScreen {
	/** What the engine is to be run with to open its windows there. */
	readonly env: Readonly<Record<string, string>>;
	/** Ends it, with every window on it. */
	close(): Promise<void>;
}

// The number of the display comes on a pipe of its own, once the screen is ready.
const numberPipe = 3;
const screenArguments = ['-screen', '0', '1280x720x24', '-nolisten', 'tcp'];

/**
 * Opens a virtual screen with Xvfb. As root on Debian it installs Debian's where there is none.
 * @returns undefined where there is no Xvfb and no apt that could bring it
 * @throws {Problem} where apt could bring it and we are not root, and where it does not start
 */
export async function openVirtualScreen(
	report: Report = () => undefined,
	machine: Machine = thisMachine(),
): Promise<VirtualScreen | undefined> {
	const program = await provide(
		{
			what: 'Xvfb',
			why: 'A game with a window is tested on its screen.',
			packages: ['xvfb'],
			find: (where) => Promise.resolve(programsOnPath('Xvfb', where)[0]),
		},
		report,
		machine,
	);
	return program === undefined ? undefined : open(program);
}

async function open(program: string): Promise<VirtualScreen> {
	const screen = execa(program, ['-displayfd', String(numberPipe), ...screenArguments], {
		stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
		reject: false,
	});
	const number = await new Promise<string>((resolve) => {
		let text = '';
		const pipe = screen.stdio[numberPipe];
		pipe.on('data', (bytes: Buffer) => {
			text += bytes.toString();
			if (text.endsWith('\n')) {
				resolve(text.trim());
			}
		});
		pipe.on('close', () => {
			resolve('');
		});
	});
	if (number === '') {
		const { stderr, shortMessage = '' } = await screen;
		throw new Problem(
			`${program} does not start.`,
			stderr === '' ? shortMessage : stderr,
			`${program} ${screenArguments.join(' ')}`,
		);
	}
	return {
		env: { DISPLAY: `:${number}` },
		close: async () => {
			screen.kill();
			await screen;
		},
	};
}
