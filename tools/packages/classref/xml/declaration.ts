interface PseudoAttribute {
	readonly name: string;
	readonly nameAt: number;
	readonly value: string;
	readonly valueAt: number;
	readonly next: number;
}

/** The place where a pseudo-attribute becomes invalid. */
interface Fault {
	readonly fault: number;
}

const space = /[ \t\r\n]/;
const valueCharacter = /[a-zA-Z0-9._-]/;

/**
 * Finds the place where an XML declaration becomes invalid, as expat reads it.
 * @param text the text between `<?xml` and `?>`
 * @returns an offset in the text; undefined when the declaration is valid
 */
export function faultInDeclaration(text: string): number | undefined {
	const version = pseudoAttribute(text, 0);
	if (version === undefined) {
		return 0;
	}
	if ('fault' in version) {
		return version.fault;
	}
	if (version.name !== 'version') {
		return version.nameAt;
	}
	let current = pseudoAttribute(text, version.next);
	if (current === undefined || 'fault' in current) {
		return current?.fault;
	}
	if (current.name === 'encoding') {
		if (!/^[a-zA-Z]/.test(current.value)) {
			return current.valueAt;
		}
		current = pseudoAttribute(text, current.next);
		if (current === undefined || 'fault' in current) {
			return current?.fault;
		}
	}
	if (current.name !== 'standalone') {
		return current.nameAt;
	}
	if (current.value !== 'yes' && current.value !== 'no') {
		return current.valueAt;
	}
	const end = afterSpace(text, current.next);
	return end === text.length ? undefined : end;
}

/** Reads a pseudo-attribute such as ` version="1.0"`; undefined when only space is left. */
function pseudoAttribute(text: string, start: number): PseudoAttribute | Fault | undefined {
	if (start === text.length) {
		return undefined;
	}
	const nameAt = afterSpace(text, start);
	if (nameAt === start) {
		return { fault: start };
	}
	if (nameAt === text.length) {
		return undefined;
	}
	let nameEnd = nameAt;
	while (isAscii(text, nameEnd) && text.charAt(nameEnd) !== '=' && !isSpace(text, nameEnd)) {
		nameEnd += 1;
	}
	const assign = afterSpace(text, nameEnd);
	if (text.charAt(assign) !== '=' || nameEnd === nameAt) {
		return { fault: assign };
	}
	const quoteAt = afterSpace(text, assign + 1);
	const quote = text.charAt(quoteAt);
	if (quote !== '"' && quote !== "'") {
		return { fault: quoteAt };
	}
	let end = quoteAt + 1;
	while (valueCharacter.test(text.charAt(end))) {
		end += 1;
	}
	if (text.charAt(end) !== quote) {
		return { fault: end };
	}
	const value = text.slice(quoteAt + 1, end);
	return {
		name: text.slice(nameAt, nameEnd),
		nameAt,
		value,
		valueAt: quoteAt + 1,
		next: end + 1,
	};
}

function afterSpace(text: string, start: number): number {
	let at = start;
	while (isSpace(text, at)) {
		at += 1;
	}
	return at;
}

function isSpace(text: string, at: number): boolean {
	return space.test(text.charAt(at));
}

function isAscii(text: string, at: number): boolean {
	return text.charCodeAt(at) < 0x80;
}
