import type { XmlElement } from './element';
import { areRootPrefixesBound } from './prefixes';

interface OpenElement extends XmlElement {
	readonly children: OpenElement[];
	text: string;
	end: number;
}

type Attributes = Record<string, string | undefined>;

const head = /^\ufeff?<\?xml version="1\.0" encoding="UTF-8" ?\?>\n/;
const unusual = /[^\t\n -\ufffd]|[\ud800-\udfff]|\]\]>/;
const reference = /&([a-z]*;)?/g;
const characters: Readonly<Record<string, string | undefined>> = {
	'amp;': '&',
	'lt;': '<',
	'gt;': '>',
	'apos;': "'",
	'quot;': '"',
};

const newline = 0x0a;
const space = 0x20;
const quote = 0x22;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const greater = 0x3e;

/**
 * Reads XML in the plain form that Godot writes, in a fraction of the time of a full XML parser. It accepts
 * only what is surely well-formed: elements, attributes in double quotes with one space before each, text,
 * and references to the five predefined entities.
 * @returns undefined when the document has anything else, valid or not
 */
export function readPlainXml(source: string): XmlElement | undefined {
	const start = head.exec(source)?.[0].length;
	return start === undefined || unusual.test(source)
		? undefined
		: new PlainXml(source, start).document();
}

class PlainXml {
	/** Cleared when anything not plain is found. */
	private isPlain = true;
	private line = 2;
	/** The first line end that has not been counted; -1 for none. */
	private nextLineEnd: number;

	constructor(
		private readonly source: string,
		private at: number,
	) {
		this.nextLineEnd = source.indexOf('\n', at);
	}

	document(): XmlElement | undefined {
		const { source } = this;
		const ancestors: OpenElement[] = [];
		let root: OpenElement | undefined;
		let current: OpenElement | undefined;
		for (
			let tag = source.indexOf('<', this.at);
			tag !== -1;
			tag = source.indexOf('<', this.at)
		) {
			if (current === undefined) {
				if (root !== undefined || tag !== this.at) {
					return undefined;
				}
			} else if (current.children.length === 0) {
				current.text = this.decoded(source.slice(this.at, tag));
			} else if (!this.isBlank(this.at, tag)) {
				return undefined;
			}
			this.at = tag + 1;
			if (source.charCodeAt(this.at) === slash) {
				if (current === undefined || !this.closes(current.name)) {
					return undefined;
				}
				current.end = this.at;
				current = ancestors.pop();
			} else {
				const element = this.openingTag(root === undefined);
				if (current === undefined) {
					root = element;
				} else {
					current.children.push(element);
				}
				if (source.charCodeAt(this.at - 2) !== slash) {
					if (current !== undefined) {
						ancestors.push(current);
					}
					current = element;
				}
			}
			if (!this.isPlain) {
				return undefined;
			}
		}
		const isWhole = current === undefined && this.isBlank(this.at, source.length);
		return isWhole && root !== undefined && areRootPrefixesBound(root) ? root : undefined;
	}

	private closes(name: string): boolean {
		const end = this.at + 1 + name.length;
		if (!this.source.startsWith(name, this.at + 1) || this.source.charCodeAt(end) !== greater) {
			return false;
		}
		this.at = end + 1;
		return true;
	}

	private openingTag(isRoot: boolean): OpenElement {
		const { source } = this;
		const name = this.name();
		const attributes: Attributes = {};
		while (this.isPlain && source.charCodeAt(this.at) === space) {
			this.at += 1;
			if (source.charCodeAt(this.at) === slash) {
				break;
			}
			this.attribute(attributes, isRoot);
		}
		if (source.charCodeAt(this.at) === slash) {
			this.at += 1;
		}
		this.expect(greater);
		return {
			name,
			attributes,
			children: [],
			text: '',
			line: this.lineHere(),
			openEnd: this.at,
			end: this.at,
		};
	}

	private attribute(attributes: Attributes, isRoot: boolean): void {
		const { source } = this;
		const name = this.attributeName(isRoot);
		this.expect(equals);
		this.expect(quote);
		const end = source.indexOf('"', this.at);
		// `in` also finds the properties of every object; such names are left to the full parser.
		if (end === -1 || name in attributes) {
			this.isPlain = false;
			return;
		}
		const value = source.slice(this.at, end);
		if (value.includes('<') || value.includes('\n') || value.includes('\t')) {
			this.isPlain = false;
		}
		attributes[name] = this.decoded(value);
		this.at = end + 1;
	}

	private name(): string {
		const start = this.at;
		while (isNameCode(this.source.charCodeAt(this.at))) {
			this.at += 1;
		}
		if (this.at === start) {
			this.isPlain = false;
		}
		return this.source.slice(start, this.at);
	}

	/** Only the root element of class XML has attributes with prefixes. */
	private attributeName(isRoot: boolean): string {
		const name = this.name();
		if (!isRoot || this.source.charCodeAt(this.at) !== colon) {
			return name;
		}
		this.at += 1;
		return `${name}:${this.name()}`;
	}

	private expect(code: number): void {
		if (this.source.charCodeAt(this.at) !== code) {
			this.isPlain = false;
		}
		this.at += 1;
	}

	private decoded(text: string): string {
		if (!text.includes('&')) {
			return text;
		}
		return text.replace(reference, (_, name: string | undefined) => {
			const character = characters[name ?? ''];
			if (character === undefined) {
				this.isPlain = false;
			}
			return character ?? '';
		});
	}

	private isBlank(from: number, to: number): boolean {
		for (let index = from; index < to; index += 1) {
			const code = this.source.charCodeAt(index);
			if (code !== space && code !== newline && code !== 0x09) {
				return false;
			}
		}
		return true;
	}

	private lineHere(): number {
		while (this.nextLineEnd !== -1 && this.nextLineEnd < this.at) {
			this.line += 1;
			this.nextLineEnd = this.source.indexOf('\n', this.nextLineEnd + 1);
		}
		return this.line;
	}
}

function isNameCode(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}
