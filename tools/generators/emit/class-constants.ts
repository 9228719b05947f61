import { godotConstants } from '../godot-constants';
import type { EnumSpec } from '../../api/enums/model';
import {
	applyEdits,
	classOf,
	elementsOf,
	endBefore,
	escape,
	isEmpty,
	type Edit,
	type Element,
} from './class-document';

/** What Godot writes after the constants, in the order of its own writer. */
const laterSections = ['class/theme_items', 'class/annotations', 'class/operators'];

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
	const root = classOf(elements, file);
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
	return applyEdits(xml, edits);
}
