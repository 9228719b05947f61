import { faultInDeclaration } from './declaration';
import { Entities } from './entities';
import { XmlError } from './xml-error';

// As in the fourth edition of XML 1.0, which allowed only names in the basic plane.
const nameStart = /[A-Z_a-z\u00c0-\ud7ff\uf900-\ufffd]/;
const nameCharacter = /[-.0-9A-Z_a-z\u00b7\u00c0-\ud7ff\uf900-\ufffd]/;
const invalidToken = 'not well-formed (invalid token)';
const unclosedToken = 'unclosed token';

interface OpenTag {
	readonly name: string;
	readonly prefixes: ReadonlySet<string>;
}

interface AttributeToken {
	readonly name: string;
	readonly at: number;
	readonly references: readonly ReferenceToken[];
}

interface ReferenceToken {
	readonly at: number;
	/** Undefined for a character reference. */
	readonly entity: string | undefined;
	readonly character: number;
}

/**
 * Finds the error in a document that expat would report, with expat's words and place. It runs only after the
 * real parser has refused the document, so it may be slow.
 * @returns undefined when it finds no error
 */
export function diagnose(source: string): XmlError | undefined {
	try {
		new Diagnosis(source).document();
		return undefined;
	} catch (error) {
		if (error instanceof XmlError) {
			return error;
		}
		throw error;
	}
}

class Diagnosis {
	private at = 0;
	private readonly open: OpenTag[] = [];
	private isRootClosed = false;
	private entities = new Entities();
	/** When declarations are in another file, which is not read, expat words the error differently. */
	private hasExternalSubset = false;

	constructor(private readonly source: string) {}

	document(): void {
		if (this.source.startsWith('\ufeff')) {
			this.at = 1;
		}
		if (/^<\?xml[\s?]/.test(this.source.slice(this.at, this.at + 6))) {
			this.declaration();
		}
		this.prolog();
		while (this.open.length > 0) {
			this.content();
		}
		this.epilog();
	}

	private declaration(): void {
		const start = this.at;
		const end = this.source.indexOf('?>', start);
		if (end === -1) {
			this.fail(unclosedToken, start);
		}
		const fault = faultInDeclaration(this.source.slice(start + 5, end));
		if (fault !== undefined) {
			this.fail('XML declaration not well-formed', start + 5 + fault);
		}
		this.at = end + 2;
	}

	private prolog(): void {
		while (this.open.length === 0 && !this.isRootClosed) {
			this.skipSpace();
			if (this.isAtEnd()) {
				this.fail('no element found', this.at);
			}
			if (this.sees('<!DOCTYPE')) {
				this.doctype();
			} else if (this.sees('<![')) {
				this.fail('syntax error', this.at);
			} else if (this.sees('</')) {
				this.fail(invalidToken, this.at + 1);
			} else if (this.sees('<')) {
				this.markup();
			} else {
				this.strayText('syntax error');
			}
		}
	}

	private epilog(): void {
		for (;;) {
			this.skipSpace();
			if (this.isAtEnd()) {
				return;
			}
			if (/^<\?xml[\s?]/.test(this.source.slice(this.at, this.at + 6))) {
				this.fail('junk after document element', this.at);
			} else if (this.sees('<!--') || this.sees('<?')) {
				this.markup();
			} else if (this.sees('</')) {
				this.fail(invalidToken, this.at + 1);
			} else if (this.sees('<')) {
				this.fail('junk after document element', this.at);
			} else {
				this.strayText('junk after document element');
			}
		}
	}

	/**
	 * Reports text outside the root element: a whole word is of the wrong kind, other text is an invalid
	 * token.
	 */
	private strayText(reason: string): never {
		let end = this.at;
		while (this.isNameCharacterAt(end)) {
			end += 1;
		}
		const isWord = end > this.at && (end >= this.source.length || this.isSpaceAt(end));
		this.fail(isWord ? reason : invalidToken, isWord ? this.at : end);
	}

