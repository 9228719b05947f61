import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../../generators/repository';
import { endWithUs } from '../../packages/godot/process-tree';
import { laneVariable } from '../lane-name';
import type { LaneNews } from './lane-news';
import { isLaneNews } from './lane-news';
import type { Lane } from './lanes';
import { mocha } from './mocha';
import type { Stats } from './reporter';

/** The result of a lane. */
export interface LaneResult {
	readonly lane: Lane;
	readonly stats: Stats;
	/** All that its process printed. */
	readonly output: string;
	/** Why the process ended before the last test; undefined when it did not. */
	readonly accident: string | undefined;
}

const nothing: Stats = { passed: 0, failed: 0, skipped: 0 };
/** The lane prints to a pipe; what it prints is shown in this terminal. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/**
 * Runs the tests of a lane in a separate process.
 * @param report called with the figures and the title of each test that ended
 * @returns the result. A process that ends early counts as one more failed test.
 */
export async function runLane(
	lane: Lane,
	report: (stats: Stats, test: string) => void,
): Promise<LaneResult> {
	let latest: LaneNews = { kind: 'running', test: '', stats: nothing };
	const subprocess = execa(process.execPath, [mocha, ...lane.files], {
		reject: false,
		all: true,
		stdin: 'ignore',
		ipc: true,
		// Each message is handled when it arrives.
		buffer: { ipc: false },
		maxBuffer: 64 * 1024 * 1024,
		cwd: repositoryRoot,
		env: { ...colours, [laneVariable]: lane.name },
	});
	subprocess.on('message', (message: unknown) => {
		if (isLaneNews(message)) {
			latest = message;
			if (message.kind === 'running') {
				report(message.stats, message.test);
			}
		}
	});
	const release = subprocess.pid === undefined ? undefined : endWithUs(subprocess.pid);
	const { all, exitCode, signal } = await subprocess;
	release?.();
	writeLog(lane, all);
	const { kind, stats } = latest as LaneNews;
	const isGood = kind === 'ended' && (exitCode === 0 || stats.failed > 0);
	return isGood
		? { lane, stats, output: all, accident: undefined }
		: {
				lane,
				stats: { ...stats, failed: stats.failed + 1 },
				output: all,
				accident: `The process of the tests ended early (${signal ?? `exit ${exitCode ?? 'unknown'}`}).`,
			};
}

/** The file with what the tests of a lane printed, absolute. */
export function logOf(lane: Lane): string {
	return path.join(repositoryRoot, 'build', 'test-logs', `${lane.name}.txt`);
}

function writeLog(lane: Lane, text: string): void {
	fs.mkdirSync(path.dirname(logOf(lane)), { recursive: true });
	fs.writeFileSync(logOf(lane), text);
}
