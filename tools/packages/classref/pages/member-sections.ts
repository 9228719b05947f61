import { textRst } from '../bbcode/text-block';
import { constantDescriptionRst, descriptionRst } from './descriptions';
import type { Callable, Constant, EnumType, Property, ThemeItem } from '../classes/model';
import { anchorName } from './names';
import type { Page } from './page';
import { itemSeparator, rstClass, sectionSeparator, translatedHeadingRst } from './rst';
import { callableAnchor, getterRst, setterRst, signatureRst } from './signature';
import { typeRst } from './type-links';

/** Properties of these types return a copy; the page says so. */
const copiedTypes: ReadonlySet<string> = new Set([
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
]);

/** Returns the part of a page that describes every member, one after another. */
export function memberSectionsRst(page: Page): string {
	const { subject } = page;
	const ownProperties = Array.from(subject.properties.values()).filter(
		(property) => property.overrides === undefined,
	);
	return (
		section('Signals', subject.signals.values(), signalEntry, page) +
		section('Enumerations', subject.enums.values(), enumEntry, page) +
		section('Constants', subject.constants.values(), constantEntry, page, '') +
		section('Annotations', overloadsOf(subject.annotations), callableEntry, page) +
		section('Property Descriptions', ownProperties, propertyEntry, page) +
		section(
			'Constructor Descriptions',
			overloadsOf(subject.constructors),
			callableEntry,
			page,
		) +
		section('Method Descriptions', overloadsOf(subject.methods), callableEntry, page) +
		section('Operator Descriptions', overloadsOf(subject.operators), operatorEntry, page) +
		section('Theme Property Descriptions', subject.themeItems.values(), themeItemEntry, page)
	);
}

function section<Item>(
	title: string,
	items: Iterable<Item>,
	entry: (item: Item, page: Page) => string,
	page: Page,
	separator = itemSeparator,
): string {
	let text = '';
	for (const item of items) {
		text +=
			text === ''
				? sectionSeparator +
					rstClass('descriptions-group') +
					translatedHeadingRst(title, '-', page.translation)
				: separator;
		text += entry(item, page);
	}
	return text;
}

/** A callable, and whether it is the first of its name. Only the first is linked to. */
interface Overload {
	readonly callable: Callable;
	readonly isFirst: boolean;
}

function* overloadsOf(
	callables: ReadonlyMap<string, readonly Callable[]>,
): Generator<Overload, void> {
	for (const overloads of callables.values()) {
		for (const [index, callable] of overloads.entries()) {
			yield { callable, isFirst: index === 0 };
		}
	}
}

function signalEntry(signal: Callable, page: Page): string {
	page.moveTo(signal.line);
	const anchor = callableAnchor(signal, page);
	return (
		anchorRst(anchor) +
		rstClass('signal') +
		`${signatureRst(signal, page).call} ${selfLink(anchor)}\n\n` +
		descriptionRst(signal, 'signal', page)
	);
}

function enumEntry(enumType: EnumType, page: Page): string {
	const anchor = `enum_${anchorName(page.className)}_${enumType.name}`;
	const keyword = enumType.isBitfield ? 'flags' : 'enum';
	let text =
		anchorRst(anchor) +
		rstClass('enumeration') +
		`${keyword} **${enumType.name}**: ${selfLink(anchor)}\n\n`;
	for (const value of enumType.values.values()) {
		page.moveTo(value.line);
		text +=
			anchorRst(constantAnchor(value, page)) +
			rstClass('enumeration-constant') +
			`${typeRst(enumType.type, page)} **${value.name}** = \`\`${value.value}\`\`\n\n` +
			constantDescriptionRst(value, 'enum', page);
	}
	return text;
}

function constantEntry(constant: Constant, page: Page): string {
	page.moveTo(constant.line);
	const anchor = constantAnchor(constant, page);
	return (
		anchorRst(anchor) +
		rstClass('constant') +
		`**${constant.name}** = \`\`${constant.value}\`\` ${selfLink(anchor)}\n\n` +
		constantDescriptionRst(constant, 'constant', page)
	);
}

function constantAnchor(constant: Constant, page: Page): string {
	return `${page.anchor}_constant_${constant.name}`;
}

function propertyEntry(property: Property, page: Page): string {
	page.moveTo(property.line);
	const anchor = `${page.anchor}_property_${property.name}`;
	return (
		anchorRst(anchor) +
		rstClass('property') +
		valueRst(property, anchor, page) +
		accessorsRst(property, page) +
		descriptionRst(property, 'property', page) +
		copyNoteRst(property, page)
	);
}

/** Returns the setter and the getter, unless they are private. */
function accessorsRst(property: Property, page: Page): string {
	const { setter, getter } = property;
	let list = '';
	if (setter !== undefined && !setter.startsWith('_')) {
		list += `- ${setterRst(property, setter, page)}\n`;
	}
	if (getter !== undefined && !getter.startsWith('_')) {
		list += `- ${getterRst(property, getter, page)}\n`;
	}
	return list === '' ? '' : `${rstClass('property-setget')}${list}\n`;
}

function copyNoteRst(property: Property, page: Page): string {
	if (!copiedTypes.has(property.type.name)) {
		return '';
	}
	const note = `[b]Note:[/b] The returned array is [i]copied[/i] and any changes to it will not update the original property value. See [${property.type.name}] for more details.`;
	return `${textRst(note, property.line, property, page)}\n\n`;
}

/** Returns the entry of a constructor, method or annotation. */
function callableEntry({ callable, isFirst }: Overload, page: Page): string {
	page.moveTo(callable.line);
	const anchor = isFirst ? callableAnchor(callable, page) : undefined;
	const { kind } = callable;
	const { returns, call } = signatureRst(callable, page);
	const declaration = kind === 'annotation' ? call : `${returns} ${call}`;
	return (
		(anchor === undefined ? '' : anchorRst(anchor)) +
		rstClass(kind) +
		`${declaration}${anchor === undefined ? '' : ` ${selfLink(anchor)}`}\n\n` +
		descriptionRst(callable, kind, page)
	);
}

function operatorEntry({ callable }: Overload, page: Page): string {
	page.moveTo(callable.line);
	const anchor = callableAnchor(callable, page);
	const { returns, call } = signatureRst(callable, page);
	return (
		anchorRst(anchor) +
		rstClass('operator') +
		`${returns} ${call} ${selfLink(anchor)}\n\n` +
		descriptionRst(callable, 'operator', page)
	);
}

function themeItemEntry(item: ThemeItem, page: Page): string {
	page.moveTo(item.line);
	const anchor = `${page.anchor}_theme_${item.dataType}_${item.name}`;
	return (
		anchorRst(anchor) +
		rstClass('themeproperty') +
		valueRst(item, anchor, page) +
		descriptionRst(item, 'theme property', page)
	);
}

function valueRst(item: Property | ThemeItem, anchor: string, page: Page): string {
	const value = item.defaultValue === undefined ? '' : ` = \`\`${item.defaultValue}\`\``;
	return `${typeRst(item.type, page)} **${item.name}**${value} ${selfLink(anchor)}\n\n`;
}

function anchorRst(anchor: string): string {
	return `.. _${anchor}:\n\n`;
}

function selfLink(anchor: string): string {
	return `:ref:\`🔗<${anchor}>\``;
}
