import { isOneLine, splitLines } from '../python-text';
import { readTag } from './tag';

/** Code blocks of one language or of no language; line breaks and indentation count inside them. */
export const codeBlockTags: ReadonlySet<string> = new Set(['codeblock', 'gdscript', 'csharp']);

const codeBlockStart = /^\[(?:codeblock|gdscript|csharp)[\] ]/;

/** A description as RST paragraphs. */
export interface Paragraphs {
	/** Undefined when the text cannot be used. */
	readonly text: string | undefined;
	/** For each line of the description, its place in `text`. */
	readonly lineStarts: readonly number[];
}

/**
 * Turns lines into paragraphs, because a line break in the XML is a new paragraph in RST, and gives the code
 * blocks RST's indentation.
 * @param description stripped
 */
export function toParagraphs(description: string): Paragraphs {
	if (isOneLine(description)) {
		return { text: description, lineStarts: [0] };
	}
	let text = '';
	let openTag = '';
	let indent = 0;
	const lineStarts: number[] = [];
	for (const line of splitLines(description)) {
		const tabs = leadingTabs(line);
		const content = line.slice(tabs);
		if (openTag === '') {
			const startsCode = codeBlockStart.test(content);
			if (text !== '') {
				text += startsCode ? '\n' : '\n\n';
			}
			lineStarts.push(text.length);
			text += content;
			if (startsCode) {
				openTag = readTag(content.slice(1).split(']', 1)[0] ?? '').name;
				indent = tabs;
			}
		} else if (line === '') {
			lineStarts.push(text.length);
			text += '\n';
		} else if (tabs < indent) {
			lineStarts.push(text.length);
			return { text: undefined, lineStarts };
		} else if (content.startsWith(`[/${openTag}`)) {
			lineStarts.push(text.length);
			text += content;
			openTag = '';
		} else {
			text += `\n${'    '.repeat(tabs - indent + 1)}`;
			lineStarts.push(text.length);
			text += content;
		}
	}
	return { text, lineStarts };
}

function leadingTabs(line: string): number {
	let count = 0;
	while (line.charCodeAt(count) === 0x09) {
		count += 1;
	}
	return count;
}
