import type { Documented } from '../classes/model';
import type { Page } from '../pages/page';
import { strip } from '../python-text';
import { classLink } from '../pages/type-links';
import { ifIntended, lintCode } from './code-lint';
import { crossLink, isCrossLink } from './cross-link';
import { escapeAfterTag, escapeBeforeTags } from './escape';
import { linkRst } from './link';
import { codeBlockTags, toParagraphs } from './paragraphs';
import type { Tag } from './tag';
import { hasArgument, readTag } from './tag';

/** RST recognizes inline markup only after these characters; elsewhere it needs an escaped space. */
const mayPrecedeMarkup = new Set(' -:/\'"<([{');
const mayFollowMarkup = new Set(' -.,:;!?\\/\'")]}>');

/**
 * Turns the BBCode of a description into RST.
 * @param description as in the XML
 * @param line the line of the XML where it begins, from 1
 * @param context the item that is described
 */
export function textRst(
	description: string,
	line: number,
	context: Documented,
	page: Page,
): string {
	const stripped = strip(description);
	const { text, lineStarts } = toParagraphs(stripped);
	const lineAt = (offset: number): number =>
		line + lineBreaksBefore(description, stripped) + countUpTo(lineStarts, offset) - 1;
	if (text === undefined) {
		page.moveTo(lineAt(Infinity));
		page.error('Invalid indentation.');
		return '';
	}
	const firstTag = text.indexOf('[');
	if (firstTag === -1) {
		return escapeBeforeTags(text, true);
	}
	const block = new TextBlock(text, context, page);
	page.moveTo(() => lineAt(block.at === -1 ? Infinity : block.at));
	return block.toRst(firstTag);
}

/** Returns the name of a described item for messages. */
function contextNameOf(context: Documented): string {
	return `${context.kind} "${context.name}" description`;
}

function lineBreaksBefore(description: string, stripped: string): number {
	const lead = description.slice(0, description.indexOf(stripped));
	return lead.split('\n').length - 1;
}

function countUpTo(sorted: readonly number[], limit: number): number {
	let count = 0;
	for (const value of sorted) {
		if (value <= limit) {
			count += 1;
		}
	}
	return count;
}

/** Code that is copied unchanged, up to its closing tag. */
interface OpenCode {
	readonly tag: string;
	readonly isLintSkipped: boolean;
}

/** One pass over a text, from tag to tag. The text before the current tag is finished RST. */
class TextBlock {
	/** The start of the current tag. */
	at = 0;
	/** The start of the text after it. */
	private next = 0;
	private replacement = '';
	private needsSpaceBefore = false;
	private needsSpaceAfter = false;
	private escapesFollowing = true;

	private finished = '';
	/** The RST since the previous tag; the next tag may still change its end. */
	private latest = '';

	private code: OpenCode | undefined;
	private depth = 0;
	private isInCodeTabs = false;
	private hasGdscript = false;
	private hasCsharp = false;
	private readonly contextName: string;

	constructor(
		private readonly text: string,
		private readonly context: Documented,
		private readonly page: Page,
	) {
		this.contextName = contextNameOf(context);
	}

	toRst(firstTag: number): string {
		const { text } = this;
		this.latest = escapeBeforeTags(text.slice(0, firstTag), false);
		this.at = firstTag;
		while (this.at !== -1) {
			const end = text.indexOf(']', this.at + 1);
			if (end === -1 || !this.replaceTag(readTag(text.slice(this.at + 1, end)), end + 1)) {
				break;
			}
			this.at = this.takeFollowing();
		}
		const rest = this.at === -1 ? '' : text.slice(this.at);
		if (this.depth > 0) {
			this.page.error(
				`Tag depth mismatch: too many (or too few) open/close tags in ${this.contextName}.`,
			);
		}
		return this.finished + this.latest + rest;
	}

	/** @returns false when the rest of the text cannot be parsed and stays as it is */
	private replaceTag(tag: Tag, next: number): boolean {
		this.next = next;
		this.replacement = tag.raw;
		this.needsSpaceBefore = false;
		this.needsSpaceAfter = false;
		this.escapesFollowing = true;
		if (this.code !== undefined) {
			this.passCode(tag, this.code);
			return true;
		}
		if (this.page.classes.has(tag.raw)) {
			this.standAlone(
				tag.raw === this.page.className ? `**${tag.raw}**` : classLink(tag.raw, this.page),
			);
			return true;
		}
		if (isCrossLink(tag.name)) {
			this.refer(tag);
			return true;
		}
		if (codeBlockTags.has(tag.name)) {
			this.openCodeBlock(tag);
			return true;
		}
		switch (tag.name) {
			case 'code':
				return this.openInlineCode(tag);
			case 'url':
				return this.linkUrl(tag);
			case 'codeblocks':
				this.codeTabs(tag);
				break;
			case 'br':
				this.breakParagraph();
				break;
			case 'center':
				this.span(tag, '');
				this.needsSpaceBefore = false;
				this.needsSpaceAfter = false;
				break;
			case 'i':
				this.span(tag, '*');
				break;
			case 'b':
				this.span(tag, '**');
				break;
			case 'u':
				this.span(tag, '');
				break;
			case 'kbd':
				this.span(tag, tag.isClosing ? '`' : ':kbd:`');
				break;
			case 'lb':
				this.replacement = '\\[';
				break;
			case 'rb':
				this.replacement = '\\]';
				break;
			default:
				this.refuse(tag);
		}
		return true;
	}

