import fs from 'node:fs';
import path from 'node:path';
import type { FakeMachine } from './fake-machine';
import { isAlive, until } from './process-life';

/** The processes that the programs of a fake machine start and leave running. */
export class LastingChildren {
	private readonly file: string;

	constructor(machine: FakeMachine) {
		this.file = path.join(machine.home, 'children');
	}

	/** A line of a shell script that starts a child, which holds the script's pipes for five minutes. */
	get line(): string {
		return `sleep 300 & echo $! >> '${this.file}'`;
	}

	/** The same for a child in a new session. The script waits until it has left the process group. */
	get lineOfSession(): string {
		const { file } = this;
		const child = `echo $$ >> "${file}"; echo > "${file}.left"; exec sleep 300`;
		const wait = `until [ -e '${file}.left' ]; do sleep 0.01; done`;
		return `rm -f '${file}.left'; setsid sh -c '${child}' & ${wait}`;
	}

	/** Returns the ids of the started processes. */
	pids(): number[] {
		const text = fs.existsSync(this.file) ? fs.readFileSync(this.file, 'utf8') : '';
		return text.trim().split('\n').filter(Boolean).map(Number);
	}

	/** Waits until none of them runs. Throws after 5 s, or when none was started. */
	async end(): Promise<void> {
		if (this.pids().length === 0) {
			throw new Error('No child was started');
		}
		await until(() => !this.pids().some(isAlive));
	}

	/** Kills those that still run. */
	clear(): void {
		for (const pid of this.pids().filter(isAlive)) {
			process.kill(pid, 'SIGKILL');
		}
	}
}
