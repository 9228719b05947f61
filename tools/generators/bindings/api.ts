import { JsonValue } from './document';
import { DUMP_AGAIN } from './problem';

/** An argument of a method, a constructor or a utility function. */
export interface Argument {
	name: string;
	/** The API's type name, such as `String`, `enum::Node.InternalMode` or `typedarray::Node`. */
	type: string;
	/** The exact C++ width of a number, such as `int32`; empty where the API gives none. */
	meta: string;
	/** The default value in the API's own spelling, such as `Vector2(0, 0)`. */
	defaultValue?: string;
}

/** A method of a built-in type or a class, or a utility function. */
export interface Method {
	name: string;
	arguments: Argument[];
	/** Type and meta of the returned value; absent when nothing is returned. */
	returns?: { type: string; meta: string };
	isConst: boolean;
	isStatic: boolean;
	isVararg: boolean;
	isVirtual: boolean;
	/** Identifies the exact signature to the engine; 0 for virtual methods of engines before 4.4. */
	hash: number;
}

/** A set of named integers. */
export interface Enum {
	name: string;
	isBitfield: boolean;
	values: { name: string; value: number }[];
}

/** An operator of a built-in type; unary operators have no right type. */
export interface Operator {
	name: string;
	right?: string;
	returns: string;
}

/** A type of Variant other than Object. */
export interface BuiltinType {
	name: string;
	/** The result type of `[]`; set if the type has elements. */
	elementType?: string;
	isKeyed: boolean;
	members: { name: string; type: string }[];
	constants: { name: string; type: string; value: string }[];
	enums: Enum[];
	operators: Operator[];
	methods: Method[];
	/** Argument lists; the position in this list is the engine's constructor index. */
	constructors: Argument[][];
	hasDestructor: boolean;
}

/** A class of the engine. */
export interface EngineClass {
	name: string;
	inherits?: string;
	isRefCounted: boolean;
	isInstantiable: boolean;
	/** `core` or `editor`; an editor class is absent from exported games. */
	apiType: string;
	constants: { name: string; value: number }[];
	enums: Enum[];
	methods: Method[];
}

/** Sizes and member offsets in bytes for one of the engine's build configurations. */
export interface Layout {
	/** `float_32`, `float_64`, `double_32` or `double_64`: the precision and the pointer width. */
	configuration: string;
	sizes: Map<string, number>;
	members: Map<string, { member: string; offset: number; meta: string }[]>;
}

/** The parts of the output of `--dump-extension-api` that the bindings need. */
export interface ExtensionApi {
	version: { major: number; minor: number; patch: number; status: string; fullName: string };
	layouts: Layout[];
	enums: Enum[];
	utilityFunctions: Method[];
	builtins: BuiltinType[];
	classes: EngineClass[];
	singletons: { name: string; type: string }[];
	nativeStructures: { name: string; format: string }[];
}

/**
 * Reads the engine's API dump and checks every field that the generator uses.
 * @throws {Problem} naming the file and the place of the first malformed field.
 */
export function readExtensionApi(file: string): ExtensionApi {
	const root = JsonValue.read(file, DUMP_AGAIN);
	const header = root.get('header');
	return {
		version: {
			major: header.get('version_major').integer(),
			minor: header.get('version_minor').integer(),
			patch: header.get('version_patch').integer(),
			status: header.get('version_status').string(),
			fullName: header.get('version_full_name').string(),
		},
		layouts: readLayouts(root),
		enums: named(root, 'global_enums').map(readEnum),
		utilityFunctions: named(root, 'utility_functions').map(readMethod),
		builtins: named(root, 'builtin_classes').map(readBuiltin),
		classes: named(root, 'classes').map(readClass),
		singletons: named(root, 'singletons').map((node) => ({
			name: node.get('name').string(),
			type: node.get('type').string(),
		})),
		nativeStructures: named(root, 'native_structures').map((node) => ({
			name: typeName(node),
			format: node.get('format').string(),
		})),
	};
}

/** Returns the elements of a required list; messages name each by its name instead of its index. */
function named(parent: JsonValue, field: string, owner = ''): JsonValue[] {
	return parent
		.get(field)
		.list()
		.map((item) => renamed(item, field, owner));
}

function namedOptional(parent: JsonValue, field: string, owner: string): JsonValue[] {
	return parent.items(field).map((item) => renamed(item, field, owner));
}

function renamed(item: JsonValue, field: string, owner: string): JsonValue {
	const name = item.get('name').string();
	return item.named(owner === '' ? `${field} ${name}` : `${owner}.${name}`);
}

