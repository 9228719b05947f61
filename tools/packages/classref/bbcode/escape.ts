/*
 * Escapes RST's special characters: a backslash, a star, an underscore at the end of a word. The engine's
 * tool does this in a window of the text. The window's end does not move while each escape makes the text
 * longer, so each escape pushes a character out of the window, and later passes do not escape that character.
 * To give the same output, this file uses the same window.
 */

import { isAlphanumericAt } from '../python-text';

interface Window {
	readonly text: string;
	/** The window's end; undefined when it is before the text's last character. */
	readonly end: number | undefined;
}

const special = /[\\*_]/;

/** Escapes the text before the first tag. @param isWhole whether there is no tag at all */
export function escapeBeforeTags(text: string, isWhole: boolean): string {
	if (!special.test(text)) {
		return text;
	}
	const window = { text, end: isWhole ? undefined : text.length };
	return escapeUnderscores(escapeAll(escapeAll(window, '\\'), '*')).text;
}

/** Escapes the text that follows a tag. @param isLast whether no other tag follows */
export function escapeAfterTag(text: string, isLast: boolean): string {
	if (!special.test(text)) {
		return text;
	}
	const window = { text, end: isLast ? undefined : text.length };
	return escapeUnderscores(escapeAll(window, '*')).text;
}

function escapeAll(window: Window, character: string): Window {
	return escapeWhere(window, character, () => true);
}

function escapeUnderscores(window: Window): Window {
	return escapeWhere(window, '_', (text, index) => !isAlphanumericAt(text, index + 1));
}

function escapeWhere(
	window: Window,
	character: string,
	needsEscape: (text: string, index: number) => boolean,
): Window {
	const { text: before } = window;
	let { end } = window;
	let text = '';
	let copied = 0;
	let escapes = 0;
	let index = before.indexOf(character);
	while (
		index !== -1 &&
		(end === undefined ? index < before.length - 1 : index + escapes < end)
	) {
		if (needsEscape(before, index)) {
			text += `${before.slice(copied, index)}\\`;
			copied = index;
			escapes += 1;
			end = end === undefined ? undefined : pulledIn(before, end, escapes);
		}
		index = before.indexOf(character, index + 1);
	}
	return { text: text + before.slice(copied), end };
}

/** Returns the window's end after the text in it grew by one unit; the count of characters stays the same. */
function pulledIn(before: string, end: number, escapes: number): number {
	const code = before.charCodeAt(end - escapes);
	const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
	return isSecondHalf ? end - 1 : end;
}
