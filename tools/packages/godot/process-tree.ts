import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

const living = new Set<number>();
let listening = false;
// A tree grows only until all of it is stopped; processes of another user cannot be stopped.
const mostRounds = 100;
const emptyRounds = 3;

/** A process and the one that started it. */
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
				// The program's name, in parentheses, may hold anything; the state and the parent follow.
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
		// Without `ps` the process group is all that we know.
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

/** Stops a process and everything that it started, so that nothing can be started any more. */
function stopTree(pid: number): ReadonlySet<number> {
	const family = new Set([pid]);
	signalQuietly(-pid, 'SIGSTOP');
	// A child that is being made while the list is read is not in it yet, so nothing is believed once only.
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

/** Signals a process, or with a negative number a process group, that may have ended. */
export function signalQuietly(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(pid, signal);
	} catch {
		// It has ended by itself in the meantime.
	}
}

/**
 * Ends a process and everything that it started, at once. The process must lead a process group
 * of its own (`detached`), so that what outlived its parent is reached as well.
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

/** Ends what a process left behind in its group after it ended itself. */
export function killLeftovers(pid: number): void {
	if (process.platform !== 'win32') {
		signalQuietly(-pid, 'SIGKILL');
	}
}

/**
 * Takes a process into care: it ends with this process, whether that comes to its end, throws, or
 * is told to end by a signal such as Ctrl-C. Returns the function that lets it go again.
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
