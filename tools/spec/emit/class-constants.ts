import { SaxesParser } from 'saxes';

import { Problem } from '../../problem';
import { godotConstants } from '../godot-constants';
import type { EnumSpec } from '../model';

/** A piece of the document: from `start` up to, but not including, `end`. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/** A piece of the document and the lines that replace it. */
interface Edit extends Span {
	readonly lines: readonly string[];
}

interface Element extends Span {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Where its content ends; equal to `end` for `<name />`. */
	readonly contentEnd: number;
	readonly path: string;
}

/** What Godot writes after the constants, in the order of its own writer. */
const laterSections = ['class/theme_items', 'class/annotations', 'class/operators'];

/** Every element of the document with its place, in the order of their ends. */
function elementsOf(xml: string, file: string): readonly Element[] {
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

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function constantLines(spec: EnumSpec): string[] {
	return godotConstants(spec).flatMap(({ name, value, doc, deprecated }) => {
		const bitfield = spec.kind === 'flags' ? ' is_bitfield="true"' : '';
		const warning = deprecated === undefined ? '' : ` deprecated="${escape(deprecated)}"`;
		return [
			`\t\t<constant name="${name}" value="${value}" enum="${spec.godot.name}"${bitfield}${warning}>`,
			`\t\t\t${escape(doc)}`,
			'\t\t</constant>',
		];
	});
}

/** Where the text before a place ends, white space aside. */
function endBefore(xml: string, place: number): number {
	return xml.slice(0, place).trimEnd().length;
}

/** Whether an element is `<name />` or holds white space only. */
function isEmpty(xml: string, { start, end }: Span): boolean {
	return /^<[^>]*>\s*(<[^>]*>)?$/.test(xml.slice(start, end));
}

/** Puts an enum where its first constant stands and takes the others away; nothing when it has none. */
function replacement(xml: string, elements: readonly Element[], spec: EnumSpec): Edit[] {
	const ours = new Set(godotConstants(spec).map(({ name }) => name));
	return elements
		.filter(({ path }) => path === 'class/constants/constant')
		.filter(
			({ attributes }) =>
				attributes['enum'] === spec.godot.name || ours.has(attributes['name'] ?? ''),
		)
		.map(({ start, end }, index) => ({
			start: endBefore(xml, start),
			end,
			lines: index === 0 ? constantLines(spec) : [],
		}));
}

/** Adds constants after all others, in a section of their own when there is none. */
function addition(xml: string, elements: readonly Element[], root: Element, lines: string[]): Edit {
	const section = elements.find(({ path }) => path === 'class/constants');
	if (section !== undefined && !isEmpty(xml, section)) {
		const end = endBefore(xml, section.contentEnd);
		return { start: end, end, lines };
	}
	const later = elements.find(({ path }) => laterSections.includes(path));
	const start = endBefore(xml, (section ?? later)?.start ?? root.contentEnd);
	const whole = ['\t<constants>', ...lines, '\t</constants>'];
	return { start, end: section?.end ?? start, lines: whole };
}

/**
 * Writes the constants of some enums into a class reference of Godot's, each enum where its first
 * constant stood or, when it had none, after all others. Every other byte stays as it is.
 *
 * @throws {Problem} When the document is not well-formed, with file, line and column, or not a class.
 */
export function rewriteConstants(xml: string, file: string, enums: readonly EnumSpec[]): string {
	const elements = elementsOf(xml, file);
	const root = elements.find(({ path }) => path === 'class');
	if (root === undefined) {
		throw new Problem(
			`${file} is not a class reference.`,
			`Its root is <${elements.at(-1)?.name ?? ''}>, not <class>.`,
			'Write the class reference there in the format of `godot --doctool`.',
		);
	}
	const edits: Edit[] = [];
	const missing: string[] = [];
	for (const spec of enums) {
		const found = replacement(xml, elements, spec);
		edits.push(...found);
		missing.push(...(found.length === 0 ? constantLines(spec) : []));
	}
	if (missing.length > 0) {
		edits.push(addition(xml, elements, root, missing));
	}
	const newline = xml.includes('\r\n') ? '\r\n' : '\n';
	return edits
		.sort((left, right) => right.start - left.start)
		.reduce(
			(text, { start, end, lines }) =>
				text.slice(0, start) +
				lines.map((line) => newline + line).join('') +
				text.slice(end),
			xml,
		);
}
