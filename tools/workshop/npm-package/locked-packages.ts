import path from 'node:path';

interface LockedPackage {
	readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Returns the folders in node_modules of a package and of its dependencies, from package-lock.json.
 * @param name a direct dependency of the repository
 * @throws {Error} when a package is missing in the lock file
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

/**
 * Returns the folder of a package: in the node_modules of the package that needs it, or of a folder above.
 */
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
