import path from 'node:path';

const link = /(!?\[[^\]]*\])\(([^)\s]+)\)/g;
const fence = /^(```|~~~)/;

/**
 * Turns a Markdown file's links to other files of the repository into links to pages of the site. A link to a
 * file without a page, such as a folder of sources, becomes plain text.
 * @param source the file's path in the repository
 * @param places path in the site by path in the repository
 */
export function linkedWithin(
	text: string,
	source: string,
	places: ReadonlyMap<string, string>,
): string {
	const from = path.posix.dirname(places.get(source) ?? source);
	let isCode = false;
	const rewritten = text.split('\n').map((line) => {
		if (fence.test(line)) {
			isCode = !isCode;
		}
		return isCode
			? line
			: line.replace(link, (whole, label: string, address: string) => {
					if (/^(?:[a-z]+:|#)/.test(address)) {
						return whole;
					}
					const [file = '', fragment] = address.split('#');
					const target = path.posix.join(path.posix.dirname(source), file);
					const place = places.get(target);
					if (place === undefined) {
						return label.replace(/^!?\[|\]$/g, '');
					}
					const tail = fragment === undefined ? '' : `#${fragment}`;
					return `${label}(${path.posix.relative(from, place)}${tail})`;
				});
	});
	return rewritten.join('\n');
}
