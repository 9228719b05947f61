import path from 'node:path';
import readline from 'node:readline';
import { execa } from 'execa';
import type { Engine } from '../../tools/packages/godot/engine';
import { endWithUs, killTree } from '../../tools/packages/godot/process-tree';
import { repositoryRoot } from '../../tools/generators/repository';
import type { DriverAction } from './action';
import type { SessionNotification } from './session-notification';

/** The engine's answer after one step. */
export interface Answer {
	readonly log: readonly SessionNotification[];
	/** The results of the simulator's methods. */
	readonly values: readonly unknown[];
	/** The properties that have changed since the previous step. */
	readonly state: Readonly<Record<string, unknown>>;
}

const mark = '[model] ';
const project = path.join(repositoryRoot, 'test', 'engine', 'session');
const script = path.join(repositoryRoot, 'test', 'model', 'driver.gd');
const keptLines = 200;

/** A Godot process that plays sequences, one after another. */
export class EngineDriver {
	private readonly process;
	private readonly release: () => void;
	private readonly lines: AsyncIterator<string>;
	private readonly errorLines: string[] = [];

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
			this.errorLines.push(line);
			this.errorLines.splice(0, this.errorLines.length - keptLines);
		});
	}

	/** Plays a sequence. Returns one answer for the initial state and one for each step. */
	async play(steps: readonly (readonly DriverAction[])[]): Promise<Answer[]> {
		this.process.stdin.write(`${JSON.stringify(steps)}\n`);
		for (;;) {
			const next = await this.lines.next();
			if (next.done === true) {
				throw new Error(`Godot ended during a sequence.\n${this.errorLines.join('\n')}`);
			}
			if (next.value.startsWith(mark)) {
				return JSON.parse(next.value.slice(mark.length)) as Answer[];
			}
		}
	}

	/** Ends the engine. Returns its exit status; undefined if it crashed or had to be killed. */
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