	private doctype(): void {
		const start = this.at;
		let depth = 0;
		let quote = '';
		for (let end = start + 2; end < this.source.length; end += 1) {
			const character = this.source.charAt(end);
			if (quote !== '') {
				quote = character === quote ? '' : quote;
			} else if (this.source.startsWith('<!--', end)) {
				end = Math.max(end, this.source.indexOf('-->', end + 4) + 2);
			} else if (character === '"' || character === "'") {
				quote = character;
			} else if (character === '[') {
				depth += 1;
			} else if (character === ']') {
				depth -= 1;
			} else if (character === '>' && depth === 0) {
				const text = this.source.slice(start, end);
				this.entities = new Entities(text);
				this.hasExternalSubset = /^[^[]*\b(?:SYSTEM|PUBLIC)\b|%[^\s;]+;/.test(text);
				this.at = end + 1;
				return;
			}
		}
		this.fail(unclosedToken, start);
	}

	private content(): void {
		const { source } = this;
		for (; this.at < source.length; this.at += 1) {
			const character = source.charAt(this.at);
			if (character === '<') {
				this.markup();
				return;
			}
			if (character === '&') {
				const reference = this.reference(this.at);
				this.checkReference(reference, reference.at);
				return;
			}
			if (source.startsWith(']]>', this.at)) {
				this.fail(invalidToken, this.at + 2);
			}
			this.checkCharacter(this.at);
		}
		this.fail('no element found', this.at);
	}

	private markup(): void {
		const start = this.at;
		this.demand(start + 1, start);
		switch (this.source.charAt(start + 1)) {
			case '/':
				this.closingTag();
				return;
			case '!':
				this.declarationLike();
				return;
			case '?':
				this.processingInstruction();
				return;
			default:
				this.openingTag();
		}
	}

	private closingTag(): void {
		const start = this.at;
		const nameEnd = this.nameAt(start + 2, start);
		let end = nameEnd;
		while (this.isSpaceAt(end)) {
			end += 1;
		}
		this.demand(end, start);
		if (this.source.charAt(end) !== '>') {
			this.fail(invalidToken, end);
		}
		if (this.open.pop()?.name !== this.source.slice(start + 2, nameEnd)) {
			this.fail('mismatched tag', start + 2);
		}
		this.isRootClosed = this.open.length === 0;
		this.at = end + 1;
	}

	/** Reads a comment or a CDATA section: everything that begins with `<!` inside an element. */
	private declarationLike(): void {
		const start = this.at;
		const form = this.source.charAt(start + 2) === '[' ? '<![CDATA[' : '<!--';
		for (let place = start + 2; place < start + form.length; place += 1) {
			this.demand(place, start);
			if (this.source.charAt(place) !== form.charAt(place - start)) {
				this.fail(invalidToken, place);
			}
		}
		const isComment = form === '<!--';
		const close = isComment ? '--' : ']]>';
		for (let place = start + form.length; place < this.source.length; place += 1) {
			if (this.source.startsWith(close, place)) {
				const end = place + close.length;
				if (isComment) {
					this.demand(end, start);
					if (this.source.charAt(end) !== '>') {
						this.fail(invalidToken, end);
					}
				}
				this.at = isComment ? end + 1 : end;
				return;
			}
			this.checkCharacter(place);
		}
		this.fail(
			isComment ? unclosedToken : 'unclosed CDATA section',
			isComment ? start : this.source.length,
		);
	}

	private processingInstruction(): void {
		const start = this.at;
		const nameEnd = this.nameAt(start + 2, start);
		const target = this.source.slice(start + 2, nameEnd);
		if (target !== 'xml' && target.toLowerCase() === 'xml') {
			this.fail(invalidToken, nameEnd);
		}
		const end = this.source.indexOf('?>', nameEnd);
		if (end === -1) {
			this.fail(unclosedToken, start);
		}
		if (end > nameEnd && !this.isSpaceAt(nameEnd)) {
			this.fail(invalidToken, nameEnd);
		}
		if (target === 'xml') {
			this.fail('XML or text declaration not at start of entity', start);
		}
		this.at = end + 2;
	}

	private openingTag(): void {
		const start = this.at;
		const nameEnd = this.nameAt(start + 1, start);
		const attributes: AttributeToken[] = [];
		let place = nameEnd;
		let isSelfClosing = false;
		for (;;) {
			const hadSpace = this.isSpaceAt(place);
			place = this.afterSpace(place, start);
			const character = this.source.charAt(place);
			if (character === '>') {
				break;
			}
			if (character === '/') {
				this.demand(place + 1, start);
				place += 1;
				if (this.source.charAt(place) !== '>') {
					this.fail(invalidToken, place);
				}
				isSelfClosing = true;
				break;
			}
			if (!hadSpace) {
				this.fail(invalidToken, place);
			}
			place = this.attribute(place, start, attributes);
		}
		const name = this.source.slice(start + 1, nameEnd);
		const prefixes = this.checkAttributes(name, attributes, start);
		this.at = place + 1;
		if (!isSelfClosing) {
			this.open.push({ name, prefixes });
		} else if (this.open.length === 0) {
			this.isRootClosed = true;
		}
	}

	private attribute(at: number, start: number, attributes: AttributeToken[]): number {
		const nameEnd = this.nameAt(at, start);
		const references: ReferenceToken[] = [];
		let place = this.afterSpace(nameEnd, start);
		if (this.source.charAt(place) !== '=') {
			this.fail(invalidToken, place);
		}
		place = this.afterSpace(place + 1, start);
		const quote = this.source.charAt(place);
		if (quote !== '"' && quote !== "'") {
			this.fail(invalidToken, place);
		}
		for (place += 1; this.source.charAt(place) !== quote; place += 1) {
			this.demand(place, start);
			const character = this.source.charAt(place);
			if (character === '<') {
				this.fail(invalidToken, place);
			}
			if (character === '&') {
				const after = this.at;
				references.push(this.reference(place, start));
				place = this.at - 1;
				this.at = after;
			} else {
				this.checkCharacter(place);
			}
		}
		attributes.push({ name: this.source.slice(at, nameEnd), at, references });
		return place + 1;
	}

	private checkAttributes(
		name: string,
		attributes: readonly AttributeToken[],
		start: number,
	): ReadonlySet<string> {
		const seen = new Set<string>();
		for (const attribute of attributes) {
			if (seen.has(attribute.name)) {
				this.fail('duplicate attribute', attribute.at);
			}
			seen.add(attribute.name);
			for (const reference of attribute.references) {
				this.checkReference(reference, start);
			}
		}
		const prefixes = new Set(this.open[this.open.length - 1]?.prefixes ?? ['xml', 'xmlns']);
		for (const attribute of seen) {
			if (attribute.startsWith('xmlns:')) {
				prefixes.add(attribute.slice('xmlns:'.length));
			}
		}
		for (const candidate of [name, ...seen]) {
			const colon = candidate.indexOf(':');
			if (colon > 0 && !prefixes.has(candidate.slice(0, colon))) {
				this.fail('unbound prefix', start);
			}
		}
		return prefixes;
	}

	/** Reads the reference at `at` and moves past it. `start` is the start of its token. */
	private reference(at: number, start = at): ReferenceToken {
		let place = at + 1;
		this.demand(place, start);
		let character = 0;
		let entity: string | undefined;
		if (this.source.charAt(place) === '#') {
			place += 1;
			const isHexadecimal = this.source.charAt(place) === 'x';
			const digit = isHexadecimal ? /[0-9a-fA-F]/ : /[0-9]/;
			place += isHexadecimal ? 1 : 0;
			const first = place;
			while (digit.test(this.source.charAt(place))) {
				place += 1;
			}
			this.demand(place, start);
			if (place === first) {
				this.fail(invalidToken, place);
			}
			character = parseInt(this.source.slice(first, place), isHexadecimal ? 16 : 10);
		} else {
			const first = place;
			place = this.partOfNameAt(place, start);
			entity = this.source.slice(first, place);
		}
		this.demand(place, start);
		if (this.source.charAt(place) !== ';') {
			this.fail(invalidToken, place);
		}
		this.at = place + 1;
		return { at, entity, character };
	}

	/** `at` is the place where expat reports an unknown entity. */
	private checkReference(reference: ReferenceToken, at: number): void {
		const { entity, character } = reference;
		if (entity === undefined) {
			if (!isXmlCharacter(character)) {
				this.fail('reference to invalid character number', reference.at);
			}
			return;
		}
		const { fault } = this.entities.use(entity, reference.at);
		if (fault !== undefined) {
			const isNamed = this.hasExternalSubset && fault === 'undefined entity';
			this.fail(isNamed ? `${fault} &${entity};` : fault, at);
		}
	}

	private checkCharacter(at: number): void {
		const point = this.source.codePointAt(at) ?? 0;
		const before = this.source.charCodeAt(at - 1);
		const isSecondHalf =
			point >= 0xdc00 && point <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
		if (!isSecondHalf && !isXmlCharacter(point)) {
			this.fail(invalidToken, at);
		}
	}

	/**
	 * Returns the end of the name that begins at `at`. It has one colon at most, and not at its start or end.
	 */
	private nameAt(at: number, tokenStart: number): number {
		const end = this.partOfNameAt(at, tokenStart);
		return this.source.charAt(end) === ':' ? this.partOfNameAt(end + 1, tokenStart) : end;
	}

	private partOfNameAt(at: number, tokenStart: number): number {
		this.demand(at, tokenStart);
		if (!nameStart.test(this.source.charAt(at))) {
			this.fail(invalidToken, at);
		}
		let end = at;
		while (this.isNameCharacterAt(end)) {
			end += 1;
		}
		return end;
	}

	private afterSpace(at: number, tokenStart: number): number {
		let end = at;
		while (this.isSpaceAt(end)) {
			end += 1;
		}
		this.demand(end, tokenStart);
		return end;
	}

	private demand(at: number, tokenStart: number): void {
		if (at >= this.source.length) {
			this.fail(unclosedToken, tokenStart);
		}
	}

	private isNameCharacterAt(at: number): boolean {
		return nameCharacter.test(this.source.charAt(at));
	}

	private isSpaceAt(at: number): boolean {
		const code = this.source.charCodeAt(at);
		return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
	}

	private skipSpace(): void {
		while (this.isSpaceAt(this.at)) {
			this.at += 1;
		}
	}

	private sees(text: string): boolean {
		return this.source.startsWith(text, this.at);
	}

	private isAtEnd(): boolean {
		return this.at >= this.source.length;
	}

	private fail(reason: string, at: number): never {
		const lines = this.source.slice(0, at).split(/\r\n|[\n\r]/);
		const column = Array.from(lines[lines.length - 1] ?? '').length;
		throw new XmlError(reason, lines.length, column);
	}
}

function isXmlCharacter(point: number): boolean {
	return (
		point === 0x09 ||
		point === 0x0a ||
		point === 0x0d ||
		(point >= 0x20 && point <= 0xd7ff) ||
		(point >= 0xe000 && point <= 0xfffd) ||
		(point >= 0x10000 && point <= 0x10ffff)
	);
}
