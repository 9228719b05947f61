import path from 'node:path';
import { repositoryRoot } from '../repository';
import { api as wholeApi } from '../../api/classes';
import type { ApiSpec } from '../../api/classes/model';
import { doubleTexts } from './emit-double';
import { headerTexts } from './emit-header';
import { writeAmongOthers } from '../output';
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
export function writeAppleHeaders(
	folder: string = appleHeaders,
	api: ApiSpec = wholeApi,
): readonly string[] {
	const symbols = headerSymbols(api);
	const files = new Map([...headerTexts(symbols), ...doubleTexts(api, symbols)]);
	return writeAmongOthers(folder, files);
}
