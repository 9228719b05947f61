import { SaxesParser } from 'saxes';

import { Problem } from '../../problem';
import { godotConstants } from '../godot-constants';
import type { EnumSpec } from '../model';

/** A piece of the document: from `start` up to, but not including, `end`. */
interface Span {
	readonly start: number;
	readonly end: number;
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

/** The element with the white space before it. */
function withIndent(xml: string, { start, end }: Span): Span {
	return { start: xml.slice(0, start).trimEnd().length, end };
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
	const newline = xml.includes('\r\n') ? '\r\n' : '\n';
	const block = (lines: readonly string[]): string =>
		lines.map((line) => newline + line).join('');
	const edits: (Span & { readonly text: string })[] = [];
	const appended: string[] = [];

	const constants = elements.filter(({ path }) => path === 'class/constants/constant');
	for (const spec of enums) {
		const ours = new Set(godotConstants(spec).map(({ name }) => name));
		const previous = constants.filter(
			({ attributes }) =>
				attributes['enum'] === spec.godot.name || ours.has(attributes['name'] ?? ''),
		);
		previous.forEach((element, index) => {
			const text = index === 0 ? block(constantLines(spec)) : '';
			edits.push({ ...withIndent(xml, element), text });
		});
		if (previous.length === 0) {
			appended.push(...constantLines(spec));
		}
	}

	if (appended.length > 0) {
		const section = elements.find(({ path }) => path === 'class/constants');
		if (section === undefined || section.contentEnd === section.end) {
			const next =
				elements.find(({ path }) => laterSections.includes(path))?.start ?? root.contentEnd;
			const place = section ?? { start: next, end: next };
			const { start } = withIndent(xml, place);
			const end = section?.end ?? start;
			const text = block(['\t<constants>', ...appended, '\t</constants>']);
			edits.push({ start, end, text });
		} else {
			const end = xml.slice(0, section.contentEnd).trimEnd().length;
			edits.push({ start: end, end, text: block(appended) });
		}
	}

	return edits
		.sort((left, right) => right.start - left.start)
		.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), xml);
}
