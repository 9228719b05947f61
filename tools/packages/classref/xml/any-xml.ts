import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { diagnose } from './diagnosis';
import type { XmlElement } from './element';
import { Entities } from './entities';
import { areRootPrefixesBound } from './prefixes';
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
export function readAnyXml(source: string): XmlElement {
	const parser = new SaxesParser();
	const tree = new Tree();
	let entities = new Entities();
	// The parser looks up each reference there.
	parser.ENTITIES = new Proxy<Record<string, string>>(
		Object.create(null) as Record<string, string>,
		{
			get: (_, name) => entities.use(String(name), parser.position).text,
		},
	);
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
		entities = new Entities(doctype);
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
	const error = tree.hasUnusualName || !areRootPrefixesBound(root) ? diagnose(source) : undefined;
	if (error !== undefined) {
		throw error;
	}
	return root;
}

/** Names that every parser accepts; other names depend on the edition of XML. */
const usualName = /^[A-Za-z_][\w.-]*$/;
const usualRootName = /^(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*$/;

class Tree {
	root: OpenElement | undefined;
	hasUnusualName = false;
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
		const usual = this.root === element ? usualRootName : usualName;
		this.hasUnusualName ||=
			!usualName.test(name) || !Object.keys(attributes).every((key) => usual.test(key));
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

function asXmlError(error: unknown, place: { line: number; column: number }): unknown {
	if (!(error instanceof Error)) {
		return error;
	}
	// saxes puts line and column in front of the message.
	const reason = error.message.replace(/^(?:.*?:)?\d+:\d+: /, '').replace(/\.$/, '');
	return new XmlError(reason, place.line, place.column);
}