function readEnum(node: JsonValue): Enum {
	return {
		name: node.get('name').string(),
		isBitfield: node.optional('is_bitfield')?.boolean() ?? false,
		values: node
			.get('values')
			.list()
			.map((value) => ({
				name: value.get('name').string(),
				value: value.get('value').integer(),
			})),
	};
}

function readArgument(node: JsonValue): Argument {
	const argument: Argument = {
		name: node.get('name').string(),
		type: node.get('type').string(),
		meta: node.optional('meta')?.string() ?? '',
	};
	const defaultValue = node.optional('default_value')?.string();
	return defaultValue === undefined ? argument : { ...argument, defaultValue };
}

function readMethod(node: JsonValue): Method {
	const method: Method = {
		name: node.get('name').string(),
		arguments: node.items('arguments').map(readArgument),
		isConst: node.optional('is_const')?.boolean() ?? false,
		isStatic: node.optional('is_static')?.boolean() ?? false,
		isVararg: node.get('is_vararg').boolean(),
		isVirtual: node.optional('is_virtual')?.boolean() ?? false,
		hash: node.get('hash').integer(),
	};
	// Classes describe the returned value with an object, built-in types with only the type name.
	const value = node.optional('return_value');
	const type = value?.get('type').string() ?? node.optional('return_type')?.string();
	const meta = value?.optional('meta')?.string() ?? '';
	return type === undefined ? method : { ...method, returns: { type, meta } };
}

/** Returns the name of a type, which is used in C++ and in a file name. */
function typeName(node: JsonValue): string {
	const name = node.get('name').string();
	if (!/^[A-Za-z_]\w*$/.test(name)) {
		throw node.get('name').problem(`"${name}" cannot be the name of a type in C++`);
	}
	return name;
}

function readBuiltin(node: JsonValue): BuiltinType {
	const name = typeName(node);
	const builtin: BuiltinType = {
		name,
		isKeyed: node.get('is_keyed').boolean(),
		members: node.items('members').map((member) => ({
			name: member.get('name').string(),
			type: member.get('type').string(),
		})),
		constants: node.items('constants').map((constant) => ({
			name: constant.get('name').string(),
			type: constant.get('type').string(),
			value: constant.get('value').string(),
		})),
		enums: namedOptional(node, 'enums', name).map(readEnum),
		operators: node.items('operators').map((operator) => {
			const right = operator.optional('right_type')?.string();
			return {
				name: operator.get('name').string(),
				returns: operator.get('return_type').string(),
				...(right === undefined ? {} : { right }),
			};
		}),
		methods: namedOptional(node, 'methods', name).map(readMethod),
		constructors: node
			.get('constructors')
			.list()
			.map((constructor) => constructor.items('arguments').map(readArgument)),
		hasDestructor: node.get('has_destructor').boolean(),
	};
	const elementType = node.optional('indexing_return_type')?.string();
	return elementType === undefined ? builtin : { ...builtin, elementType };
}

function readClass(node: JsonValue): EngineClass {
	const name = typeName(node);
	const engineClass: EngineClass = {
		name,
		isRefCounted: node.get('is_refcounted').boolean(),
		isInstantiable: node.get('is_instantiable').boolean(),
		apiType: node.get('api_type').string(),
		constants: node.items('constants').map((constant) => ({
			name: constant.get('name').string(),
			value: constant.get('value').integer(),
		})),
		enums: namedOptional(node, 'enums', name).map(readEnum),
		methods: namedOptional(node, 'methods', name).map(readMethod),
	};
	const inherits = node.optional('inherits')?.string();
	return inherits === undefined ? engineClass : { ...engineClass, inherits };
}

function readLayouts(root: JsonValue): Layout[] {
	const offsets = new Map(
		root
			.get('builtin_class_member_offsets')
			.list()
			.map((node) => [node.get('build_configuration').string(), node]),
	);
	return root
		.get('builtin_class_sizes')
		.list()
		.map((node) => {
			const configuration = node.get('build_configuration').string();
			const classes = offsets.get(configuration)?.get('classes').list() ?? [];
			return {
				configuration,
				sizes: new Map(
					node
						.get('sizes')
						.list()
						.map((size) => [size.get('name').string(), size.get('size').integer()]),
				),
				members: new Map(
					classes.map((item) => [
						item.get('name').string(),
						item
							.get('members')
							.list()
							.map((member) => ({
								member: member.get('member').string(),
								offset: member.get('offset').integer(),
								meta: member.get('meta').string(),
							})),
					]),
				),
			};
		});
}
