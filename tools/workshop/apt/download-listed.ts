import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import type { Report } from '../../packages/terminal/report';
import type { ListedFile } from './listed-file';
import { isWhole, parseListing } from './listed-file';
import { OfflineProblem, runApt } from './run-apt';

/** The options of {@link downloadListed}. */
export interface ListedOrder {
	/** The file with apt's configuration, absolute. */
	readonly configuration: string;
	/** The arguments of apt-get that download the files into `folder`. */
	readonly words: readonly string[];
	/** The folder of apt's downloads, absolute. It may contain files of an earlier download. */
	readonly folder: string;
	/** The name of the download, for the report. */
	readonly what: string;
	readonly report: Report;
	/** The variables that apt runs with. */
	readonly environment: NodeJS.ProcessEnv;
}

/**
 * Downloads exactly the files in the current index with apt, and checks the sum of each file: apt itself
 * accepts an existing file by its name and size.
 * @returns the files, absolute, in the order of the list
 * @throws {Problem} with apt's last error, or with the name of a file that differs from the list
 */
export async function downloadListed(order: ListedOrder): Promise<string[]> {
	const { configuration, words, folder, what, report, environment } = order;
	const listed = await list(order);
	const fileOf = ({ name }: ListedFile): string => path.join(folder, name);
	for (const item of listed.filter((one) => cannotBeGoneOnWith(fileOf(one), one))) {
		report(`downloading ${item.name} again, because its file is damaged`);
		fs.rmSync(fileOf(item), { recursive: true });
	}
	try {
		await runApt(
			environment,
			configuration,
			words,
			(percent) => {
				report(`downloading ${what}, ${percent} %`);
			},
			folder,
		);
	} catch (error) {
		// Complete and partial files are kept for the next time; refused files are not.
		if (!(error instanceof OfflineProblem)) {
			removeDamaged(listed, folder);
		}
		throw error;
	}
	const [damaged] = removeDamaged(listed, folder);
	if (damaged !== undefined) {
		throw new Problem(
			`The file ${damaged.name} differs from the package archive's list.`,
			`The list has ${damaged.bytes} bytes with the SHA-256 sum ${damaged.sha256}; the downloaded file is missing or differs.`,
			'Start again to download it again.',
		);
	}
	return listed.map(fileOf);
}

/** Reads the list from apt, with an empty folder, because apt leaves out existing files. */
async function list(order: ListedOrder): Promise<ListedFile[]> {
	const nowhere = path.join(path.dirname(order.configuration), 'nowhere');
	fs.rmSync(nowhere, { recursive: true, force: true });
	fs.mkdirSync(path.join(nowhere, 'partial'), { recursive: true });
	const options = [`Dir::Cache::archives=${nowhere}/`, 'Acquire::ForceHash=SHA256'];
	const output = await runApt(
		order.environment,
		order.configuration,
		[...options.flatMap((option) => ['-o', option]), ...order.words, '--print-uris'],
		() => undefined,
		nowhere,
	);
	return parseListing(output);
}

/** Returns whether the file is neither complete nor, by its size, the beginning of the listed file. */
function cannotBeGoneOnWith(file: string, listed: ListedFile): boolean {
	const status = fs.lstatSync(file, { throwIfNoEntry: false });
	const isBegun = status?.isFile() === true && status.size < listed.bytes;
	return status !== undefined && !isBegun && !isWhole(file, listed);
}

function removeDamaged(listed: readonly ListedFile[], folder: string): ListedFile[] {
	const damaged = listed.filter((item) => !isWhole(path.join(folder, item.name), item));
	for (const { name } of damaged) {
		fs.rmSync(path.join(folder, name), { recursive: true, force: true });
	}
	return damaged;
}
