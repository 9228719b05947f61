import path from 'node:path';
import { repositoryRoot } from '../repository';
import { api as wholeApi } from '../../api/classes';
import type { ApiSpec } from '../../api/classes/model';
import { doubleTexts } from './emit-double';
import { headerTexts } from './emit-header';
import { writeAmongOthers } from '../output';
import { headerSymbols } from './symbols';

/** The folder of the headers, absolute: pass it to a compiler with `-I`. */
export const appleHeaders = path.join(repositoryRoot, 'build', 'apple-headers');

/**
 * Writes Apple's headers for audio sessions, as of the newest SDK in the package, and the files of the
 * double of Apple's classes from the same source. An unchanged file keeps its modification time, so
 * that nothing is compiled again.
 *
 * @param folder The output folder, absolute.
 * @param api The inventory with the selectors; tests pass their own.
 * @returns The headers that were written, as paths in the folder.
 */
export function writeAppleHeaders(
	folder: string = appleHeaders,
	api: ApiSpec = wholeApi,
): readonly string[] {
	const symbols = headerSymbols(api);
	const files = new Map([...headerTexts(symbols), ...doubleTexts(api, symbols)]);
	return writeAmongOthers(folder, files);
}
