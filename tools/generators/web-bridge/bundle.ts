import path from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../repository';

/** Safari 16.4 is the first with the Audio Session API; the engine itself requires similar browsers. */
const oldest = 'es2020';

/**
 * Bundles a TypeScript module of this repository into one script for a browser, minified.
 * @param entry the module, relative to the repository
 * @returns the script; it ends with a line break
 */
export async function bundleForBrowser(entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [path.join(repositoryRoot, entry)],
		absWorkingDir: repositoryRoot,
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: oldest,
		charset: 'ascii',
		logLevel: 'silent',
	});
	return outputFiles[0]?.text ?? '';
}
