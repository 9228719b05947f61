import fs from 'node:fs';
import path from 'node:path';

/** The C library's loader in a folder of unpacked packages, and the libraries' folder. */
export interface Loader {
	/** Relative to the folder. */
	readonly libraries: string;
	/** Relative to the folder. */
	readonly loader: string;
}

/** Finds the loader for programs of packages that are unpacked but not installed. */
export function findLoader(folder: string): Loader {
	const libraries = `usr/lib/${multiarchOf(folder)}`;
	return { libraries, loader: loaderIn(folder, libraries) };
}

// Returns a name such as x86_64-linux-gnu, from the packages themselves.
function multiarchOf(folder: string): string {
	const triple = fs
		.readdirSync(path.join(folder, 'usr', 'lib'))
		.find((name) => /^\w+-linux-gnu\w*$/.test(name));
	if (triple === undefined) {
		throw new Error(`No library folder in ${folder}`);
	}
	return triple;
}

function loaderIn(folder: string, libraries: string): string {
	const places = [libraries, 'usr/lib', 'usr/lib64'];
	for (const place of places) {
		const names = fs.existsSync(path.join(folder, place))
			? fs.readdirSync(path.join(folder, place))
			: [];
		const name = names.find((entry) => /^ld-linux.*\.so\.\d+$/.test(entry));
		if (name !== undefined) {
			return `${place}/${name}`;
		}
	}
	throw new Error(`No loader in ${folder}`);
}
