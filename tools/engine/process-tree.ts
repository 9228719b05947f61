import { execFileSync, spawnSync } from 'node:child_process';
import os from 'node:os';

const living = new Set<number>();
let listening = false;

function childrenOf(parents: ReadonlySet<number>): number[] {
	const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
	const rows = table
		.trim()
		.split('\n')
		.map((row) => row.trim().split(/\s+/).map(Number));
	const family = new Set(parents);
	let before: number;
	do {
		before = family.size;
		for (const [pid = 0, parent = 0] of rows) {
			if (family.has(parent)) {
				family.add(pid);
			}
		}
	} while (family.size !== before);
	return [...family].filter((pid) => !parents.has(pid));
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
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
	let children: number[] = [];
	try {
		children = childrenOf(new Set([pid]));
	} catch {
		// Without `ps` the process group is all that we know.
	}
	signalQuietly(-pid, 'SIGKILL');
	for (const child of children) {
		signalQuietly(child, 'SIGKILL');
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
