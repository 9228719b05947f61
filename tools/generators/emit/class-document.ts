import { SaxesParser } from 'saxes';

import { Problem } from '../../packages/terminal/problem';

/** A piece of the document: from `start` up to, but not including, `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A piece of the document and the lines that replace it. */
export interface Edit extends Span {
	readonly lines: readonly string[];
}

/** An element of the document. */
export interface Element extends Span {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Where its content ends; equal to `end` for `<name />`. */
	readonly contentEnd: number;
	readonly path: string;
}

/** Every element of the document with its place, in the order of their ends. */
export function elementsOf(xml: string, file: string): readonly Element[] {
	const parser = new SaxesParser({ xmlns: false, fileName: file });
	const open: { name: string; attributes: Record<string, string>; start: number }[] = [];
	const elements: Element[] = [];
	parser.on('opentag', ({ name, attributes }) => {
		// No attribute of a well-formed document holds a bare `<`, so the last one began this tag.
		open.push({ name, attributes, start: xml.lastIndexOf('<', parser.position - 1) });
	});
	parser.on('closetag', ({ isSelfClosing }) => {
		const path = open.map(({ name }) => name).join('/');
		const element = open.pop();
		if (element !== undefined) {
			const end = parser.position;
			const contentEnd = isSelfClosing ? end : xml.lastIndexOf('<', end - 1);
			elements.push({ ...element, end, contentEnd, path });
		}
	});
	try {
		parser.write(xml).close();
	} catch (error) {
		throw new Problem(
			`${file} is not well-formed XML.`,
			error instanceof Error ? error.message : String(error),
			'Mend that place in the file, then run `npm run generate` again.',
		);
	}
	return elements;
}

/** Text as it stands between tags or in an attribute without quotes of its own. */
export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Where the text before a place ends, white space aside. */
export function endBefore(xml: string, place: number): number {
	return xml.slice(0, place).trimEnd().length;
}

/** Whether an element is `<name />` or holds white space only. */
export function isEmpty(xml: string, { start, end }: Span): boolean {
	return /^<[^>]*>\s*(<[^>]*>)?$/.test(xml.slice(start, end));
}

/**
 * The element of the class itself.
 *
 * @throws {Problem} When the document is no class reference.
 */
export function classOf(elements: readonly Element[], file: string): Element {
	const root = elements.find(({ path }) => path === 'class');
	if (root === undefined) {
		throw new Problem(
			`${file} is not a class reference.`,
			`Its root is <${elements.at(-1)?.name ?? ''}>, not <class>.`,
			'Write the class reference there in the format of `godot --doctool`.',
		);
	}
	return root;
}

/** The document with its edits, none of which overlap; lines end as they do in the document. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
	const newline = xml.includes('\r\n') ? '\r\n' : '\n';
	return [...edits]
		.sort((left, right) => right.start - left.start)
		.reduce(
			(text, { start, end, lines }) =>
				text.slice(0, start) +
				lines.map((line) => newline + line).join('') +
				text.slice(end),
			xml,
		);
}
