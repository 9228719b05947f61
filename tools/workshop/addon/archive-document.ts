import path from 'node:path';

const link = /\[([^\]]*)\]\(([^)\s]+)\)/g;

/**
 * A document in Markdown for another place: of a link to a file that is not there, only the words stay.
 * @param folder where it goes, with slashes
 * @param files the paths of all that is there
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
