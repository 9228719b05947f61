import type { ClassGroup } from '../classes/class-groups';
import { groupBases, groupHeadings } from '../classes/class-groups';
import { pageName } from './names';
import type { Origin } from './origin';
import { originRst } from './origin';
import { translatedHeadingRst } from './rst';
import type { Translation } from './translation';

/** Returns the list of all classes, by group. */
export function indexPageRst(
	groups: ReadonlyMap<ClassGroup, readonly string[]>,
	origin: Origin,
	translation: Translation,
): string {
	let text =
		':github_url: hide\n:allow_comments: False\n\n' +
		`${originRst(origin)}\n` +
		'.. _doc_class_reference:\n\n' +
		translatedHeadingRst('All classes', '=', translation);
	for (const [group, heading] of groupHeadings) {
		const classes = groups.get(group);
		if (classes !== undefined) {
			text +=
				translatedHeadingRst(heading, '=', translation) +
				`.. toctree::\n    :maxdepth: 1\n    :name: toc-class-ref-${group}s\n\n` +
				pagesOf(group, classes)
					.map((page) => `    ${page}\n`)
					.join('') +
				'\n';
		}
	}
	return text;
}

function pagesOf(group: ClassGroup, classes: readonly string[]): string[] {
	const base = groupBases.get(group);
	const pages = classes.map(pageName);
	if (base === undefined) {
		return pages;
	}
	const first = pageName(base);
	return [first, ...pages.filter((page) => page !== first)];
}
