import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import type { Report } from '../../packages/terminal/report';
import type { ListedFile } from './listed-file';
import { isWhole, parseListing } from './listed-file';
import { OfflineProblem, runApt } from './run-apt';

/** What {@link downloadListed} needs to know. */
export interface ListedOrder {
	/** The file with apt's configuration, absolute. */
	readonly configuration: string;
	/** The words for apt-get that download, and leave the files in `folder`. */
	readonly words: readonly string[];
	/** Where apt leaves the files, absolute. What an earlier download left there may be in it. */
	readonly folder: string;
	/** What is downloaded, for the report. */
	readonly what: string;
	readonly report: Report;
	/** The variables that apt runs with. */
	readonly environment: NodeJS.ProcessEnv;
}

/**
 * Downloads with apt exactly the files that the index lists now, each with its sum checked: apt
 * itself takes a file that is there already by its name and size.
 * @returns the files, absolute, in the order of the list
 * @throws {Problem} with apt's own last words, or with the name of a file that is not as listed
 */
export async function downloadListed(order: ListedOrder): Promise<string[]> {
	const { configuration, words, folder, what, report, environment } = order;
	const listed = await list(order);
	const fileOf = ({ name }: ListedFile): string => path.join(folder, name);
	for (const item of listed.filter((one) => cannotBeGoneOnWith(fileOf(one), one))) {
		report(`fetching ${item.name} again, because what is left of it is damaged`);
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
		// What is whole, or only begun, serves the next time; what apt refused does not.
		if (!(error instanceof OfflineProblem)) {
			removeDamaged(listed, folder);
		}
		throw error;
	}
	const [damaged] = removeDamaged(listed, folder);
	if (damaged !== undefined) {
		throw new Problem(
			`The file ${damaged.name} is not the one that the package archive lists.`,
			`The list has ${damaged.bytes} bytes with the SHA-256 sum ${damaged.sha256}; what apt left is missing or something else.`,
			'Start again, and it is fetched again.',
		);
	}
	return listed.map(fileOf);
}

/** Asks apt for the list; with no file in sight, for otherwise it leaves out what is there. */
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

/** Whether something is there that is not the listed file, and not its beginning by its size. */
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
