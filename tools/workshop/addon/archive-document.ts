import path from 'node:path';

const link = /\[([^\]]*)\]\(([^)\s]+)\)/g;

/**
 * Returns a Markdown document for another folder: a link to a file that is not there becomes plain text.
 * @param folder the target folder, with slashes
 * @param files the paths of all existing files
 */
export function documentWithin(
	text: string,
	folder: string,
	files: ReadonlyMap<string, unknown>,
): Buffer {
	const rewritten = text.replace(link, (whole, words: string, target: string) => {
		const [file = ''] = target.split('#');
		const isWeb = /^\w+:/.test(target);
		return isWeb || file === '' || files.has(path.posix.join(folder, file)) ? whole : words;
	});
	return Buffer.from(rewritten);
}
