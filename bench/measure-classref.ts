import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { engineSource } from '../tools/workshop/engine/engine-source';
import type { Report } from '../tools/packages/terminal/report';
import { repositoryRoot } from '../tools/generators/repository';

/** What measuring against make_rst.py gave. Times are medians, in milliseconds, start-up included. */
export interface ClassrefMeasurement {
	readonly ours: number;
	readonly theirs: number;
	/** How much of their time ours takes. The aim is 0.5, and it must be below 1. */
	readonly ratio: number;
	/** Of memory that ours takes at most. It must be below 300. */
	readonly megabytes: number;
	/** One class of the engine written again, in milliseconds. It must be below 500. */
	readonly oneClass: number;
}

const rounds = 5;

/**
 * Measures `classref` and the engine's make_rst.py in turn, over all of the engine's class XML, each
 * time into a new folder.
 * @returns undefined where the engine's source cannot be had
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
	// Noted by the program itself when it ends.
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
		// The first round only warms the disk's cache, and ours.
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
		// Only now: some file systems are slow to make files where others have just gone.
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
