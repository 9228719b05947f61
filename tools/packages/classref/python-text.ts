/*
 * Text functions with Python's rules. The engine's make_rst.py depends on Python's definitions of white
 * space, line, letter and length, which differ from JavaScript's, and the same output needs the same
 * definitions. Control characters that XML does not allow in a document are left out.
 */

const white = '\\t\\n\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const whiteBeyondAscii = new RegExp(`[${white}]`);
const innerWhite = new RegExp(`[${white}]+`);
const lineEnd = /\r\n|[\n\r\x85\u2028\u2029]/;
const letterOrNumber = /[\p{L}\p{N}]/u;
const integer = new RegExp(`^[${white}]*([+-]?\\d+(?:_\\d+)*)[${white}]*$`);
const surrogate = /[\ud800-\udfff]/;
const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** `str.strip()`. */
export function strip(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isWhite(text.charCodeAt(start))) {
		start += 1;
	}
	while (end > start && isWhite(text.charCodeAt(end - 1))) {
		end -= 1;
	}
	return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Returns whether `str.strip()` would leave nothing. */
export function isBlank(text: string): boolean {
	for (let index = 0; index < text.length; index += 1) {
		if (!isWhite(text.charCodeAt(index))) {
			return false;
		}
	}
	return true;
}

/** `str.splitlines()`. */
export function splitLines(text: string): string[] {
	const lines = text.split(lineEnd);
	if (lines[lines.length - 1] === '') {
		lines.pop();
	}
	return lines;
}

/** Returns whether `str.splitlines()` would give at most one line. */
export function isOneLine(text: string): boolean {
	return !lineEnd.test(text);
}

/** `str.split()`, which splits at white space and returns no empty parts. */
export function splitWords(text: string): string[] {
	return text.split(innerWhite).filter((word) => word !== '');
}

/** `str.isalnum()` of the character that starts at `index`. */
export function isAlphanumericAt(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	if (code < 0x80) {
		return (
			(code >= 0x61 && code <= 0x7a) ||
			(code >= 0x41 && code <= 0x5a) ||
			(code >= 0x30 && code <= 0x39)
		);
	}
	const point = text.codePointAt(index);
	return point !== undefined && letterOrNumber.test(String.fromCodePoint(point));
}

/** `len()`, which counts characters; JavaScript counts UTF-16 units. */
export function characterCount(text: string): number {
	if (!surrogate.test(text)) {
		return text.length;
	}
	return text.length - (text.match(surrogatePair)?.length ?? 0);
}

/** `int()` of a text in base ten; undefined where Python raises `ValueError`. */
export function parseInteger(text: string): number | undefined {
	if (text.length === 1 && text >= '0' && text <= '9') {
		return text.charCodeAt(0) - 0x30;
	}
	const digits = integer.exec(text)?.[1];
	return digits === undefined ? undefined : Number(digits.replaceAll('_', ''));
}

/** `repr()` of a text, as Python's own error messages quote it. */
export function quoted(text: string): string {
	const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
	const body = text
		.replaceAll('\\', '\\\\')
		.replaceAll('\n', '\\n')
		.replaceAll('\r', '\\r')
		.replaceAll('\t', '\\t');
	return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}

function isWhite(code: number): boolean {
	if (code < 0x80) {
		return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	}
	return whiteBeyondAscii.test(String.fromCharCode(code));
}
