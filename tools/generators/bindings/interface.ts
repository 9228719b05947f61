import { JsonValue } from './document';
import { DUMP_AGAIN } from './problem';

/** A type of the C interface and its documentation, if it has one. */
export interface InterfaceType {
	name: string;
	description: string[];
	/** The deprecation message, ready for a comment; empty if it is not deprecated. */
	deprecated: string;
	shape:
		| { kind: 'alias'; type: string }
		| { kind: 'enum'; values: { name: string; value: number; description: string[] }[] }
		| { kind: 'function'; arguments: InterfaceArgument[]; returns: string }
		| { kind: 'struct'; members: { name: string; type: string; description: string[] }[] };
}

/** An argument of a C function type; anonymous arguments have an empty name. */
export interface InterfaceArgument {
	name: string;
	type: string;
	description: string[];
}

/** A function that an extension can request from the engine by name. */
export interface InterfaceFunction {
	name: string;
	/** The name of its C type. */
	typeName: string;
	/** The first engine version that has it, such as `4.1`. */
	since: string;
	deprecated: string;
	description: string[];
	arguments: InterfaceArgument[];
	returns: string;
	returnDescription: string[];
	see: string[];
}

/** The output of `--dump-gdextension-interface-json`. */
export interface ExtensionInterface {
	copyright: string[];
	types: InterfaceType[];
	functions: InterfaceFunction[];
}

/**
 * Reads the engine's C interface dump.
 * @throws {Problem} naming the file and the place of the first malformed field.
 */
export function readExtensionInterface(file: string): ExtensionInterface {
	const root = JsonValue.read(file, DUMP_AGAIN);
	return {
		copyright: root.strings('_copyright'),
		types: root
			.get('types')
			.list()
			.map((node) => readType(node.named(`type ${node.get('name').string()}`))),
		functions: root
			.get('interface')
			.list()
			.map((node) => readFunction(node.named(`function ${node.get('name').string()}`))),
	};
}

function readType(node: JsonValue): InterfaceType {
	return {
		name: node.get('name').string(),
		description: node.strings('description'),
		deprecated: readDeprecation(node),
		shape: readShape(node),
	};
}

function readShape(node: JsonValue): InterfaceType['shape'] {
	const kind = node.get('kind').string();
	switch (kind) {
		case 'handle':
			return {
				kind: 'alias',
				type: node.optional('is_const')?.boolean() === true ? 'const void*' : 'void*',
			};
		case 'alias':
			return { kind, type: node.get('type').string() };
		case 'enum':
			return {
				kind,
				values: node
					.get('values')
					.list()
					.map((value) => ({
						name: value.get('name').string(),
						value: value.get('value').integer(),
						description: value.strings('description'),
					})),
			};
		case 'function':
			return { kind, arguments: readArguments(node), returns: readReturn(node) };
		case 'struct':
			return {
				kind,
				members: node
					.get('members')
					.list()
					.map((member) => ({
						name: member.get('name').string(),
						type: member.get('type').string(),
						description: member.strings('description'),
					})),
			};
		default:
			throw node.get('kind').problem(`"${kind}" is not a kind of type that this tool knows`);
	}
}

function readFunction(node: JsonValue): InterfaceFunction {
	const since = node.get('since').string();
	if (!/^\d+\.\d+(\.\d+)?$/.test(since)) {
		throw node.get('since').problem(`"${since}" is not a version number`);
	}
	return {
		name: node.get('name').string(),
		typeName:
			node.optional('legacy_type_name')?.string() ?? typeName(node.get('name').string()),
		since,
		deprecated: readDeprecation(node),
		description: node
			.get('description')
			.list()
			.map((line) => line.string()),
		arguments: readArguments(node),
		returns: readReturn(node),
		returnDescription: node.optional('return_value')?.strings('description') ?? [],
		see: node.strings('see'),
	};
}

function typeName(functionName: string): string {
	const words = functionName.split('_');
	return `GDExtensionInterface${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function readArguments(node: JsonValue): InterfaceArgument[] {
	return node.items('arguments').map((argument) => ({
		name: argument.optional('name')?.string() ?? '',
		type: argument.get('type').string(),
		description: argument.strings('description'),
	}));
}

function readReturn(node: JsonValue): string {
	return node.optional('return_value')?.get('type').string() ?? 'void';
}

function readDeprecation(node: JsonValue): string {
	const deprecated = node.optional('deprecated');
	if (deprecated === undefined) {
		return '';
	}
	const replacement = deprecated.optional('replace_with')?.string();
	return [
		`Deprecated in Godot ${deprecated.get('since').string()}.`,
		deprecated.optional('message')?.string() ?? '',
		replacement === undefined ? '' : `Use \`${replacement}\` instead.`,
	]
		.filter((part) => part.trim() !== '')
		.join(' ');
}
