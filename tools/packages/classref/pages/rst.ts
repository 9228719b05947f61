import { missingDescription } from './labels';
import type { Contribution } from './labels';
import { characterCount } from '../python-text';
import type { Translation } from './translation';

/** Returns a heading whose text is never translated, such as a class's name. */
export function headingRst(title: string, underline: string): string {
	return `${title}\n${underline.repeat(characterCount(title))}\n\n`;
}

/** Returns a heading in the page's language. */
export function translatedHeadingRst(
	title: string,
	underline: string,
	translation: Translation,
): string {
	const translated = translation.of(title);
	// Twice as long, because characters may be twice as wide.
	return headingRst(translated, translated === title ? underline : underline.repeat(2));
}

const rstClasses = new Map<string, string>();

/** Returns the directive that gives what follows a class of the site's style sheet. */
export function rstClass(name: string): string {
	let text = rstClasses.get(name);
	if (text === undefined) {
		text = `.. rst-class:: classref-${name}\n\n`;
		rstClasses.set(name, text);
	}
	return text;
}

/** The line between the parts of a page. */
export const sectionSeparator = `${rstClass('section-separator')}----\n\n`;

/** The line between the entries of a part. */
export const itemSeparator = `${rstClass('item-separator')}----\n\n`;

/** Returns the note that asks readers to contribute a missing description. */
export function contributionRst(of: Contribution, translation: Translation): string {
	return `.. container:: contribute\n\n\t${translation.of(missingDescription(of))}\n\n`;
}
