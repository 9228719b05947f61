import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../repository';
import { api as wholeApi } from '../spec/api';
import type { ApiSpec } from '../spec/api/model';
import { doubleTexts } from './emit-double';
import { headerTexts } from './emit-header';
import { headerSymbols } from './symbols';

/** Where the headers are, absolute: a folder to pass to a compiler with `-I`. */
export const appleHeaders = path.join(repositoryRoot, 'build', 'apple-headers');

/**
 * Writes Apple's headers for audio sessions, as of the newest SDK that the package knows, and what the
 * double of Apple's classes has from the same source. A file that is as it should be keeps its time, so
 * that nothing is compiled again for it.
 *
 * @param folder Where to, absolute.
 * @param api The inventory that has the selectors; the project's unless a test has its own.
 * @returns The headers that were not up to date, as paths from the folder.
 */
export async function writeAppleHeaders(
	folder: string = appleHeaders,
	api: ApiSpec = wholeApi,
): Promise<readonly string[]> {
	const written: string[] = [];
	const symbols = headerSymbols(api);
	for (const [name, text] of [...headerTexts(symbols), ...doubleTexts(api, symbols)]) {
		const file = path.join(folder, name);
		if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
			await mkdir(path.dirname(file), { recursive: true });
			await writeFile(file, text);
			written.push(name);
		}
	}
	return written;
}
