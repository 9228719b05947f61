import type { ClassApi } from '../../api/classes/model';
import { resolveType } from '../inventory/types';
import type { EnumSpec } from '../../api/enums/model';

/** A Godot type in generated TypeScript. */
export interface EmittedType {
	/** The type, such as `AudioSessionMode[]`. */
	readonly type: string;
	/** The expression that describes the conversion from JSON to the type. */
	readonly kind: string;
	/** The names from `packages/test-link/gen/names.ts` that both of them use. */
	readonly names: readonly string[];
}

const plainTypes: Readonly<Record<string, string>> = {
	void: 'void',
	bool: 'boolean',
	int: 'number',
	float: 'number',
	String: 'string',
};

/** Returns the name of the variable with the numbers of an enum in `packages/test-link/gen/names.ts`. */
export function valuesOf(spec: EnumSpec): string {
	return `${spec.typescript.charAt(0).toLowerCase()}${spec.typescript.slice(1)}Values`;
}

/** Returns the name of the interface for a class of the addon: `AudioSessionPort` for `AVAudioSessionPort`. */
export function interfaceOf(className: string): string {
	return className.replace(/^AV/, '');
}

/** Returns a property name in TypeScript: `isOn` for `is_on`. */
export function camelCase(snakeCase: string): string {
	return snakeCase
		.toLowerCase()
		.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns the TypeScript for a type of the inventory in tools/api. */
export function emitType(type: string, classes: readonly ClassApi[]): EmittedType {
	const resolved = resolveType(type, classes);
	if (resolved === undefined) {
		throw new Error(`${type} is not a type in tools/api`);
	}
	const element = emitElement(resolved);
	return resolved.isArray
		? { ...element, type: `${element.type}[]`, kind: `{ list: ${element.kind} }` }
		: element;
}

function emitElement(resolved: NonNullable<ReturnType<typeof resolveType>>): EmittedType {
	switch (resolved.kind) {
		case 'enum':
			return emitEnum(resolved.spec);
		case 'class':
			return {
				type: resolved.isArray
					? interfaceOf(resolved.name)
					: `${interfaceOf(resolved.name)} | null`,
				kind: `{ object: '${resolved.name}' }`,
				names: [],
			};
		case 'plain':
			if (resolved.name === 'Error') {
				return { type: 'GodotError', kind: '{ names: godotErrorValues }', names: [] };
			}
			return emitPlain(resolved.name);
	}
}

function emitPlain(name: string): EmittedType {
	const type = plainTypes[name] ?? refuse(name);
	return { type, kind: `'${type}'`, names: [] };
}

function emitEnum(spec: EnumSpec): EmittedType {
	const values = valuesOf(spec);
	const names = [`type ${spec.typescript}`, values];
	return spec.kind === 'flags'
		? { type: `${spec.typescript}[]`, kind: `{ flags: ${values} }`, names }
		: { type: spec.typescript, kind: `{ names: ${values} }`, names };
}

function refuse(type: string): never {
	throw new Error(`There is no TypeScript for ${type}`);
}
