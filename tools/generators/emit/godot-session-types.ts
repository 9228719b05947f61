import { sessionState } from '../../api/enums/session-state';
import type { SessionTypeSpec } from '../../api/w3c/session-type';
import { categoryOf } from '../../api/w3c/session-types';
import { notice } from './notice';

function dictionary(name: string, valueType: string, rows: readonly (readonly string[])[]): string {
	const lines = rows.map(([key = '', value = '']) => `\t"${key}": ${value},`);
	return `const ${name}: Dictionary[String, ${valueType}] = {\n${lines.join('\n')}\n}`;
}

function strings(values: readonly string[]): string {
	return `[${values.map((value) => `"${value}"`).join(', ')}]`;
}

function upperCase(name: string): string {
	return name.toUpperCase().replaceAll('-', '_');
}

/**
 * Returns the GDScript with the types and states of the W3C. It names the constants of `AVAudioSession` by
 * strings, because the script must also parse without the class.
 */
export function godotSessionTypes(types: readonly SessionTypeSpec[]): string {
	const described = types.filter((type) => categoryOf(type) !== undefined);
	return `# ${notice('tools/api/w3c')}
extends RefCounted

${types.map(({ name }) => `const ${upperCase(name)} := "${name}"`).join('\n')}

${sessionState.constants.map(({ typescript }) => `const ${upperCase(typescript)} := "${typescript}"`).join('\n')}

## The types, in the order of the specification.
const NAMES: Array[String] = ${strings(types.map(({ name }) => name))}

## The states, indexed by the constants of [code]AVAudioSession.SessionState[/code].
const STATES: Array[String] = ${strings(sessionState.constants.map(({ typescript }) => typescript))}

## The constant of [code]AVAudioSession.SessionCategory[/code] for each type on a phone.
${dictionary(
	'CATEGORIES',
	'String',
	described.map((type) => [type.name, `"${categoryOf(type)?.godot ?? ''}"`]),
)}

## The constants of [code]AVAudioSession.CategoryOptions[/code] that are set with the category.
${dictionary(
	'OPTIONS',
	'Array',
	described.map(({ name, options }) => [name, strings(options)]),
)}

## The types after whose sound other apps resume.
const WITH_AN_END: Array[String] = ${strings(types.filter(({ isTransient }) => isTransient).map(({ name }) => name))}
`;
}
