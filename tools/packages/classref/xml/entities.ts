/** The text that a reference to an entity stands for, or its error in the words of expat. */
export type Replacement =
	| { readonly text: string; readonly fault?: never }
	| { readonly text?: never; readonly fault: string };

/** The five entities that need no declaration; a declaration cannot change them. */
const predefined: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['apos', "'"],
	['quot', '"'],
]);

const declaration = /<!ENTITY\s+([^\s%"'<>&]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/y;
const characterReference = /&#(?:x([0-9a-fA-F]+)|([0-9]+));/g;
const entityReference = /&([^;\s&#]+);/g;

// As expat limits entities that multiply each other.
const alwaysAllowed = 8 << 20;
const mostAmplification = 100;
const mostNested = 1000;
const amplified = 'limit on input amplification factor (from DTD and entities) breached';

/** The entities of one document. Entities declared in other files are not read. */
export class Entities {
	private readonly values: ReadonlyMap<string, string>;
	private readonly replacements = new Map<string, Replacement>();
	private spent = 0;

	/** `doctype` is the document type with its own declarations; may be empty. */
	constructor(doctype = '') {
		this.values = declaredValues(doctype);
	}

	/**
	 * Returns the text that a reference to the entity stands for. The total length of these texts in a
	 * document is limited.
	 * @param at the offset in the document; the limit grows with it
	 */
	use(name: string, at: number): Replacement {
		const allowed = Math.max(alwaysAllowed, at * (mostAmplification - 1)) - this.spent;
		const found = this.replacement(name, allowed, []);
		this.spent += found.text?.length ?? 0;
		return found;
	}

	private replacement(name: string, allowed: number, users: readonly string[]): Replacement {
		const text = predefined.get(name);
		if (text !== undefined) {
			return { text };
		}
		const value = this.values.get(name);
		if (value === undefined) {
			return { fault: 'undefined entity' };
		}
		if (users.length === mostNested || users.includes(name)) {
			return { fault: 'recursive entity reference' };
		}
		let replacement = this.replacements.get(name);
		if (replacement === undefined) {
			replacement = this.expanded(value, allowed, [...users, name]);
			this.replacements.set(name, replacement);
		}
		return (replacement.text?.length ?? 0) > allowed ? { fault: amplified } : replacement;
	}

	private expanded(value: string, allowed: number, users: readonly string[]): Replacement {
		let text = '';
		let end = 0;
		for (const { 0: whole, 1: name = '', index } of value.matchAll(entityReference)) {
			const inner = this.replacement(name, allowed - text.length, users);
			if (inner.fault !== undefined) {
				return inner;
			}
			text += value.slice(end, index) + inner.text;
			end = index + whole.length;
		}
		return { text: text + value.slice(end) };
	}
}

/** Returns the declared values, with character references replaced. */
function declaredValues(doctype: string): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	for (let at = doctype.indexOf('<', 1); at !== -1; at = doctype.indexOf('<', at)) {
		declaration.lastIndex = at;
		const match = declaration.exec(doctype);
		if (doctype.startsWith('<!--', at)) {
			const end = doctype.indexOf('-->', at + 4);
			at = end === -1 ? doctype.length : end + 3;
		} else if (match === null) {
			at += 1;
		} else {
			const [whole, name = '', double, single] = match;
			// The first declaration of a name is the one that counts.
			if (!values.has(name)) {
				values.set(name, (double ?? single ?? '').replace(characterReference, character));
			}
			at += whole.length;
		}
	}
	return values;
}

function character(whole: string, hexadecimal?: string, decimal?: string): string {
	const point = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
	return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
