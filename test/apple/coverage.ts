import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import type { ObjectiveC } from '../../tools/workshop/objective-c/find-objective-c';
import { laneName } from '../../tools/workshop/lane-name';
import { repositoryRoot } from '../../tools/generators/repository';

const folder = path.join(repositoryRoot, 'build', 'apple', 'coverage', laneName() ?? 'default');

/** The variable that makes each run of the instrumented library write its coverage to a separate file. */
export const coverageVariable = { LLVM_PROFILE_FILE: path.join(folder, '%p.profraw') };

/** Deletes the results so far. */
export function forgetCoverage(): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
}

/** The coverage of a source file. */
export interface Coverage {
	/** The path from the repository, or `all`. */
	readonly name: string;
	/** The percentage of its lines that ran. */
	readonly percent: number;
}

interface Summary {
	readonly lines: { readonly count: number; readonly percent: number };
}

interface Export {
	readonly data: readonly {
		readonly files: readonly { readonly filename: string; readonly summary: Summary }[];
		readonly totals: Summary;
	}[];
}

/**
 * Returns the coverage of a folder by all runs since `forgetCoverage`, file by file, and at last its total.
 *
 * @param objects The instrumented libraries and programs that ran.
 * @param sources The folder, from the repository.
 */
export async function readCoverage(
	{ llvmCov, llvmProfdata }: ObjectiveC,
	objects: readonly string[],
	sources: string,
): Promise<readonly Coverage[]> {
	const runs = readdirSync(folder).filter((name) => name.endsWith('.profraw'));
	const merged = path.join(folder, 'all.profdata');
	await execa(llvmProfdata, ['merge', '-o', merged, ...runs], { cwd: folder });
	const named = objects.flatMap((object, index) =>
		index === 0 ? [object] : ['-object', object],
	);
	const args = ['export', '-summary-only', `-instr-profile=${merged}`, ...named, sources];
	const { stdout } = await execa(llvmCov, args, { cwd: repositoryRoot });
	const [result] = (JSON.parse(stdout) as Export).data;
	if (result === undefined) {
		throw new Error(`llvm-cov reports nothing for ${sources}:\n${stdout}`);
	}
	const rows = result.files
		.filter(({ summary }) => summary.lines.count > 0)
		.map(({ filename, summary }) => ({
			name: path.relative(repositoryRoot, path.resolve(repositoryRoot, filename)),
			percent: summary.lines.percent,
		}));
	return [...rows, { name: 'all', percent: result.totals.lines.percent }];
}
