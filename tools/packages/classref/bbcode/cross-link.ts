import { globalScope } from '../classes/class-index';
import type { ClassSymbols, Documented } from '../classes/model';
import { anchorName } from '../pages/names';
import type { Page } from '../pages/page';
import { enumLink } from '../pages/type-links';
import type { LinkTarget } from './link-target';
import { readLinkTarget } from './link-target';
import type { Tag } from './tag';

/** A tag's reference, and how to write the link. */
interface Reference {
	readonly tag: string;
	/** As written in the text. */
	readonly text: string;
	readonly target: LinkTarget;
	readonly page: Page;
	readonly contextName: string;
}

/** The target of a reference: a part of its anchor, and the class that declares it. */
interface Destination {
	readonly anchorKind: string;
	readonly className: string;
}

type Resolve = (reference: Reference, symbols: ClassSymbols) => Destination;

const resolvers: ReadonlyMap<string, Resolve> = new Map<string, Resolve>([
	['method', toMethod],
	['constructor', simply('constructor', (symbols) => symbols.constructors)],
	['operator', simply('operator', (symbols) => symbols.operators)],
	['member', toMember],
	['signal', simply('signal', (symbols) => symbols.signals)],
	['annotation', simply('annotation', (symbols) => symbols.annotations)],
	['theme_item', toThemeItem],
	['constant', toConstant],
]);

/** Returns whether a tag refers to a part of a class. */
export function isCrossLink(tag: string): boolean {
	return tag === 'enum' || tag === 'param' || resolvers.has(tag);
}

/**
 * Returns the link for a tag such as `[method Node.add_child]`. Reports an error when the target is missing.
 */
export function crossLink(tag: Tag, context: Documented, contextName: string, page: Page): string {
	if (tag.name === 'enum') {
		return enumLink(tag.args, false, page);
	}
	if (tag.name === 'param') {
		return parameterLink(tag.args, context, contextName, page);
	}
	const target = readLinkTarget(tag.args, page.className);
	const reference = { tag: tag.name, text: tag.args, target, page, contextName };
	if (target.isTooLong) {
		page.error(`Bad reference "${tag.args}" in ${contextName}.`);
	}
	const { anchorKind, className } = resolve(reference);
	const shown = className === page.className ? target.member : `${className}.${target.member}`;
	const call = tag.name === 'method' ? '()' : '';
	return `:ref:\`${shown}${call}<class_${anchorName(className)}_${anchorKind}_${target.member}>\``;
}

function parameterLink(name: string, context: Documented, contextName: string, page: Page): string {
	const { parameters } = context;
	if (parameters === undefined) {
		page.error(
			`Argument reference "${name}" used outside of method, signal, or annotation context in ${contextName}.`,
		);
	} else if (!parameters.some((parameter) => parameter.name === name)) {
		page.error(`Unresolved argument reference "${name}" in ${contextName}.`);
	}
	return `\`\`${name}\`\``;
}

function resolve(reference: Reference): Destination {
	const { tag, text, target, page, contextName } = reference;
	const symbols = page.classes.get(target.className);
	if (symbols === undefined) {
		page.error(
			`Unresolved type reference "${target.className}" in method reference "${text}" in ${contextName}.`,
		);
		return { anchorKind: tag, className: target.className };
	}
	const resolver = resolvers.get(tag) ?? toMethod;
	return resolver(reference, symbols);
}

function simply(
	what: string,
	membersOf: (symbols: ClassSymbols) => ReadonlyMap<string, unknown>,
): Resolve {
	return (reference, symbols) => {
		if (!membersOf(symbols).has(reference.target.member)) {
			reportUnresolved(what, reference);
		}
		return { anchorKind: what, className: reference.target.className };
	};
}

function toMethod(reference: Reference, symbols: ClassSymbols): Destination {
	const { className, member } = reference.target;
	if (!symbols.methods.has(member)) {
		reportUnresolved('method', reference);
	}
	return { anchorKind: member.startsWith('_') ? 'private_method' : 'method', className };
}

function toMember(reference: Reference, symbols: ClassSymbols): Destination {
	const { target, text, contextName, page } = reference;
	const property = symbols.properties.get(target.member);
	if (property === undefined) {
		reportUnresolved('member', reference);
	} else if (property.overrides !== undefined) {
		page.error(
			`Invalid member reference "${text}" in ${contextName}. The reference must point to the original definition, not to the override.`,
		);
	}
	return { anchorKind: 'property', className: target.className };
}

function toThemeItem(reference: Reference, symbols: ClassSymbols): Destination {
	const { className, member } = reference.target;
	const item = symbols.themeItems.get(member);
	if (item === undefined) {
		reportUnresolved('theme property', reference);
		return { anchorKind: 'theme_item', className };
	}
	return { anchorKind: `theme_${item.dataType}`, className };
}

function toConstant(reference: Reference, symbols: ClassSymbols): Destination {
	const { target, text, page } = reference;
	// A constant without a class name may also be in the global scope.
	const global = text.includes('.') ? undefined : page.classes.get(globalScope);
	let className: string | undefined;
	for (const candidate of [symbols, global]) {
		if (candidate !== undefined && hasConstant(candidate, target.member)) {
			className = candidate.name;
		}
	}
	if (className === undefined) {
		reportUnresolved('constant', reference);
	}
	return { anchorKind: 'constant', className: className ?? target.className };
}

function hasConstant(symbols: ClassSymbols, name: string): boolean {
	if (symbols.constants.has(name)) {
		return true;
	}
	for (const { values } of symbols.enums.values()) {
		if (values.has(name)) {
			return true;
		}
	}
	return false;
}

function reportUnresolved(what: string, { text, contextName, page }: Reference): void {
	page.error(`Unresolved ${what} reference "${text}" in ${contextName}.`);
}
