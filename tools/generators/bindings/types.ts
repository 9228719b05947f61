import type { BuiltinType, EngineClass, Enum, ExtensionApi } from './api';
import { MATH_LAYOUTS } from './math-layout';
import { className, snakeCase } from './names';

/** How a value of an API type is passed between C++ and the engine. */
export type Passing =
	/** The engine reads and writes the value at its C++ address. */
	| 'direct'
	/** A number with another width in C++ than in a call. */
	| 'number'
	/** An enumeration or a set of flags: a 64-bit number in a call. */
	| 'enum'
	/** A wrapper in C++, the engine's object pointer in a call. */
	| 'object'
	/** `Ref<T>` in C++, the engine's counted reference in a call. */
	| 'ref'
	/** A raw pointer. */
	| 'pointer';

/** An API type in C++. */
export interface CppType {
	passing: Passing;
	/** The type of a returned value or a local variable. */
	value: string;
	/** The type of a parameter. */
	parameter: string;
	/** The type that the engine reads or writes in a call. */
	wire: string;
	/** Headers that declare it completely, under `godot_cpp/`. */
	headers: string[];
	/** Classes that only need a forward declaration. */
	classes: string[];
}

const INTEGERS = new Map([
	['', 'int64_t'],
	['int8', 'int8_t'],
	['int16', 'int16_t'],
	['int32', 'int32_t'],
	['int64', 'int64_t'],
	['uint8', 'uint8_t'],
	['uint16', 'uint16_t'],
	['uint32', 'uint32_t'],
	['uint64', 'uint64_t'],
	['char16', 'char16_t'],
	['char32', 'char32_t'],
]);

/** Built-in types that exist in C++ itself, so that they need no wrapper. */
export const PLAIN_TYPES: ReadonlySet<string> = new Set(['Nil', 'bool', 'int', 'float']);

const POINTEES = new Set([
	'void',
	'char',
	'float',
	'double',
	'int8_t',
	'int16_t',
	'int32_t',
	'int64_t',
	'uint8_t',
	'uint16_t',
	'uint32_t',
	'uint64_t',
	'GDExtensionInitializationFunction',
]);

/** All types of an API dump, and which of its classes are wrapped. */
export class TypeTable {
	readonly builtins: ReadonlyMap<string, BuiltinType>;
	readonly classes: ReadonlyMap<string, EngineClass>;
	readonly enabled: ReadonlySet<string>;
	/** Names of the plain structures that some methods take by pointer. */
	readonly structures: ReadonlySet<string>;
	private readonly globalEnums: ReadonlyMap<string, Enum>;

	/** `enabled` holds the names of the wrapped classes. */
	constructor(api: ExtensionApi, enabled: ReadonlySet<string>) {
		this.builtins = new Map(api.builtins.map((type) => [type.name, type]));
		this.classes = new Map(api.classes.map((type) => [type.name, type]));
		this.structures = new Set(api.nativeStructures.map((structure) => structure.name));
		this.globalEnums = new Map(api.enums.map((type) => [type.name, type]));
		this.enabled = enabled;
	}

	/** Returns the nearest wrapped class: the class itself or a base class. */
	nearestEnabled(name: string): string | undefined {
		let current: string | undefined = name;
		while (current !== undefined && !this.enabled.has(current)) {
			current = this.classes.get(current)?.inherits;
		}
		return current;
	}

	/**
	 * Returns the C++ type of an argument, or undefined if it belongs to a class that is not
	 * wrapped.
	 */
	argument(type: string, meta: string): CppType | undefined {
		if (this.classes.has(type) && !this.enabled.has(type)) {
			return undefined;
		}
		return this.resolve(type, meta);
	}

	/**
	 * Returns the C++ type of a returned value. An object of a class that is not wrapped is returned as the
	 * nearest wrapped class.
	 */
	returned(type: string, meta: string): CppType | undefined {
		const nearest = this.classes.has(type) ? this.nearestEnabled(type) : type;
		return nearest === undefined ? undefined : this.resolve(nearest, meta);
	}

	private resolve(type: string, meta: string): CppType | undefined {
		if (type === 'bool') {
			return plain('direct', 'bool', 'bool');
		}
		if (type === 'int') {
			const name = INTEGERS.get(meta) ?? 'int64_t';
			return plain(name === 'int64_t' ? 'direct' : 'number', name, 'int64_t');
		}
		if (type === 'float') {
			return meta === 'float'
				? plain('number', 'float', 'double')
				: plain('direct', 'double', 'double');
		}
		if (type === 'Variant') {
			return wrapped('Variant', ['variant/variant_core.hpp']);
		}
		if (this.builtins.has(type)) {
			return wrapped(type, [`variant/${snakeCase(type)}.hpp`]);
		}
		if (type.startsWith('enum::')) {
			return this.enumeration(type.slice('enum::'.length), false);
		}
		if (type.startsWith('bitfield::')) {
			return this.enumeration(type.slice('bitfield::'.length), true);
		}
		if (type.startsWith('typedarray::')) {
			return this.typedArray(type.slice('typedarray::'.length));
		}
		if (type.startsWith('typeddictionary::')) {
			return this.typedDictionary(type.slice('typeddictionary::'.length));
		}
		const engineClass = this.classes.get(type);
		if (engineClass !== undefined) {
			return object(engineClass);
		}
		return this.pointer(type);
	}

