import type { ClassGroup } from '../classes/class-groups';
import { groupOf, isEditorClass } from '../classes/class-groups';
import { ClassIndex, inClassOrder } from '../classes/class-index';
import { classPageRst } from './class-page';
import type { Messages } from '../messages';
import type { ClassDoc, ClassSymbols } from '../classes/model';
import { pageName } from './names';
import type { Origin } from './origin';
import { Page } from './page';
import type { ParityHit } from './parity';
import type { Translation } from './translation';

/** On some systems these have a meaning in a file name: a folder, a drive, the end of a line. */
const unfitForFile = /[\\:\p{Cc}]/u;

/** The input for pages. */
export interface Reference {
	readonly classes: readonly ClassDoc[];
	/** Classes that are referred to but get no page, except those in `classes`. */
	readonly known: readonly ClassSymbols[];
	/** Finds the XML files whose classes get a page; undefined for all. */
	readonly wanted: RegExp | undefined;
	readonly origin: Origin;
	readonly translation: Translation;
}

/** The data for the report after the pages are made. */
export interface PagesReport {
	/** The classes that got a page, in the order of the class list. */
	readonly groups: ReadonlyMap<ClassGroup, readonly string[]>;
	/** By class name, in the same order. */
	readonly parityHits: ReadonlyMap<string, readonly ParityHit[]>;
}

/**
 * Makes a page for each class.
 * @param put receives the name and the text of each file
 */
export function makeClassPages(
	reference: Reference,
	messages: Messages,
	put: (name: string, text: string) => void,
): PagesReport {
	const { classes, known, wanted, origin, translation } = reference;
	const docs = new Map(classes.map((doc) => [doc.name, doc]));
	const index = new ClassIndex([...known, ...classes]);
	const groups = new Map<ClassGroup, string[]>();
	const parityHits = new Map<string, readonly ParityHit[]>();
	const owners = new Map<string, string>();
	for (const name of inClassOrder(docs.keys())) {
		const doc = docs.get(name);
		if (doc === undefined || wanted?.test(doc.file) === false) {
			continue;
		}
		const file = `${pageName(name)}.rst`;
		if (unfitForFile.test(file)) {
			messages.error(
				`${doc.file}: The class name ${JSON.stringify(name)} cannot be part of a file name.`,
			);
			continue;
		}
		const other = owners.get(file);
		if (other !== undefined) {
			messages.error(
				`${doc.file}: The page of class "${name}" has the name of that of class "${other}", ${file}.`,
			);
		}
		owners.set(file, name);
		const group = groupOf(doc, index);
		const page = new Page(doc, group, index, messages, translation);
		put(file, classPageRst(page, origin));
		if (page.parityHits.length > 0) {
			parityHits.set(name, page.parityHits);
		}
		enter(name, group, groups);
		if (isEditorClass(name)) {
			enter(name, 'editor', groups);
		}
	}
	return { groups, parityHits };
}

function enter(name: string, group: ClassGroup, groups: Map<ClassGroup, string[]>): void {
	const names = groups.get(group);
	if (names === undefined) {
		groups.set(group, [name]);
	} else {
		names.push(name);
	}
}
