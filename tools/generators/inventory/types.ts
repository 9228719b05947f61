import type { EnumSpec } from '../../api/enums/model';
import type { ClassApi, GodotType } from '../../api/classes/model';

/** A type of Godot's, taken apart. */
export type ResolvedType =
	| { readonly kind: 'plain'; readonly name: string; readonly isArray: boolean }
	| {
			readonly kind: 'enum';
			readonly spec: EnumSpec;
			/** The class that has the enum. */
			readonly owner: string;
			readonly isArray: boolean;
	  }
	| { readonly kind: 'class'; readonly name: string; readonly isArray: boolean };

const plainTypes = ['bool', 'int', 'float', 'String', 'Error', 'Signal', 'void'];

/** The packed array that holds several values of a type that is no class: its class and its Variant's name. */
export function packedArrayOf(type: ResolvedType): { className: string; variant: string } {
	if (type.kind === 'enum') {
		return { className: 'PackedInt32Array', variant: 'PACKED_INT32_ARRAY' };
	}
	return type.name === 'String'
		? { className: 'PackedStringArray', variant: 'PACKED_STRING_ARRAY' }
		: { className: 'PackedInt64Array', variant: 'PACKED_INT64_ARRAY' };
}

/** What a type of the inventory is; undefined when there is no such type. */
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
 * Whether a value of a type of Apple's can be told in a type of Godot's.
 *
 * @param apple The type as the package writes it, such as `NSArray<string> | null`.
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
