import type {
	ExtensionInterface,
	InterfaceArgument,
	InterfaceFunction,
	InterfaceType,
} from '../interface';

const PROLOGUE = `
#pragma once

/* This is a C class header, you can copy it and use it directly in your own binders.
 * Together with the \`extension_api.json\` file, you should be able to generate any binder.
 */

#ifndef __cplusplus
#include <stddef.h>
#include <stdint.h>

typedef uint32_t char32_t;
typedef uint16_t char16_t;
#else
#include <cstddef>
#include <cstdint>

extern "C" {
#endif

`;

const EPILOGUE = `#ifdef __cplusplus
}
#endif
`;

/** Returns the text of `gdextension_interface.h`, identical to the engine's own dump. */
export function emitInterfaceHeader(dump: ExtensionInterface): string {
	return [
		...emitCopyright(dump.copyright),
		PROLOGUE,
		...dump.types.map(emitType),
		...dump.functions.map(emitFunction),
		EPILOGUE,
	].join('');
}

function emitCopyright(lines: string[]): string[] {
	const [rule = '', ...rest] = lines;
	const title = `/*  ${'gdextension_interface.h'.padEnd(rule.length - 6)}*/`;
	return [rule, title, rule, ...rest].map((line) => `${line}\n`);
}

function emitType(type: InterfaceType): string {
	const doc = emitDoc(type.description, '');
	const end = `;${type.deprecated === '' ? '' : ` /* ${type.deprecated} */`}\n`;
	const { shape } = type;
	switch (shape.kind) {
		case 'alias':
			return `${doc}typedef ${declare(shape.type, type.name)}${end}`;
		case 'enum': {
			const values = shape.values.map(
				(value) => `${emitDoc(value.description, '\t')}\t${value.name} = ${value.value},\n`,
			);
			return `${doc}typedef enum {\n${values.join('')}} ${type.name}${end}\n`;
		}
		case 'struct': {
			const members = shape.members.map(
				(member) =>
					`${emitDoc(member.description, '\t')}\t${declare(member.type, member.name)};\n`,
			);
			return `${doc}typedef struct {\n${members.join('')}} ${type.name}${end}\n`;
		}
		case 'function':
			return `${doc}typedef ${functionType(type.name, shape.arguments, shape.returns)}${end}`;
	}
}

function emitFunction(fn: InterfaceFunction): string {
	const [summary = '', ...more] = fn.description;
	const lines = [
		`@name ${fn.name}`,
		`@since ${fn.since}`,
		...(fn.deprecated === '' ? [] : [`@deprecated ${fn.deprecated}`]),
		'',
		summary,
		...(more.length === 0 ? [] : ['', ...more]),
		'',
		...fn.arguments.map(
			(argument) => `@param ${argument.name} ${argument.description.join(' ')}`,
		),
		...(fn.returnDescription.length === 0
			? []
			: ['', `@return ${fn.returnDescription.join(' ')}`]),
		...(fn.see.length === 0 ? [] : ['', ...fn.see.map((name) => `@see ${name}`)]),
	];
	const comment = lines.map((line) => (line === '' ? ' *\n' : ` * ${line}\n`)).join('');
	const type = functionType(fn.typeName, fn.arguments, fn.returns);
	return `/**\n${comment} */\ntypedef ${type};\n\n`;
}

function emitDoc(lines: string[], indent: string): string {
	if (lines.length === 0) {
		return '';
	}
	if (lines.length === 1) {
		return `${indent}/* ${lines[0] ?? ''} */\n`;
	}
	const text = lines.map((line, index) => {
		const start = index === 0 ? '/*' : ' *';
		return `${indent}${start}${line === '' ? '' : ` ${line}`}\n`;
	});
	return `${text.join('')}${indent} */\n`;
}

function functionType(name: string, args: InterfaceArgument[], returns: string): string {
	const list = args.map((argument) => declare(argument.type, argument.name)).join(', ');
	return declare(returns, `(*${name})(${list})`);
}

function declare(type: string, name: string): string {
	const spaced = type.endsWith('*') ? `${type.slice(0, -1)} *` : type;
	return spaced.endsWith('*') || name === '' ? spaced + name : `${spaced} ${name}`;
}
