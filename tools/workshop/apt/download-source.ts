import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import { writeConfiguration } from './configuration';
import { downloadListed } from './download-listed';
import { fromFirstSuite } from './first-suite';
import type { DownloadOrder } from './download-packages';
import { runApt } from './run-apt';

/** What {@link downloadSource} needs to know. */
export interface SourceOrder extends Omit<DownloadOrder, 'packages' | 'withDependencies'> {
	/** The source package. */
	readonly source: string;
	/** What the name of its tarball looks like, which tells the version that is wanted. */
	readonly tarball: RegExp;
}

/**
 * Downloads the tarball of a source package, as {@link downloadPackages} does with packages.
 * @returns the tarball of the first suite that has it, absolute
 * @throws {Problem} with apt's own last words, or when no suite has it
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
			`The source package ${source} of ${suite} is not the one that is wanted.`,
			`No file of it is named like ${tarball.source}.`,
			'Nothing: a newer release of this project is needed.',
		);
	}
	return found;
}
