import { Problem } from '../../terminal/problem';

/**
 * Reads a file filter: a regular expression in Python's syntax. Parts that JavaScript writes in another way
 * are translated.
 * @throws {Problem} when it is not a regular expression
 */
export function readFilter(pattern: string): RegExp {
	const inlineFlags = /^\(\?([ims]+)\)/.exec(pattern);
	const body = pattern
		.slice(inlineFlags?.[0].length ?? 0)
		.replaceAll('(?P<', '(?<')
		.replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
		.replace(/(?<!\\)((?:\\\\)*)\\A/g, '$1^')
		.replace(/(?<!\\)((?:\\\\)*)\\Z/g, '$1$');
	try {
		return new RegExp(body, inlineFlags?.[1] ?? '');
	} catch (error) {
		throw new Problem(
			`The filter "${pattern}" is not a regular expression.`,
			error instanceof Error ? error.message : '',
			'Give a pattern that is found in the paths of the XML files to write, such as modules/.',
		);
	}
}
