import path from 'node:path';
import { runProgram } from '../../packages/godot/run-program';
import { Problem } from '../../packages/terminal/problem';
import type { Report } from '../../packages/terminal/report';

// The largest, with a template of the engine, takes 10 s on a slow machine.
const mostSeconds = 600;

/**
 * Unpacks package files into one folder, without installing them.
 * @throws {Problem} when one of them is damaged
 */
export async function unpackPackages(
	files: readonly string[],
	folder: string,
	report: Report,
	environment: NodeJS.ProcessEnv,
): Promise<void> {
	for (const [index, file] of files.entries()) {
		report(`unpacking package ${index + 1} of ${files.length}`);
		const result = await runProgram('dpkg-deb', ['--extract', file, folder], {
			seconds: mostSeconds,
			env: environment,
		});
		if (!result.isGood) {
			throw new Problem(
				`The package ${path.basename(file)} cannot be unpacked.`,
				result.account.split('\n').at(-1) ?? '',
				`Remove ${path.dirname(file)} and start again.`,
			);
		}
	}
}
