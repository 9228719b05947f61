import fs from 'node:fs';
import path from 'node:path';
import type { FakeMachine } from './fake-machine';
import { isAlive, until } from './process-life';

/** The processes that the programs of a fake machine start and do not end. */
export class LastingChildren {
	private readonly file: string;

	constructor(machine: FakeMachine) {
		this.file = path.join(machine.home, 'children');
	}

	/** A line of a shell script: starts a child that holds the script's pipes for minutes. */
	get line(): string {
		return `sleep 300 & echo $! >> '${this.file}'`;
	}

	/** The same for a child that leaves the script's process group, which the script waits for. */
	get lineOfSession(): string {
		const { file } = this;
		const child = `echo $$ >> "${file}"; echo > "${file}.left"; exec sleep 300`;
		const wait = `until [ -e '${file}.left' ]; do sleep 0.01; done`;
		return `rm -f '${file}.left'; setsid sh -c '${child}' & ${wait}`;
	}

	/** The ids of those that were started. */
	pids(): number[] {
		const text = fs.existsSync(this.file) ? fs.readFileSync(this.file, 'utf8') : '';
		return text.trim().split('\n').filter(Boolean).map(Number);
	}

	/** Waits until none of them runs; fails when that does not happen, or none was started. */
	async end(): Promise<void> {
		if (this.pids().length === 0) {
			throw new Error('No child was started');
		}
		await until(() => !this.pids().some(isAlive));
	}

	/** Ends what still runs. */
	clear(): void {
		for (const pid of this.pids().filter(isAlive)) {
			process.kill(pid, 'SIGKILL');
		}
	}
}
