import fs from 'node:fs';
import path from 'node:path';

/**
 * Tells where writing to a file of a folder would really write.
 * @param folder may itself be a symbolic link, and need not exist
 * @param name of the file, relative to the folder; need not exist
 * @returns where symbolic links lead, when that is not in the folder; undefined when it is
 */
export function leadsOutOf(folder: string, name: string): string | undefined {
	const inside = resolved(folder);
	const place = resolved(path.join(inside, name));
	const way = path.relative(inside, place);
	const isOutside = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
	return isOutside ? place : undefined;
}

/** The path without symbolic links, those that lead to nothing among them. */
function resolved(place: string): string {
	const whole = path.resolve(place);
	try {
		return fs.realpathSync(whole);
	} catch (error) {
		// What leads round in a circle, or cannot be looked into, cannot be written either.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
			return whole;
		}
	}
	const parent = path.dirname(whole);
	if (parent === whole) {
		return whole;
	}
	const here = path.join(resolved(parent), path.basename(whole));
	const isLink = fs.lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink() === true;
	return isLink ? resolved(path.resolve(path.dirname(here), fs.readlinkSync(here))) : here;
}
