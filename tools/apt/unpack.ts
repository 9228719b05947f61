import path from 'node:path';
import { execa } from 'execa';
import { Problem } from '../problem';
import type { Report } from '../report';

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
		const result = await execa('dpkg-deb', ['--extract', file, folder], {
			reject: false,
			env: environment,
		});
		if (result.failed) {
			throw new Problem(
				`The package ${path.basename(file)} cannot be unpacked.`,
				result.stderr.trim().split('\n').at(-1) ?? '',
				`Remove ${path.dirname(file)} and start again.`,
			);
		}
	}
}
