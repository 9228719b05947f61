import path from 'node:path';
import type { Report } from '../../packages/terminal/report';
import type { Archive } from './archive';
import { writeConfiguration } from './configuration';
import { downloadListed } from './download-listed';
import { fromFirstSuite } from './first-suite';
import { runApt } from './run-apt';

/** What {@link downloadPackages} needs to know. */
export interface DownloadOrder {
	/** Holds apt's configuration, indexes and archives; what a killed download left is taken up. */
	readonly folder: string;
	readonly archive: Archive;
	/** The suites to try, in order; the first that has all the packages is taken. */
	readonly suites: readonly string[];
	/** What to fetch. */
	readonly packages: readonly string[];
	/** Whether everything that the packages need comes along. */
	readonly withDependencies: boolean;
	readonly report: Report;
	/** The variables that apt runs with. */
	readonly environment: NodeJS.ProcessEnv;
}

/**
 * Downloads packages with the machine's apt, but with a configuration, indexes and archives of its
 * own, so that neither root is needed nor anything of the machine's changed. The machine's proxies
 * and credentials stay in force.
 * @returns the package files, absolute
 * @throws {Problem} with apt's own last words when it fails, or when a file is not the listed one
 */
export async function downloadPackages(order: DownloadOrder): Promise<string[]> {
	return fromFirstSuite(order.suites, (suite) => downloadFrom(suite, order));
}

async function downloadFrom(suite: string, order: DownloadOrder): Promise<string[]> {
	const { folder, packages, report } = order;
	const ownFolder = path.join(folder, suite);
	const configuration = writeConfiguration(ownFolder, suite, order.archive, 'packages');
	await runApt(order.environment, configuration, ['update'], (percent) => {
		report(`reading the list of packages, ${percent} %`);
	});
	const words = order.withDependencies
		? ['install', '--yes', '--no-install-recommends', '--download-only', ...packages]
		: ['download', ...packages];
	return downloadListed({
		configuration,
		words,
		folder: path.join(ownFolder, 'cache', 'archives'),
		what: packages[0] ?? '',
		report,
		environment: order.environment,
	});
}
