import path from 'node:path';
import type { Report } from '../../packages/terminal/report';
import type { Archive } from './archive';
import { writeConfiguration } from './configuration';
import { downloadListed } from './download-listed';
import { fromFirstSuite } from './first-suite';
import { runApt } from './run-apt';

/** The options of {@link downloadPackages}. */
export interface DownloadOrder {
	/** The folder of apt's configuration, indexes and archives; an interrupted download is resumed. */
	readonly folder: string;
	readonly archive: Archive;
	/** The suites to try, in order; the first one with all packages is used. */
	readonly suites: readonly string[];
	/** The packages to download. */
	readonly packages: readonly string[];
	/** Whether to download dependencies, too. */
	readonly withDependencies: boolean;
	readonly report: Report;
	/** The environment variables of apt. */
	readonly environment: NodeJS.ProcessEnv;
}

/**
 * Downloads packages with the machine's apt, but with a separate configuration, indexes and archives, so that
 * it needs no root and does not change the machine's. The machine's proxies and credentials still apply.
 * @returns the package files, absolute
 * @throws {Problem} with apt's last error when it fails, or when a file differs from the list
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
