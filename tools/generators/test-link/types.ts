import type { ClassApi } from '../../api/classes/model';
import { resolveType } from '../inventory/types';
import type { EnumSpec } from '../../api/enums/model';

/** A type of Godot's, as the generated TypeScript writes it. */
export interface EmittedType {
	/** The type, such as `AudioSessionMode[]`. */
	readonly type: string;
	/** The expression that says how a value of JSON becomes one of the type. */
	readonly kind: string;
	/** What of `packages/test-link/gen/names.ts` the two name. */
	readonly names: readonly string[];
}

const plainTypes: Readonly<Record<string, string>> = {
	void: 'void',
	bool: 'boolean',
	int: 'number',
	float: 'number',
	String: 'string',
};

/** The variable with the numbers of an enum in `packages/test-link/gen/names.ts`. */
export function valuesOf(spec: EnumSpec): string {
	return `${spec.typescript.charAt(0).toLowerCase()}${spec.typescript.slice(1)}Values`;
}

/** The interface for a class of the addon: `AVAudioSessionPort` as `AudioSessionPort`. */
export function interfaceOf(className: string): string {
	return className.replace(/^AV/, '');
}

/** A property name as TypeScript has it: `is_on` as `isOn`. */
export function camelCase(snakeCase: string): string {
	return snakeCase
		.toLowerCase()
		.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A type of the inventory in tools/api. */
export function emitType(type: string, classes: readonly ClassApi[]): EmittedType {
	const resolved = resolveType(type, classes);
	if (resolved === undefined) {
		throw new Error(`${type} is no type of tools/api`);
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
