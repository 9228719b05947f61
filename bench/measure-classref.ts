import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { engineSource } from '../tools/workshop/engine/engine-source';
import type { Report } from '../tools/packages/terminal/report';
import { repositoryRoot } from '../tools/generators/repository';

/** The comparison with make_rst.py. Times are medians, in milliseconds, including the start-up. */
export interface ClassrefMeasurement {
	readonly ours: number;
	readonly theirs: number;
	/** The time of `classref` divided by that of make_rst.py. The goal is 0.5; it must be below 1. */
	readonly ratio: number;
	/** The maximum memory of `classref`. It must be below 300. */
	readonly megabytes: number;
	/** Milliseconds to write one class of the engine again. It must be below 500. */
	readonly oneClass: number;
}

const rounds = 5;

/**
 * Measures `classref` and the engine's make_rst.py alternately, with all of the engine's class XML, each time
 * into a new folder.
 * @returns undefined when the engine's source is not available
 */
export async function measureClassref(
	report: Report = () => undefined,
): Promise<ClassrefMeasurement | undefined> {
	const source = await engineSource(report);
	if (source === undefined) {
		return undefined;
	}
	const paths = ['doc/classes', 'modules', 'platform'].map((name) =>
		path.join(source.root, name),
	);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'classref-bench-'));
	const note = path.join(folder, 'memory');
	// The program itself writes its memory when it ends.
	const preload = path.join(folder, 'note.cjs');
	fs.writeFileSync(
		preload,
		`process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)));`,
	);
	const bin = path.join(repositoryRoot, 'tools', 'workshop', 'classref.cjs');
	const programs = {
		theirs: ['python3', path.join(source.root, 'doc', 'tools', 'make_rst.py')],
		ours: [process.execPath, '-r', preload, bin],
		oneClass: [process.execPath, bin, '--filter', '/Node\\.xml$'],
	};
	const names = Object.keys(programs) as (keyof typeof programs)[];
	const times: Record<keyof typeof programs, number[]> = { theirs: [], ours: [], oneClass: [] };
	try {
		// The first round only fills the caches.
		for (let round = 0; round <= rounds; round += 1) {
			for (const name of names) {
				report(`${name}, round ${round} of ${rounds}`);
				const output = path.join(folder, `${name}-${round}`);
				const time = await timeOf(programs[name], paths, output);
				if (round > 0) {
					times[name].push(time);
				}
			}
		}
		const [ours, theirs] = [median(times.ours), median(times.theirs)];
		return {
			ours,
			theirs,
			ratio: ours / theirs,
			megabytes: Number(fs.readFileSync(note, 'utf8')) / 1024,
			oneClass: median(times.oneClass),
		};
	} finally {
		// Removed only at the end: some file systems are slow to create files after others were removed.
		fs.rmSync(folder, { recursive: true });
	}
}

async function timeOf(
	[command = '', ...args]: readonly string[],
	paths: readonly string[],
	output: string,
): Promise<number> {
	const start = performance.now();
	await execa(command, [...args, '--output', output, ...paths], {
		stdin: 'ignore',
		stdout: 'ignore',
	});
	return performance.now() - start;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? NaN;
}