	/** Moves past the tag and the text that follows it. @returns where the next tag is, or -1 */
	private takeFollowing(): number {
		const { text, next } = this;
		const before = this.latest === '' ? this.finished : this.latest;
		if (
			this.needsSpaceBefore &&
			before !== '' &&
			!mayPrecedeMarkup.has(before.charAt(before.length - 1))
		) {
			this.latest += '\\ ';
		}
		this.finished += this.latest;
		const nextTag = text.indexOf('[', next);
		let following = nextTag === -1 ? text.slice(next) : text.slice(next, nextTag);
		if (this.code === undefined && this.escapesFollowing) {
			following = escapeAfterTag(following, nextTag === -1);
		}
		const needsSpace =
			this.needsSpaceAfter && next < text.length && !mayFollowMarkup.has(text.charAt(next));
		this.latest = this.replacement + (needsSpace ? '\\ ' : '') + following;
		return nextTag;
	}

	/** Replaces the tag with complete markup. */
	private standAlone(replacement: string): void {
		this.replacement = replacement;
		this.needsSpaceBefore = true;
		this.needsSpaceAfter = true;
	}

	/** Replaces one of a pair of tags. */
	private span(tag: Tag, replacement: string): void {
		this.replacement = replacement;
		if (tag.isClosing) {
			this.depth -= 1;
			this.needsSpaceAfter = true;
		} else {
			this.depth += 1;
			this.needsSpaceBefore = true;
		}
	}

	private passCode(tag: Tag, code: OpenCode): void {
		if (!tag.isClosing || tag.name !== code.tag) {
			if (tag.isClosing && !code.isLintSkipped) {
				this.page.warn(
					`Found a code string that looks like a closing tag "[${tag.raw}]" in ${this.contextName}. ${ifIntended}`,
				);
			}
			this.replacement = `[${tag.raw}]`;
			return;
		}
		this.depth -= 1;
		this.code = undefined;
		if (tag.name === 'code') {
			this.replacement = '``';
			this.needsSpaceAfter = true;
			return;
		}
		this.replacement = '';
		if (this.latest.endsWith('\n')) {
			this.latest = this.latest.slice(0, -1);
		}
	}

	private codeTabs(tag: Tag): void {
		if (!tag.isClosing) {
			this.depth += 1;
			this.replacement = '\n.. tabs::';
			this.isInCodeTabs = true;
			return;
		}
		if (!this.hasGdscript || !this.hasCsharp) {
			this.noteParity('Only one script language sample found in [codeblocks]');
		}
		this.hasGdscript = false;
		this.hasCsharp = false;
		this.depth -= 1;
		this.replacement = '';
		this.isInCodeTabs = false;
	}

	private openCodeBlock(tag: Tag): void {
		this.depth += 1;
		if (tag.name === 'codeblock') {
			this.noteParity(
				'Code sample is formatted with [codeblock] where [codeblocks] should be used',
			);
			this.replacement = hasArgument(tag, 'lang=text') ? '\n.. code:: text\n' : '\n::\n';
		} else {
			const isGdscript = tag.name === 'gdscript';
			if (!this.isInCodeTabs) {
				const language = isGdscript ? 'GDScript' : 'C#';
				this.page.error(
					`${language} code block is used outside of [codeblocks] in ${this.contextName}.`,
				);
			} else if (isGdscript) {
				this.hasGdscript = true;
			} else {
				this.hasCsharp = true;
			}
			this.replacement = `\n .. code-tab:: ${tag.name}\n`;
		}
		this.code = { tag: tag.name, isLintSkipped: hasArgument(tag, 'skip-lint') };
	}

	private openInlineCode(tag: Tag): boolean {
		this.replacement = '``';
		this.depth += 1;
		this.needsSpaceBefore = true;
		this.code = { tag: 'code', isLintSkipped: hasArgument(tag, 'skip-lint') };
		if (this.code.isLintSkipped) {
			return true;
		}
		const end = this.text.indexOf('[/code]', this.next);
		if (end === -1) {
			this.page.error(
				`Tag depth mismatch for [code]: no closing [/code] in ${this.contextName}.`,
			);
			return false;
		}
		lintCode(this.text.slice(this.next, end), this.context, this.contextName, this.page);
		return true;
	}

	private refer(tag: Tag): void {
		if (tag.args === '') {
			this.page.error(`Empty cross-reference link "[${tag.raw}]" in ${this.contextName}.`);
			this.replacement = '';
			return;
		}
		this.standAlone(crossLink(tag, this.context, this.contextName, this.page));
	}

	private linkUrl(tag: Tag): boolean {
		if (tag.args === '') {
			this.page.error(`Misformatted [url] tag "[${tag.raw}]" in ${this.contextName}.`);
			return true;
		}
		const end = this.text.indexOf('[/url]', this.next);
		if (end === -1) {
			this.page.error(
				`Tag depth mismatch for [url]: no closing [/url] in ${this.contextName}.`,
			);
			return false;
		}
		this.standAlone(linkRst(tag.args, this.text.slice(this.next, end)));
		this.next = end + '[/url]'.length;
		this.escapesFollowing = false;
		return true;
	}

	private breakParagraph(): void {
		this.replacement = '\n\n';
		while (this.text.charAt(this.next) === ' ') {
			this.next += 1;
		}
	}

	private refuse(tag: Tag): void {
		if (tag.isClosing) {
			this.page.error(`Unrecognized closing tag "[${tag.raw}]" in ${this.contextName}.`);
			this.replacement = `[${tag.raw}]`;
		} else {
			this.page.error(`Unrecognized opening tag "[${tag.raw}]" in ${this.contextName}.`);
			this.standAlone(`\`\`${tag.raw}\`\``);
		}
	}

	private noteParity(text: string): void {
		this.page.noteParity({ text, contextName: this.contextName });
	}
}
