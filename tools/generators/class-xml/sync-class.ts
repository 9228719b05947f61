import type { XmlElement } from '../../packages/classref/xml/element';
import { childOf } from '../../packages/classref/xml/element';
import { parseXml } from '../../packages/classref/xml/parse-xml';
import type { Edit } from './edits';
import { applyEdits } from './edits';
import type { MemberList } from './members';
import { argumentFacts, memberLists, membersOf } from './members';

/** Class XML and the elements in it. */
interface Source {
	readonly text: string;
	readonly root: XmlElement;
}

/** The children of a class in the order in which Godot writes them. */
const childOrder = [
	'brief_description',
	'description',
	'tutorials',
	'constructors',
	'methods',
	'operators',
	'members',
	'signals',
	'constants',
	'annotations',
	'theme_items',
];

/**
 * Brings the documentation of a class in line with what is registered: adds entries without a
 * description for members that are new, removes those that are gone, corrects types, defaults,
 * arguments and values. Every word and the formatting of all that stays is left alone.
 * @param documented class XML as a writer left it
 * @param registered class XML as the engine wrote it
 * @throws {XmlError} when either is not well-formed
 */
export function syncClass(documented: string, registered: string): string {
	const fact = parsed(registered);
	const lineEnd = documented.includes('\r\n') ? '\r\n' : '\n';
	const doc = parsed(documented);
	let text = applyEdits(documented, factEdits(['inherits'], doc, doc.root, fact, fact.root));
	for (const list of memberLists) {
		// One list after another, so that no two edits can meet.
		text = applyEdits(text, listEdits(list, parsed(text), fact, lineEnd));
	}
	return text;
}

function parsed(text: string): Source {
	return { text, root: parseXml(text) };
}

function listEdits(list: MemberList, doc: Source, fact: Source, lineEnd: string): Edit[] {
	const registered = membersOf(fact.root, list);
	const documented = membersOf(doc.root, list);
	const element = childOf(doc.root, list.list);
	if (element === undefined || isEmpty(element, doc)) {
		return registered.size === 0 ? [] : [newList(list, element, doc, fact, lineEnd)];
	}
	if (registered.size === 0) {
		return documented.size === 0 ? [] : [removal(element, doc)];
	}
	const edits: Edit[] = [];
	for (const [name, member] of documented) {
		if (!registered.has(name)) {
			edits.push(removal(member, doc));
		}
	}
	let previous: XmlElement | undefined;
	for (const [name, factMember] of registered) {
		const docMember = documented.get(name);
		if (docMember === undefined) {
			const skeleton = `${lineEnd}\t\t${withLineEnds(sourceOf(factMember, fact), lineEnd)}`;
			const place = previous?.end ?? element.openEnd;
			edits.push({ start: place, end: place, text: skeleton });
		} else {
			previous = docMember;
			if (list.isCallable && docMember.end === docMember.openEnd) {
				const text = withLineEnds(sourceOf(factMember, fact), lineEnd);
				edits.push({ start: startOf(docMember, doc), end: docMember.end, text });
				continue;
			}
			edits.push(...factEdits(list.facts, doc, docMember, fact, factMember));
			if (list.isCallable) {
				edits.push(...argumentEdits(docMember, doc, factMember, fact, lineEnd));
			}
		}
	}
	return edits;
}

function newList(
	list: MemberList,
	empty: XmlElement | undefined,
	doc: Source,
	fact: Source,
	lineEnd: string,
): Edit {
	const registered = childOf(fact.root, list.list);
	const text = registered === undefined ? '' : withLineEnds(sourceOf(registered, fact), lineEnd);
	if (empty !== undefined) {
		return { start: startOf(empty, doc), end: empty.end, text };
	}
	const before = childOrder.slice(0, childOrder.indexOf(list.list));
	const previous = doc.root.children.findLast((child) => before.includes(child.name));
	const place = previous?.end ?? doc.root.openEnd;
	return { start: place, end: place, text: `${lineEnd}\t${text}` };
}

