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
	/** Resolves when everything that was put is where it belongs. */
	finish(): Promise<void>;
}

/** As many pages as make it worth to start a thread for them, which takes about 30 ms. */
const manyPages = 100;

/** A page's file, however the file system takes capital letters. */
const anyPageFile = new RegExp(pageFile, 'is');

/** Makes a folder for pages. @throws {Problem} when there can be none */
export function makePageFolder(folder: string): void {
	try {
		makeFolder(folder);
	} catch (error) {
		throw writeProblem(folder, error);
	}
}

/**
 * Puts pages into a folder, which is made if need be. A page that is there already, letter by
 * letter, is not written again and so keeps its time stamp, by which Sphinx knows what to build
 * again. Where there are many pages a thread of its own writes them, for it is mostly waiting.
 * @param expected about how many pages there will be
 * @throws {Problem} when a page there is a link that leads out of the folder, and from `put` or
 * `finish`, when a page cannot be written
 */
export function pageFolder(folder: string, expected: number): PageFolder {
	makePageFolder(folder);
	refuseWhatIsNoPage(folder);
	return expected >= manyPages ? new ThreadedFolder(folder) : new DirectFolder(folder);
}

/** Before anything is written, for then all of it is refused. */
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
		// The thread gets the source of the functions below, so that it need load no file.
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

/** Uses nothing from outside itself, for it is also part of a thread's program. */
function writePage(file: string, text: string): void {
	const disk = process.getBuiltinModule('node:fs');
	const bytes = Buffer.from(text);
	const before = disk.statSync(file, { throwIfNoEntry: false });
	if (before?.size !== bytes.length || !disk.readFileSync(file).equals(bytes)) {
		disk.writeFileSync(file, bytes);
	}
}

/** The thread's program; of this file it knows `writePage` alone. */
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
