import { strip } from '../python-text';

/** What stands between brackets in a description. */
export interface Tag {
	/** All of it. */
	readonly raw: string;
	/** Without the slash of a closing tag. */
	readonly name: string;
	/** What follows the first space or `=`. */
	readonly args: string;
	readonly isClosing: boolean;
}

/** Takes apart what stands between brackets. */
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

/** Whether a word is among a tag's arguments, which a single space separates. */
export function hasArgument(tag: Tag, word: string): boolean {
	return tag.args !== '' && tag.args.split(' ').includes(word);
}
