import { globalScope } from '../classes/class-index';
import type { TypeName } from '../classes/model';
import type { Page } from './page';

/** Returns a type as RST, linked to its page. Reports types and enums that do not exist. */
export function typeRst(type: TypeName, page: Page): string {
	if (type.enumName !== undefined) {
		return enumLink(type.enumName, type.isBitfield, page);
	}
	return type.name === 'void' ? '|void|' : classLink(type.name, page);
}

/** Returns a link to a class, or to the classes that a typed array or dictionary is made of. */
export function classLink(type: string, page: Page): string {
	if (type.includes('*')) {
		return `\`\`${type}\`\``; // A pointer has no page.
	}
	if (type.endsWith('[]')) {
		return `:ref:\`Array<class_Array>\`\\[${simpleLink(type.slice(0, -2), page)}\\]`;
	}
	if (type.startsWith('Dictionary[')) {
		const types = type.slice('Dictionary['.length, -1);
		const comma = types.indexOf(', ');
		const key = comma === -1 ? types : types.slice(0, comma);
		const value = comma === -1 ? '' : types.slice(comma + 2);
		return `:ref:\`Dictionary<class_Dictionary>\`\\[${simpleLink(key, page)}, ${simpleLink(value, page)}\\]`;
	}
	return simpleLink(type, page);
}

function simpleLink(type: string, page: Page): string {
	const link = page.classes.linkTo(type);
	if (link === undefined) {
		page.error(`Unresolved type "${type}".`);
		return `\`\`${type}\`\``;
	}
	return link;
}

/** Returns a link to an enum of this class, of another (`Node.ProcessMode`) or of the global scope. */
export function enumLink(name: string, isBitfield: boolean, page: Page): string {
	const [className, enumName] = splitEnum(name, page);
	const found = page.classes.get(className)?.enums.get(enumName);
	const link = page.classes.linkToEnum(className, enumName);
	if (found === undefined || link === undefined) {
		page.error(`Unresolved enum "${name}".`);
		return name;
	}
	if (!isBitfield) {
		return link;
	}
	if (!found.isBitfield) {
		page.error(`Enum "${name}" is not bitfield.`);
	}
	return `|bitfield|\\[${link}\\]`;
}

function splitEnum(name: string, page: Page): [className: string, enumName: string] {
	const dot = name.lastIndexOf('.');
	if (dot === -1) {
		const own = page.classes.get(page.className);
		return own?.enums.has(name) === false ? [globalScope, name] : [page.className, name];
	}
	const className = name.slice(0, dot);
	const enumName = name.slice(dot + 1);
	// The enums of Variant live in the global scope and keep their dot there.
	return className === 'Variant' ? [globalScope, `Variant.${enumName}`] : [className, enumName];
}
