import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import { writeConfiguration } from './configuration';
import { downloadListed } from './download-listed';
import { fromFirstSuite } from './first-suite';
import type { DownloadOrder } from './download-packages';
import { runApt } from './run-apt';

/** The options of {@link downloadSource}. */
export interface SourceOrder extends Omit<DownloadOrder, 'packages' | 'withDependencies'> {
	/** The source package. */
	readonly source: string;
	/** The pattern of its tarball's name, which includes the version. */
	readonly tarball: RegExp;
}

/**
 * Downloads the tarball of a source package, like {@link downloadPackages}.
 * @returns the tarball of the first suite that has it, absolute
 * @throws {Problem} with apt's last error, or when no suite has it
 */
export async function downloadSource(order: SourceOrder): Promise<string> {
	return fromFirstSuite(order.suites, (suite) => downloadFrom(suite, order));
}

async function downloadFrom(suite: string, order: SourceOrder): Promise<string> {
	const { source, tarball, report, environment } = order;
	const folder = path.join(order.folder, suite);
	const configuration = writeConfiguration(folder, suite, order.archive, 'sources');
	await runApt(environment, configuration, ['update'], (percent) => {
		report(`reading the list of source packages, ${percent} %`);
	});
	const files = await downloadListed({
		configuration,
		words: ['source', '--download-only', '--only-source', source],
		folder,
		what: `the source of ${source}`,
		report,
		environment,
	});
	const found = files.find((file) => tarball.test(path.basename(file)));
	if (found === undefined) {
		throw new Problem(
			`The source package ${source} of ${suite} has another version.`,
			`It has no file with a name like ${tarball.source}.`,
			'Use a newer release of this project.',
		);
	}
	return found;
}
