import fs from 'node:fs';
import path from 'node:path';
import { removeDeadPartials } from './partials';
import type { DownloadOrder } from './download-packages';
import { downloadPackages } from './download-packages';
import { unpackPackages } from './unpack';

/** The options of {@link installOwnCopy}. */
export interface OwnCopy extends Omit<DownloadOrder, 'folder'> {
	/** The target folder, absolute. Its previous contents are replaced. */
	readonly folder: string;
	/** Completes and tests the unpacked files before they are moved to the target. */
	readonly finish?: (unpacked: string) => Promise<void>;
}

/**
 * Installs a separate copy of the contents of packages, without root. The folder exists only when it is
 * complete: an interrupted installation is not mistaken for a complete one, and the next one resumes its
 * download.
 * @throws {Problem} when a package is not available or damaged
 */
export async function installOwnCopy(copy: OwnCopy): Promise<void> {
	const { folder, finish, ...order } = copy;
	const deps = path.dirname(folder);
	removeDeadPartials(deps);
	const download = path.join(deps, `apt-${path.basename(folder)}`);
	const files = await downloadPackages({ ...order, folder: download });
	const partial = `${folder}.partial-${process.pid}`;
	// A killed process may have had the same id.
	fs.rmSync(partial, { recursive: true, force: true });
	fs.mkdirSync(partial, { recursive: true });
	await unpackPackages(files, partial, order.report, order.environment);
	await finish?.(partial);
	fs.rmSync(folder, { recursive: true, force: true });
	fs.renameSync(partial, folder);
	fs.rmSync(download, { recursive: true, force: true });
}
