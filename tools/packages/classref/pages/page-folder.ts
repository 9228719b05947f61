import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { leadsOutOf } from '../../files/leads-out-of';
import { makeFolder } from '../../files/make-folder';
import { Problem } from '../../terminal/problem';
import { pageFile } from './names';

/** Takes finished pages. */
export interface PageFolder {
	/** `name` is the file's name without a folder. */
	put(name: string, text: string): void;
	/** Resolves when all pages are written. */
	finish(): Promise<void>;
}

/** From this many pages on, a thread is worth its start, which takes about 30 ms. */
const manyPages = 100;

/** A page's file, in upper or lower case, because some file systems ignore case. */
const anyPageFile = new RegExp(pageFile, 'is');

/** Makes a folder for pages. @throws {Problem} when it cannot be made */
export function makePageFolder(folder: string): void {
	try {
		makeFolder(folder);
	} catch (error) {
		throw writeProblem(folder, error);
	}
}

/**
 * Puts pages into a folder, which is made when it is missing. An unchanged page is not written again and
 * keeps its time stamp, by which Sphinx decides what to rebuild. A separate thread writes many pages, because
 * writing is mostly waiting.
 * @param expected the approximate number of pages
 * @throws {Problem} when a page there is a link that leads out of the folder, and from `put` or
 * `finish`, when a page cannot be written
 */
export function pageFolder(folder: string, expected: number): PageFolder {
	makePageFolder(folder);
	refuseWhatIsNoPage(folder);
	return expected >= manyPages ? new ThreadedFolder(folder) : new DirectFolder(folder);
}

/** Refuses the whole folder before anything is written. */
function refuseWhatIsNoPage(folder: string): void {
	for (const name of fs.readdirSync(folder).filter((entry) => anyPageFile.test(entry))) {
		const outside = leadsOutOf(folder, name);
		if (outside !== undefined) {
			throw new Problem(
				`The pages cannot be written into ${folder}.`,
				`${name} there is a symbolic link that leads out of it, to ${outside}.`,
				'Remove the link, or give the folder that it leads to: --output FOLDER',
			);
		}
		const status = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
		if (status !== undefined && !status.isFile() && !status.isDirectory()) {
			throw new Problem(
				`The pages cannot be written into ${folder}.`,
				`${name} there is a pipe, a socket or a device.`,
				'Remove it, or give another folder: --output FOLDER',
			);
		}
	}
}

class DirectFolder implements PageFolder {
	constructor(private readonly folder: string) {}

	put(name: string, text: string): void {
		try {
			writePage(path.join(this.folder, name), text);
		} catch (error) {
			throw writeProblem(this.folder, error);
		}
	}

	finish(): Promise<void> {
		return Promise.resolve();
	}
}

class ThreadedFolder implements PageFolder {
	private readonly worker: Worker;
	private readonly ended: Promise<unknown>;

	constructor(private readonly folder: string) {
		// The thread gets the source of the functions below, so that it loads no file.
		const program = `${writePage.toString()}\n(${writePages.toString()})();`;
		this.worker = new Worker(program, { eval: true, execArgv: [], workerData: folder });
		this.ended = new Promise((resolve) => {
			this.worker.once('error', resolve);
			this.worker.once('exit', () => {
				resolve(undefined);
			});
		});
	}

	put(name: string, text: string): void {
		this.worker.postMessage([name, text]);
	}

	async finish(): Promise<void> {
		this.worker.postMessage(undefined);
		const error = await this.ended;
		if (error !== undefined) {
			throw writeProblem(this.folder, error);
		}
	}
}

/** Writes a page. Uses nothing from outside the function, because it is also part of a thread's program. */
function writePage(file: string, text: string): void {
	const disk = process.getBuiltinModule('node:fs');
	const bytes = Buffer.from(text);
	const before = disk.statSync(file, { throwIfNoEntry: false });
	if (before?.size !== bytes.length || !disk.readFileSync(file).equals(bytes)) {
		disk.writeFileSync(file, bytes);
	}
}

/** Runs in the thread; `writePage` is the only function of this file that it can call. */
function writePages(): void {
	const threads = process.getBuiltinModule('node:worker_threads');
	const { parentPort } = threads;
	const folder = String(threads.workerData);
	parentPort?.on('message', (page: readonly [name: string, text: string] | undefined) => {
		if (page === undefined) {
			parentPort.close();
		} else {
			writePage(`${folder}/${page[0]}`, page[1]);
		}
	});
}

function writeProblem(folder: string, error: unknown): Problem {
	return new Problem(
		`The pages cannot be written into ${folder}.`,
		error instanceof Error ? error.message : String(error),
		'Give a folder that you may write into: --output FOLDER',
	);
}
