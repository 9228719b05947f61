import type { EnumSpec } from '../../api/enums/model';
import type { ClassApi, GodotType } from '../../api/classes/model';

/** A Godot type, split into its parts. */
export type ResolvedType =
	| { readonly kind: 'plain'; readonly name: string; readonly isArray: boolean }
	| {
			readonly kind: 'enum';
			readonly spec: EnumSpec;
			/** The class with the enum. */
			readonly owner: string;
			readonly isArray: boolean;
	  }
	| { readonly kind: 'class'; readonly name: string; readonly isArray: boolean };

const plainTypes = ['bool', 'int', 'float', 'String', 'Error', 'Signal', 'void'];

/** Returns the packed array for a type that is not a class: its class and the name of its Variant type. */
export function packedArrayOf(type: ResolvedType): { className: string; variant: string } {
	if (type.kind === 'enum') {
		return { className: 'PackedInt32Array', variant: 'PACKED_INT32_ARRAY' };
	}
	return type.name === 'String'
		? { className: 'PackedStringArray', variant: 'PACKED_STRING_ARRAY' }
		: { className: 'PackedInt64Array', variant: 'PACKED_INT64_ARRAY' };
}

/** Resolves a type of the inventory; undefined if the type is unknown. */
export function resolveType(
	type: GodotType,
	classes: readonly ClassApi[],
): ResolvedType | undefined {
	const name = type.replace(/\[\]$/, '');
	const isArray = name !== type;
	if (plainTypes.includes(name)) {
		return { kind: 'plain', name, isArray };
	}
	for (const { name: owner, enums } of classes) {
		const spec = enums.find(({ godot }) => godot.name === name);
		if (spec !== undefined) {
			return { kind: 'enum', spec, owner, isArray };
		}
	}
	return classes.some((row) => row.name === name) ? { kind: 'class', name, isArray } : undefined;
}

function fitsElement(type: ResolvedType, apple: string, classes: readonly ClassApi[]): boolean {
	switch (type.kind) {
		case 'plain': {
			const fitting: Readonly<Record<string, readonly string[]>> = {
				bool: ['boolean'],
				int: type.isArray ? ['AVAudioChannelLayout'] : ['number'],
				float: ['number'],
				String: ['string'],
			};
			return fitting[type.name]?.includes(apple) ?? false;
		}
		case 'enum':
			return apple === (type.spec.kind === 'strings' ? 'string' : type.spec.apple);
		case 'class':
			return classes.some(
				(row) => row.name === type.name && row.apple.some(({ name }) => name === apple),
			);
	}
}

/**
 * Returns whether a Godot type can represent the values of an Apple type.
 *
 * @param apple The type in the package's notation, such as `NSArray<string> | null`.
 */
export function fitsApple(
	type: ResolvedType,
	apple: string,
	classes: readonly ClassApi[],
): boolean {
	const value = apple.replace(/ \| null$/, '');
	const element = /^NSArray<(.*)>$/.exec(value)?.[1];
	return type.isArray === (element !== undefined) && fitsElement(type, element ?? value, classes);
}
