import { textRst } from '../bbcode/text-block';
import type { Contribution } from './labels';
import { mayChange } from './labels';
import type { Documented } from '../classes/model';
import type { Page } from './page';
import { isBlank } from '../python-text';
import { contributionRst } from './rst';

/** Returns the marks of an item, then its description or the note that it is missing. */
export function descriptionRst(item: Documented, of: Contribution, page: Page): string {
	const marks = marksRst(item, page);
	if (!isBlank(item.text)) {
		return `${marks}${textRst(item.text, item.line, item, page)}\n\n`;
	}
	return marks + lackRst(item, of, page);
}

/** Does the same for a constant; without a description, another blank line follows. */
export function constantDescriptionRst(item: Documented, of: Contribution, page: Page): string {
	const marks = marksRst(item, page);
	if (!isBlank(item.text)) {
		return `${marks}${textRst(item.text, item.line, item, page)}\n\n`;
	}
	return `${marks}${lackRst(item, of, page)}\n\n`;
}

/** Returns the notes that an item is deprecated or experimental. */
export function marksRst(item: Documented, page: Page): string {
	return markRst(item.deprecated, 'Deprecated:', item, page).concat(
		markRst(item.experimental, 'Experimental:', item, page),
	);
}

function markRst(mark: string | undefined, label: string, item: Documented, page: Page): string {
	if (mark === undefined) {
		return '';
	}
	const { translation } = page;
	const text = isBlank(mark)
		? translation.of(mayChange(item.kind))
		: textRst(mark, item.line, item, page);
	return `**${translation.of(label)}** ${text}\n\n`;
}

function lackRst(item: Documented, of: Contribution, page: Page): string {
	const isMarked = item.deprecated !== undefined || item.experimental !== undefined;
	return isMarked ? '' : contributionRst(of, page.translation);
}
