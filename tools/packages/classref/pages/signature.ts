import type { Callable, Property } from '../classes/model';
import { operatorAnchorName } from './names';
import type { Page } from './page';
import { splitWords } from '../python-text';
import { typeRst } from './type-links';

/** A declaration on a page. */
export interface Signature {
	/** Empty for callables without a return type, not even `void`. */
	readonly returns: string;
	/** The name, the arguments and the qualifiers. */
	readonly call: string;
}

/** Returns the declaration as the heading of its own description. */
export function signatureRst(callable: Callable, page: Page): Signature {
	const returns = returnsRst(callable, page);
	return { returns, call: `**${callable.name}**${argumentsRst(callable, page)}` };
}

/** Returns the declaration as an entry of a table, its name linked to its description. */
export function linkedSignatureRst(callable: Callable, page: Page): Signature {
	const returns = returnsRst(callable, page);
	const shown =
		callable.kind === 'operator' ? callable.name.replaceAll('<', '\\<') : callable.name;
	const link = `:ref:\`${shown}<${callableAnchor(callable, page)}>\``;
	return { returns, call: `${link}${argumentsRst(callable, page)}` };
}

/** Returns the link target of a callable's description. Overloads share one, except for operators. */
export function callableAnchor(callable: Callable, page: Page): string {
	const { kind, name, parameters } = callable;
	const { anchor: prefix } = page;
	if (kind === 'operator') {
		const types = parameters.map((parameter) => `_${parameter.type.name}`).join('');
		return `${prefix}_operator_${operatorAnchor(name, page)}${types}`;
	}
	const isPrivate = kind === 'method' && name.startsWith('_');
	return `${prefix}_${isPrivate ? 'private_' : ''}${kind}_${name}`;
}

/** Returns the declaration of a property's setter. */
export function setterRst(property: Property, setter: string, page: Page): string {
	return accessorRst(setter, page, {
		...impliedAccessor(property, setter),
		parameters: [{ name: 'value', type: property.type, defaultValue: undefined }],
		returnType: { name: 'void', enumName: undefined, isBitfield: false },
	});
}

/** Returns the declaration of a property's getter. */
export function getterRst(property: Property, getter: string, page: Page): string {
	return accessorRst(getter, page, {
		...impliedAccessor(property, getter),
		parameters: [],
		returnType: property.type,
	});
}

/** Returns the documented method if there is one, else the declaration that the property implies. */
function accessorRst(name: string, page: Page, implied: Callable): string {
	const documented = page.subject.methods.get(name)?.[0];
	const { returns, call } = signatureRst(documented ?? implied, page);
	return `${returns} ${call}`;
}

function impliedAccessor(
	property: Property,
	name: string,
): Omit<Callable, 'parameters' | 'returnType'> {
	return {
		kind: 'method',
		name,
		deprecated: undefined,
		experimental: undefined,
		text: '',
		line: property.line,
		qualifiers: undefined,
	};
}

function returnsRst(callable: Callable, page: Page): string {
	return callable.returnType === undefined ? '' : typeRst(callable.returnType, page);
}

/**
 * Returns the arguments. Keeps them for the other part of the page, unless they had an error, which is
 * reported twice.
 */
function argumentsRst(callable: Callable, page: Page): string {
	const { argumentTexts, messages } = page;
	const { errorCount } = messages;
	const text = argumentTexts.get(callable) ?? makeArgumentsRst(callable, page);
	if (messages.errorCount === errorCount) {
		argumentTexts.set(callable, text);
	}
	return text;
}

function makeArgumentsRst(callable: Callable, page: Page): string {
	const { parameters, qualifiers } = callable;
	let text = '\\ (';
	for (const [index, { name, type, defaultValue }] of parameters.entries()) {
		text += `${index === 0 ? '\\ ' : ', '}${name}\\: ${typeRst(type, page)}`;
		if (defaultValue !== undefined) {
			text += ` = ${defaultValue}`;
		}
	}
	if (qualifiers?.includes('vararg') === true) {
		text += parameters.length > 0 ? ', ...' : '\\ ...';
	}
	text += '\\ )';
	if (qualifiers !== undefined) {
		for (const qualifier of splitWords(qualifiers)) {
			text += ` |${qualifier}|`;
		}
	}
	return text;
}

function operatorAnchor(name: string, page: Page): string {
	const known = operatorAnchorName(name);
	if (known === undefined) {
		page.messages.error(`Unsupported operator type "${name}", please add the missing rule.`);
	}
	return known ?? 'xxx';
}
