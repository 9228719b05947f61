import type { ExtensionApi } from '../api';
import { snakeCase } from '../names';
import { declare, type TypeTable } from '../types';
import { headerFile, indent } from './text';

/** Returns the header of a plain structure that some methods take by pointer, such as AudioFrame. */
export function emitNativeStructure(
	{ name, format }: ExtensionApi['nativeStructures'][number],
	types: TypeTable,
): string {
	const headers: string[] = ['core/defs.hpp'];
	const fields = format.split(';').map((field) => {
		const [declaration = '', initial] = field.split('=').map((part) => part.trim());
		const match = /^(.+?)\s*(\*?)(\w+)(\[\d+\])?$/.exec(declaration);
		const [, written = '', star = '', member = '', count = ''] = match ?? [];
		const type = written.replace('::', '.');
		const resolved = types.argument(type, '') ?? types.argument(`enum::${type}`, '');
		headers.push(...fieldHeaders(type, resolved?.headers ?? [], types.structures));
		const name = declare(`${written}${star === '' ? '' : ' *'}`, member);
		return `${name}${count}${initial === undefined ? '' : ` = ${initial}`};\n`;
	});
	return headerFile(
		headers.filter((header) => header !== `classes/${snakeCase(name)}.hpp`),
		`struct ${name} {\n${indent(fields.join(''))}};\n`,
	);
}

function fieldHeaders(type: string, resolved: string[], structures: ReadonlySet<string>): string[] {
	if (type === 'ObjectID') {
		return ['core/object_id.hpp'];
	}
	if (type === 'Object') {
		return ['classes/object.hpp'];
	}
	return structures.has(type) ? [`classes/${snakeCase(type)}.hpp`] : resolved;
}
