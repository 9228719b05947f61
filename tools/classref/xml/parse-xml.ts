import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { diagnose } from './diagnosis';
import type { XmlElement } from './element';
import { declaredEntities } from './entities';
import { XmlError } from './xml-error';

interface OpenElement extends XmlElement {
	readonly children: OpenElement[];
	text: string;
	end: number;
}

/**
 * Reads a document into a tree of elements. Comments and processing instructions are dropped.
 * @throws {XmlError} when the document is not well-formed
 */
export function parseXml(source: string): XmlElement {
	const parser = new SaxesParser();
	const tree = new Tree();
	const addText = tree.addText.bind(tree);
	parser.on('opentag', (tag) => {
		tree.open(tag, parser.line, parser.position);
	});
	parser.on('closetag', () => {
		tree.close(parser.position);
	});
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.on('doctype', (doctype) => {
		Object.assign(parser.ENTITIES, declaredEntities(doctype));
	});
	parser.on('error', (error) => {
		throw error;
	});
	try {
		parser.write(source).close();
	} catch (error) {
		throw diagnose(source) ?? asXmlError(error, parser);
	}
	const { root } = tree;
	if (root === undefined) {
		throw diagnose(source) ?? new XmlError('no element found', 1, 0);
	}
	const error =
		tree.hasPrefixedElement || !areRootPrefixesBound(root) ? diagnose(source) : undefined;
	if (error !== undefined) {
		throw error;
	}
	return root;
}

class Tree {
	root: OpenElement | undefined;
	hasPrefixedElement = false;
	private current: OpenElement | undefined;
	private readonly ancestors: OpenElement[] = [];

	open({ name, attributes }: SaxesTagPlain, line: number, openEnd: number): void {
		const element: OpenElement = {
			name,
			attributes,
			children: [],
			text: '',
			line,
			openEnd,
			end: openEnd,
		};
		if (this.current === undefined) {
			this.root = element;
		} else {
			this.current.children.push(element);
			this.ancestors.push(this.current);
		}
		this.current = element;
		this.hasPrefixedElement ||= name.includes(':');
	}

	close(end: number): void {
		if (this.current !== undefined) {
			this.current.end = end;
		}
		this.current = this.ancestors.pop();
	}

	addText(text: string): void {
		if (this.current?.children.length === 0) {
			this.current.text += text;
		}
	}
}

/**
 * The parser runs without namespaces, which mean nothing here and cost time; but a prefix that is
 * not declared is an error all the same. Class documents have prefixes on the root element only.
 */
function areRootPrefixesBound(root: XmlElement): boolean {
	for (const name in root.attributes) {
		const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
		const isBound =
			prefix === '' ||
			prefix === 'xml' ||
			prefix === 'xmlns' ||
			root.attributes[`xmlns:${prefix}`] !== undefined;
		if (!isBound) {
			return false;
		}
	}
	return true;
}

function asXmlError(error: unknown, place: { line: number; column: number }): unknown {
	if (!(error instanceof Error)) {
		return error;
	}
	// saxes puts its own place in front of the message.
	const reason = error.message.replace(/^(?:.*?:)?\d+:\d+: /, '').replace(/\.$/, '');
	return new XmlError(reason, place.line, place.column);
}
