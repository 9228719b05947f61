import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { RunOrder } from '../../../tools/packages/classref/run';
import { runClassref } from '../../../tools/packages/classref/run';

export const fixtures = path.join(__dirname, 'fixtures');
export const knownClasses = path.join(fixtures, 'known');

export interface Outcome {
	readonly isSound: boolean;
	readonly lines: readonly string[];
	/** The written files, by file name. */
	readonly pages: ReadonlyMap<string, string>;
}

/** Writes pages into a temporary folder and returns them. */
export async function makePages(
	paths: readonly string[],
	order: Partial<RunOrder> = {},
): Promise<Outcome> {
	const output = temporaryFolder();
	try {
		const lines: string[] = [];
		const isSound = await runClassref(
			{
				paths,
				filter: '',
				language: 'en',
				output,
				mode: 'write',
				isVerbose: false,
				style: { color: false, positions: false },
				engineSource: undefined,
				sourceUrl: undefined,
				engine: undefined,
				...order,
			},
			(line) => lines.push(line),
		);
		return { isSound, lines, pages: readFolder(output) };
	} finally {
		fs.rmSync(output, { recursive: true });
	}
}

/** Writes and returns the page of one document, which can refer to the classes in fixtures/known. */
export async function makePage(
	file: string,
	order: Partial<RunOrder> = {},
): Promise<Outcome & { readonly text: string }> {
	const filter = `${path.basename(file).replaceAll('.', '\\.')}$`;
	const outcome = await makePages([file, knownClasses], { filter, ...order });
	const [text = ''] = Array.from(outcome.pages)
		.filter(([name]) => name !== 'index.rst')
		.map(([, content]) => content);
	return { ...outcome, text };
}

/** Writes and returns the page of a document that is given as text. */
export async function makePageOf(
	xml: string | Buffer,
	order: Partial<RunOrder> = {},
): ReturnType<typeof makePage> {
	const folder = temporaryFolder();
	try {
		const file = path.join(folder, 'Document.xml');
		fs.writeFileSync(file, xml);
		return await makePage(file, order);
	} finally {
		fs.rmSync(folder, { recursive: true });
	}
}

/** Returns the page without the lines that name its generator and source. */
export function withoutOrigin(page: string): string {
	return page.replace(/^\.\. Generator: .*\n\.\. XML source: .*\n/m, '');
}

/** Returns the files of a folder whose names match `wanted`, by name. */
export function readFolder(folder: string, wanted = /./): ReadonlyMap<string, string> {
	const all = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
	const names = all.filter((name) => wanted.test(name));
	return new Map(names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

export function temporaryFolder(): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), 'classref-test-'));
}
