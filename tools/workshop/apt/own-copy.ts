import fs from 'node:fs';
import path from 'node:path';
import { removeDeadPartials } from './partials';
import type { DownloadOrder } from './download-packages';
import { downloadPackages } from './download-packages';
import { unpackPackages } from './unpack';

/** What {@link installOwnCopy} installs, and where. */
export interface OwnCopy extends Omit<DownloadOrder, 'folder'> {
	/** Where it ends up, absolute. What is there before is replaced. */
	readonly folder: string;
	/** Finishes and tries what was unpacked, before it is in place. */
	readonly finish?: (unpacked: string) => Promise<void>;
}

/**
 * Installs a copy of our own of what packages hold, without root. The folder is there only when it
 * is complete: a killed installation leaves nothing that would be taken for a whole one, and its
 * download is taken up by the next.
 * @throws {Problem} when a package cannot be had or is damaged
 */
export async function installOwnCopy(copy: OwnCopy): Promise<void> {
	const { folder, finish, ...order } = copy;
	const deps = path.dirname(folder);
	removeDeadPartials(deps);
	const download = path.join(deps, `apt-${path.basename(folder)}`);
	const files = await downloadPackages({ ...order, folder: download });
	const partial = `${folder}.partial-${process.pid}`;
	// A process that was killed may have had the same id.
	fs.rmSync(partial, { recursive: true, force: true });
	fs.mkdirSync(partial, { recursive: true });
	await unpackPackages(files, partial, order.report, order.environment);
	await finish?.(partial);
	fs.rmSync(folder, { recursive: true, force: true });
	fs.renameSync(partial, folder);
	fs.rmSync(download, { recursive: true, force: true });
}