	private enumeration(name: string, isBitfield: boolean): CppType | undefined {
		const [owner, short] = name.includes('.') ? name.split('.') : ['', name];
		if (owner === undefined || short === undefined) {
			return undefined;
		}
		let header = 'classes/global_constants.hpp';
		if (owner === 'Variant') {
			header = 'variant/variant_core.hpp';
		} else if (owner !== '') {
			if (this.builtins.has(owner)) {
				header = `variant/${snakeCase(owner)}.hpp`;
			} else if (this.enabled.has(owner)) {
				header = classHeader(owner);
			} else {
				return undefined;
			}
		} else if (!this.globalEnums.has(short)) {
			return undefined;
		}
		const cppName = owner === '' ? short : `${className(owner)}::${short}`;
		const value = isBitfield ? `BitField<${cppName}>` : cppName;
		const headers = isBitfield ? [header, 'core/bit_field.hpp'] : [header];
		return { ...plain('enum', value, 'int64_t'), headers };
	}

	private typedArray(element: string): CppType | undefined {
		// An element type with a slash contains a hint that C++ does not need.
		const type = this.element(element.split('/').at(-1)?.split(':').at(-1) ?? element);
		return type === undefined
			? wrapped('Array', ['variant/array.hpp'])
			: {
					...wrapped(`TypedArray<${type.name}>`, [
						'variant/typed_array.hpp',
						...type.headers,
					]),
					classes: type.classes,
				};
	}

	private typedDictionary(pair: string): CppType | undefined {
		const [keyType = '', valueType = ''] = pair.split(';');
		const key = this.element(keyType);
		const value = this.element(valueType);
		return key === undefined || value === undefined
			? wrapped('Dictionary', ['variant/dictionary.hpp'])
			: {
					...wrapped(`TypedDictionary<${key.name}, ${value.name}>`, [
						'variant/typed_dictionary.hpp',
						...key.headers,
						...value.headers,
					]),
					classes: [...key.classes, ...value.classes],
				};
	}

	/** Returns the template argument for an element, or undefined if it needs an untyped container. */
	private element(
		type: string,
	): { name: string; headers: string[]; classes: string[] } | undefined {
		const engineClass = this.classes.get(type);
		if (engineClass !== undefined) {
			return this.enabled.has(type)
				? { name: className(type), headers: [], classes: [className(type)] }
				: undefined;
		}
		const resolved = this.resolve(type, '');
		return resolved?.passing === 'direct'
			? { name: resolved.value, headers: resolved.headers, classes: [] }
			: undefined;
	}

	private pointer(type: string): CppType | undefined {
		const match = /^(const )?(\w+) ?(\*+)$/.exec(type);
		const [, qualifier = '', pointee = '', stars = ''] = match ?? [];
		if (!POINTEES.has(pointee) && !this.structures.has(pointee)) {
			return undefined;
		}
		const name = `${qualifier}${pointee} ${stars}`;
		const headers = this.structures.has(pointee) ? [`classes/${snakeCase(pointee)}.hpp`] : [];
		return { ...plain('pointer', name, name), headers };
	}
}

/** Returns the header of a class, under `godot_cpp/`; the name can be the API's or the one in C++. */
export function classHeader(name: string): string {
	return `classes/${snakeCase(className(name))}.hpp`;
}

/** Returns `struct` or `class`, as in all declarations of the type. */
export function declarationKey(builtin: string): string {
	return MATH_LAYOUTS.has(builtin) ? 'struct' : 'class';
}

/** Returns a type followed by a name: `const String &p_name`, `Node *p_node`. */
export function declare(type: string, name: string): string {
	return type.endsWith('*') || type.endsWith('&') ? type + name : `${type} ${name}`;
}

function plain(passing: Passing, name: string, wire: string): CppType {
	return { passing, value: name, parameter: name, wire, headers: [], classes: [] };
}

function wrapped(name: string, headers: string[]): CppType {
	return { ...plain('direct', name, name), parameter: `const ${name} &`, headers };
}

function object(engineClass: EngineClass): CppType {
	const name = className(engineClass.name);
	const base = { headers: [], classes: [name], wire: 'GodotObject *' };
	return engineClass.isRefCounted
		? { passing: 'ref', value: `Ref<${name}>`, parameter: `const Ref<${name}> &`, ...base }
		: { passing: 'object', value: `${name} *`, parameter: `${name} *`, ...base };
}
