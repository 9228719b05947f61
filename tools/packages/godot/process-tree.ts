import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

const living = new Set<number>();
let listening = false;
// A tree grows until all of its processes are stopped; processes of another user cannot be stopped.
const mostRounds = 100;
const emptyRounds = 3;

/** A process and its parent. */
type Parentage = readonly [pid: number, parent: number];

function allProcesses(): Parentage[] {
	// Containers often have no `ps`.
	return fs.existsSync('/proc/self/stat') ? processesOfProc() : processesOfPs();
}

function processesOfProc(): Parentage[] {
	return fs
		.readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			try {
				const status = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
				// The program's name, in parentheses, may contain any character; the state and the parent
				// follow.
				const [, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
				return [[Number(name), Number(parent)] as const];
			} catch {
				// It has ended by itself in the meantime.
				return [];
			}
		});
}

function processesOfPs(): Parentage[] {
	try {
		return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
			.trim()
			.split('\n')
			.map((row) => row.trim().split(/\s+/).map(Number))
			.map(([pid = 0, parent = 0]) => [pid, parent] as const);
	} catch {
		// Without `ps`, only the process group is known.
		return [];
	}
}

function childrenOf(parents: ReadonlySet<number>): number[] {
	const rows = allProcesses();
	const family = new Set(parents);
	let before: number;
	do {
		before = family.size;
		for (const [pid, parent] of rows) {
			if (family.has(parent)) {
				family.add(pid);
			}
		}
	} while (family.size !== before);
	return [...family].filter((pid) => !parents.has(pid));
}

/** Stops a process and all processes that it started, so that they cannot start more. */
function stopTree(pid: number): ReadonlySet<number> {
	const family = new Set([pid]);
	signalQuietly(-pid, 'SIGSTOP');
	// A child that starts while the list is read may be missing in it, so one reading without new processes
	// is not enough.
	let empty = 0;
	for (let round = 0; round < mostRounds && empty < emptyRounds; round++) {
		const found = childrenOf(family);
		empty = found.length === 0 ? empty + 1 : 0;
		for (const child of found) {
			family.add(child);
			signalQuietly(child, 'SIGSTOP');
		}
	}
	return family;
}

/** Signals a process, or a process group for a negative number; it may have ended. */
export function signalQuietly(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(pid, signal);
	} catch {
		// It has ended by itself in the meantime.
	}
}

/**
 * Ends a process and all processes that it started, at once. The process must lead its own process group
 * (`detached`), so that processes that outlived their parent are also ended.
 */
export function killTree(pid: number): void {
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' });
		return;
	}
	const family = stopTree(pid);
	signalQuietly(-pid, 'SIGKILL');
	for (const member of family) {
		signalQuietly(member, 'SIGKILL');
	}
}

/** Ends the processes that are left in the group of a process that has ended. */
export function killLeftovers(pid: number): void {
	if (process.platform !== 'win32') {
		signalQuietly(-pid, 'SIGKILL');
	}
}

/**
 * Makes a process end with this process, whether this one finishes, throws, or is ended by a signal such as
 * Ctrl-C. Returns a function that undoes this.
 */
export function endWithUs(pid: number): () => void {
	living.add(pid);
	listen();
	return () => {
		living.delete(pid);
	};
}

function listen(): void {
	if (listening) {
		return;
	}
	listening = true;
	process.on('exit', killAll);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => {
			process.exit(128 + os.constants.signals[signal]);
		});
	}
}

function killAll(): void {
	for (const pid of living) {
		killTree(pid);
	}
	living.clear();
}
