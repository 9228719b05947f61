import { linkRst } from '../bbcode/link';
import { textRst } from '../bbcode/text-block';
import { marksRst } from './descriptions';
import { csharpNote, qualifierTips } from './labels';
import { memberSectionsRst } from './member-sections';
import { memberTablesRst } from './member-tables';
import type { Origin } from './origin';
import { originRst, xmlSourceRst } from './origin';
import { anchorName } from './names';
import type { Page } from './page';
import { isBlank } from '../python-text';
import { contributionRst, headingRst, rstClass, translatedHeadingRst } from './rst';
import type { Translation } from './translation';
import { classLink } from './type-links';

/** Classes that the manual compares with their counterparts in C#. */
const classesWithCsharpDifferences: ReadonlySet<string> = new Set([
	'@GlobalScope',
	'String',
	'StringName',
	'NodePath',
	'Signal',
	'Callable',
	'RID',
	'Basis',
	'Transform2D',
	'Transform3D',
	'Rect2',
	'Rect2i',
	'AABB',
	'Quaternion',
	'Projection',
	'Color',
	'Array',
	'Dictionary',
	'PackedByteArray',
	'PackedColorArray',
	'PackedFloat32Array',
	'PackedFloat64Array',
	'PackedInt32Array',
	'PackedInt64Array',
	'PackedStringArray',
	'PackedVector2Array',
	'PackedVector3Array',
	'PackedVector4Array',
	'Variant',
]);

/** Returns the whole page of a class. */
export function classPageRst(page: Page, origin: Origin): string {
	const { subject } = page;
	page.moveTo(subject.line);
	return (
		headRst(page, origin) +
		marksRst(subject, page) +
		ancestorsRst(page) +
		heirsRst(page) +
		introductionRst(page) +
		tutorialsRst(page) +
		memberTablesRst(page) +
		memberSectionsRst(page) +
		qualifiersRst(page.translation)
	);
}

function headRst(page: Page, origin: Origin): string {
	const { subject, translation } = page;
	let head = ':github_url: hide\n\n';
	if (subject.keywords !== undefined && subject.keywords !== '') {
		head += `.. meta::\n\t:keywords: ${subject.keywords}\n\n`;
	}
	// Translated pages leave the origin out, so that they change only when the text changes.
	if (!translation.isForeign) {
		head += `${originRst(origin)}${xmlSourceRst(subject.file, origin)}\n`;
	}
	return `${head}.. _class_${anchorName(subject.name)}:\n\n${headingRst(subject.name, '=')}`;
}

function ancestorsRst(page: Page): string {
	const ancestors = page.classes.ancestorsOf(page.subject);
	const last = page.classes.get(ancestors[ancestors.length - 1] ?? '');
	if (last?.inherits !== undefined && last.inherits !== '') {
		page.error(`The ancestors form a circle, through "${last.name}".`);
	}
	return ancestors.length === 0
		? ''
		: `**${page.translation.of('Inherits:')}** ${linkAll(ancestors, ' **<** ', page)}\n\n`;
}

function heirsRst(page: Page): string {
	const heirs = page.classes.heirsOf(page.className);
	return heirs.length === 0
		? ''
		: `**${page.translation.of('Inherited By:')}** ${linkAll(heirs, ', ', page)}\n\n`;
}

function linkAll(classes: readonly string[], separator: string, page: Page): string {
	return classes.map((name) => classLink(name, page)).join(separator);
}

function introductionRst(page: Page): string {
	const { subject, translation } = page;
	let text = '';
	if (!isBlank(subject.brief)) {
		text += `${textRst(subject.brief, subject.briefLine, subject, page)}\n\n`;
	}
	if (!isBlank(subject.text)) {
		text +=
			rstClass('introduction-group') +
			translatedHeadingRst('Description', '-', translation) +
			`${textRst(subject.text, subject.line, subject, page)}\n\n`;
	}
	if (text === '') {
		text = contributionRst('class', translation);
	}
	if (classesWithCsharpDifferences.has(subject.name)) {
		text += `.. note::\n\n\t${translation.of(csharpNote)}\n\n`;
	}
	return text;
}

function tutorialsRst(page: Page): string {
	const { tutorials } = page.subject;
	if (tutorials.length === 0) {
		return '';
	}
	return (
		rstClass('introduction-group') +
		translatedHeadingRst('Tutorials', '-', page.translation) +
		tutorials.map(({ url, title }) => `- ${linkRst(url, title)}\n\n`).join('')
	);
}

/** The same on every page of a language. */
const qualifierTexts = new WeakMap<Translation, string>();

function qualifiersRst(translation: Translation): string {
	const known = qualifierTexts.get(translation);
	if (known !== undefined) {
		return known;
	}
	const text = qualifierTips
		.map(
			([name, shown, tip]) =>
				`.. |${name}| replace:: :abbr:\`${shown} (${translation.of(tip)})\`\n`,
		)
		.join('');
	qualifierTexts.set(translation, text);
	return text;
}
