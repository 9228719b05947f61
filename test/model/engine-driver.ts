import path from 'node:path';
import readline from 'node:readline';
import { execa } from 'execa';
import type { Engine } from '../../tools/packages/godot/engine';
import { endWithUs, killTree } from '../../tools/packages/godot/process-tree';
import { repositoryRoot } from '../../tools/generators/repository';
import type { DriverAction } from './action';
import type { Told } from './told';

/** What the engine says after one step. */
export interface Answer {
	readonly log: readonly Told[];
	/** What the simulator's methods returned. */
	readonly values: readonly unknown[];
	/** The properties that are not as they were after the step before. */
	readonly state: Readonly<Record<string, unknown>>;
}

const mark = '[model] ';
const project = path.join(repositoryRoot, 'test', 'godot');
const script = path.join(repositoryRoot, 'test', 'model', 'driver.gd');
const keptLines = 200;

/** One Godot that plays sequences, one after another. */
export class EngineDriver {
	private readonly process;
	private readonly release: () => void;
	private readonly lines: AsyncIterator<string>;
	private readonly complaints: string[] = [];

	constructor(private readonly engine: Pick<Engine, 'command'>) {
		const args = ['--headless', '--fixed-fps', '1000', '--path', project, '--script', script];
		this.process = execa(this.engine.command, [...args, '--', '--audio-session=simulated'], {
			reject: false,
			buffer: false,
			detached: process.platform !== 'win32',
			cleanup: false,
			cwd: project,
		});
		const { pid, stdout, stderr } = this.process;
		this.release = pid === undefined ? (): void => undefined : endWithUs(pid);
		this.lines = readline.createInterface({ input: stdout })[Symbol.asyncIterator]();
		readline.createInterface({ input: stderr }).on('line', (line) => {
			this.complaints.push(line);
			this.complaints.splice(0, this.complaints.length - keptLines);
		});
	}

	/** The answers to a sequence: for the device as it was found, and for each step. */
	async play(steps: readonly (readonly DriverAction[])[]): Promise<Answer[]> {
		this.process.stdin.write(`${JSON.stringify(steps)}\n`);
		for (;;) {
			const next = await this.lines.next();
			if (next.done === true) {
				throw new Error(`Godot ended in the middle.\n${this.complaints.join('\n')}`);
			}
			if (next.value.startsWith(mark)) {
				return JSON.parse(next.value.slice(mark.length)) as Answer[];
			}
		}
	}

	/** Ends the engine. Returns its exit status; undefined when it had to be killed or crashed. */
	async end(): Promise<number | undefined> {
		this.process.stdin.end();
		const timer = setTimeout(() => {
			if (this.process.pid !== undefined) {
				killTree(this.process.pid);
			}
		}, 10_000);
		const { exitCode } = await this.process;
		clearTimeout(timer);
		this.release();
		return exitCode;
	}
}
