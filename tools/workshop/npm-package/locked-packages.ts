import path from 'node:path';

interface LockedPackage {
	readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The folders in node_modules of a package and of everything that it depends on, from package-lock.json.
 * @param name a package on which the repository itself depends
 * @throws {Error} when the lock file lacks one of them
 */
export function lockedPackages(lockText: string, name: string): string[] {
	const { packages } = JSON.parse(lockText) as { packages: Record<string, LockedPackage> };
	const found = new Set<string>();
	const add = (folder: string): void => {
		if (!found.has(folder)) {
			found.add(folder);
			for (const needed of Object.keys(packages[folder]?.dependencies ?? {})) {
				add(folderOf(packages, needed, folder));
			}
		}
	};
	add(folderOf(packages, name, ''));
	return [...found];
}

/** A package is in the node_modules of whoever needs it, or of a folder above. */
function folderOf(packages: Record<string, LockedPackage>, name: string, user: string): string {
	for (let place = user; ; place = path.posix.dirname(place)) {
		const folder = path.posix.join(place, 'node_modules', name);
		if (folder in packages) {
			return folder;
		}
		if (place === '' || place === '.') {
			throw new Error(`package-lock.json has no ${name}, which ${user || 'it'} needs`);
		}
	}
}
