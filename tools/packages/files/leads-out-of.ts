import fs from 'node:fs';
import path from 'node:path';

/**
 * Checks whether writing to a file of a folder would write outside of it.
 * @param folder may itself be a symbolic link, and need not exist
 * @param name the file's name, relative to the folder; need not exist
 * @returns the place outside the folder where symbolic links lead; undefined when it is inside
 */
export function leadsOutOf(folder: string, name: string): string | undefined {
	const inside = resolved(folder);
	const place = resolved(path.join(inside, name));
	const way = path.relative(inside, place);
	const isOutside = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
	return isOutside ? place : undefined;
}

/** Returns the path without symbolic links, also without broken ones. */
function resolved(place: string): string {
	const whole = path.resolve(place);
	try {
		return fs.realpathSync(whole);
	} catch (error) {
		// A circular or unreadable path cannot be written either.
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
