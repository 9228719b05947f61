import fs from 'node:fs';
import path from 'node:path';

/** A copy of the engine's source. */
export interface EngineCheckout {
	/** Absolute, with symbolic links kept: paths on pages are relative to it as it was named. */
	readonly root: string;
	/** The branch that the manual of this version links to: `4.6`, or `master`. */
	readonly branch: string;
}

/**
 * Finds the engine's source that contains one of the paths. Unlike make_rst.py, this program is not part of
 * it.
 */
export function findEngineCheckout(paths: readonly string[]): EngineCheckout | undefined {
	const seen = new Set<string>();
	for (const given of paths) {
		let folder = path.resolve(given);
		while (!seen.has(folder)) {
			seen.add(folder);
			if (fs.existsSync(path.join(folder, 'doc', 'tools', 'make_rst.py'))) {
				return { root: folder, branch: branchOf(folder) };
			}
			folder = path.dirname(folder);
		}
	}
	return undefined;
}

function branchOf(root: string): string {
	const version = path.join(root, 'version.py');
	const text = fs.existsSync(version) ? fs.readFileSync(version, 'utf8') : '';
	const docs = /^docs\s*=\s*["']([^"']*)["']/m.exec(text)?.[1];
	return docs === undefined || docs === 'latest' ? 'master' : docs;
}