/** Removes an element together with the line or lines that only it is on. */
function removal(element: XmlElement, { text }: Source): Edit {
	const start = text.lastIndexOf('<', element.openEnd - 1);
	const lineStart = text.lastIndexOf('\n', start) + 1;
	const isAlone = text.slice(lineStart, start).trim() === '';
	const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(element.end));
	return isAlone && after !== null
		? { start: lineStart, end: element.end + after[0].length, text: '' }
		: { start, end: element.end, text: '' };
}

/** Replaces the elements of the return value and the arguments where they say something else. */
function argumentEdits(
	docMember: XmlElement,
	doc: Source,
	factMember: XmlElement,
	fact: Source,
	lineEnd: string,
): Edit[] {
	const ofDoc = argumentElements(docMember);
	const ofFact = argumentElements(factMember);
	if (ofDoc.map(argumentKey).join('\n') === ofFact.map(argumentKey).join('\n')) {
		return [];
	}
	const removals = ofDoc.map((element) => removal(element, doc));
	const text = ofFact.map((element) => `${lineEnd}\t\t\t${sourceOf(element, fact)}`).join('');
	return [{ start: docMember.openEnd, end: docMember.openEnd, text }, ...removals];
}

function argumentElements(member: XmlElement): XmlElement[] {
	return member.children.filter(({ name }) => name === 'return' || name === 'param');
}

function argumentKey({ name, attributes }: XmlElement): string {
	return [name, ...argumentFacts.map((fact) => attributes[fact] ?? '\t')].join('\0');
}

/** Corrects attributes in an opening tag. */
function factEdits(
	facts: readonly string[],
	doc: Source,
	docElement: XmlElement,
	fact: Source,
	factElement: XmlElement,
): Edit[] {
	const isRight = facts.every(
		(name) => docElement.attributes[name] === factElement.attributes[name],
	);
	if (isRight) {
		return [];
	}
	const start = startOf(docElement, doc);
	const factTag = fact.text.slice(startOf(factElement, fact), factElement.openEnd);
	let tag = doc.text.slice(start, docElement.openEnd);
	for (const name of facts) {
		if (docElement.attributes[name] !== factElement.attributes[name]) {
			tag = withAttribute(tag, name, attributeIn(factTag, name)?.[0].trim());
		}
	}
	return [{ start, end: docElement.openEnd, text: tag }];
}

/** @param written such as `default="6"`; undefined for no such attribute */
function withAttribute(tag: string, name: string, written: string | undefined): string {
	const before = attributeIn(tag, name);
	if (before !== null) {
		const space = /^\s+/.exec(before[0])?.[0] ?? ' ';
		const replacement = written === undefined ? '' : space + written;
		return (
			tag.slice(0, before.index) + replacement + tag.slice(before.index + before[0].length)
		);
	}
	if (written === undefined) {
		return tag;
	}
	return tag.replace(/\s*\/?>$/, (close) => ` ${written}${close}`);
}

function attributeIn(tag: string, name: string): RegExpExecArray | null {
	return new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
}

function startOf(element: XmlElement, { text }: Source): number {
	// No attribute can hold a bare `<`, so the last one before the tag's end begins the tag.
	return text.lastIndexOf('<', element.openEnd - 1);
}

function sourceOf(element: XmlElement, source: Source): string {
	return source.text.slice(startOf(element, source), element.end);
}

/** Whether an element holds nothing, not even a comment. */
function isEmpty(element: XmlElement, { text }: Source): boolean {
	const content = text.slice(element.openEnd, element.end);
	return element.end === element.openEnd || /^\s*<\/[^<]*$/.test(content);
}

/** The engine indents as this project does, so that only the line ends may have to change. */
function withLineEnds(text: string, lineEnd: string): string {
	return text.replaceAll('\n', lineEnd);
}
