import { isOneLine, splitLines } from '../python-text';
import { readTag } from './tag';

/** Code blocks of one language or none; inside them line breaks and indentation count. */
export const codeBlockTags: ReadonlySet<string> = new Set(['codeblock', 'gdscript', 'csharp']);

const codeBlockStart = /^\[(?:codeblock|gdscript|csharp)[\] ]/;

/** What became of a description. */
export interface Paragraphs {
	/** Undefined where the text cannot be used. */
	readonly text: string | undefined;
	/** For each line of the description, where in `text` it went. */
	readonly lineStarts: readonly number[];
}

/**
 * Makes paragraphs out of lines, for a line break in the XML is a new paragraph in RST, and brings
 * the code blocks to RST's indentation.
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
