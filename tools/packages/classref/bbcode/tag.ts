import { strip } from '../python-text';

/** A tag in brackets in a description. */
export interface Tag {
	/** The whole tag. */
	readonly raw: string;
	/** Without the slash of a closing tag. */
	readonly name: string;
	/** The text after the first space or `=`. */
	readonly args: string;
	readonly isClosing: boolean;
}

/** Parses the text between brackets. */
export function readTag(raw: string): Tag {
	const space = raw.indexOf(' ');
	const assign = raw.indexOf('=');
	const cut = space === -1 || (assign !== -1 && assign < space) ? assign : space;
	const head = cut === -1 ? raw : raw.slice(0, cut);
	const isClosing = head.startsWith('/');
	return {
		raw,
		name: isClosing ? head.slice(1) : head,
		args: cut === -1 ? '' : strip(raw.slice(cut + 1)),
		isClosing,
	};
}

/** Returns whether a word is among a tag's arguments, which are separated by single spaces. */
export function hasArgument(tag: Tag, word: string): boolean {
	return tag.args !== '' && tag.args.split(' ').includes(word);
}
