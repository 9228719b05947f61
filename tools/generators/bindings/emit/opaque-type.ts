import type { Argument, BuiltinType } from '../api';
import { screamingCase, snakeCase } from '../names';
import type { TypeTable } from '../types';
import {
	builtinSignatures,
	declareBuiltinMethod,
	declareVarargInternals,
	defineBuiltinMethod,
} from './builtin-methods';
import {
	argumentArray,
	declarationHeaders,
	declaredParameters,
	definedParameters,
	type Parameter,
} from './calls';
import { emitEnum } from './enums';
import { emitOperators, variantType } from './operators';
import { headerFile, indent, paragraphs } from './text';

/** Types with a hand-written C++ part, included in the class body. */
const WITH_EXTRAS = new Set([
	'String',
	'StringName',
	'NodePath',
	'Array',
	'Dictionary',
	'Callable',
]);

/** Types that the engine cannot destroy when all their bytes are zero. */
const UNLIKE_ZERO = new Set(['Dictionary']);

/** The element type of a packed array, and its name in the C interface. */
const PACKED_ELEMENTS = new Map([
	['PackedByteArray', 'uint8_t'],
	['PackedInt32Array', 'int32_t'],
	['PackedInt64Array', 'int64_t'],
	['PackedFloat32Array', 'float'],
	['PackedFloat64Array', 'double'],
	['PackedStringArray', 'String'],
	['PackedVector2Array', 'Vector2'],
	['PackedVector3Array', 'Vector3'],
	['PackedVector4Array', 'Vector4'],
	['PackedColorArray', 'Color'],
]);

/** Returns the header of an opaque built-in type, such as String. */
export function emitOpaqueHeader(builtin: BuiltinType, types: TypeTable): string {
	const { name } = builtin;
	const methods = builtinSignatures(builtin, types);
	const operators = emitOperators(builtin, types);
	const element = PACKED_ELEMENTS.get(name);
	const headers = [
		'variant/variant_core.hpp',
		...declarationHeaders(methods),
		...builtin.constructors.flatMap((list) => constructorHeaders(list, name, types)),
		...(name === 'String' ? ['classes/global_constants.hpp', 'variant/char_string.hpp'] : []),
		...(element === undefined
			? []
			: ['variant/packed_array.hpp', ...elementHeaders(builtin, types)]),
	].filter((header) => header !== `variant/${snakeCase(name)}.hpp`);
	const internals = declareVarargInternals(methods);
	const body =
		`class ${name} {\n` +
		indent(
			`internal::Opaque<GODOT_CPP_${screamingCase(name)}_SIZE> opaque;\n` +
				(internals === '' ? '' : `\n${internals}`),
		) +
		'\npublic:\n' +
		indent(
			paragraphs([
				'GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }\n',
				builtin.enums.map(emitEnum).join('\n') + emitConstants(builtin),
				declareConstructors(builtin, types),
				methods.map(declareBuiltinMethod).join(''),
				operators.map(({ declaration }) => declaration).join(''),
				declareExtras(name, element),
			]),
		) +
		'};\n';
	return headerFile(headers, body, extrasAfter(name));
}

/** Returns the definitions for `emitOpaqueHeader`. */
export function emitOpaqueSource(builtin: BuiltinType, types: TypeTable): string {
	return paragraphs([
		defineConstructors(builtin, types),
		...emitOperators(builtin, types).map(({ definition }) => definition),
		...builtinSignatures(builtin, types).map((item) => defineBuiltinMethod(builtin, item)),
		definePackedAccess(builtin.name),
	]);
}

function emitConstants(builtin: BuiltinType): string {
	return builtin.constants
		.filter((constant) => constant.type === 'int')
		.map(({ name, value }) => `static constexpr int64_t ${name} = ${value};\n`)
		.join('');
}

function declareConstructors(builtin: BuiltinType, types: TypeTable): string {
	const { name } = builtin;
	// A value of zero bytes owns nothing, so a moved value is set to zero bytes, if the engine can destroy such a value.
	const move = UNLIKE_ZERO.has(name)
		? `${name}(${name} &&p_other) noexcept :\n\t\t${name}(static_cast<const ${name} &>(p_other)) {}\n`
		: `${name}(${name} &&p_other) noexcept :\n\t\topaque(p_other.opaque) {\n\tp_other.opaque = {};\n}\n`;
	const special = builtin.hasDestructor
		? move +
			`~${name}();\n` +
			`${name} &operator=(const ${name} &p_other);\n` +
			`${name} &operator=(${name} &&p_other) noexcept {\n\tSWAP(opaque, p_other.opaque);\n\treturn *this;\n}\n`
		: `${name} &operator=(const ${name} &p_other) = default;\n`;
	const regular = builtin.constructors.map((list) => {
		const parameters = parametersOf(list, types);
		return parameters === undefined ? '' : `${name}(${declaredParameters(parameters)});\n`;
	});
	const unset = `explicit ${name}(internal::Unset) {}\n`;
	return regular.join('') + unset + special;
}

function defineConstructors(builtin: BuiltinType, types: TypeTable): string {
	const { name } = builtin;
	const type = variantType(name);
	const constructors = builtin.constructors.map((list, index) => {
		const parameters = parametersOf(list, types);
		if (parameters === undefined) {
			return '';
		}
		const { setup, array } = argumentArray(parameters);
		// The first two are in the table of functions that almost every program needs.
		const call =
			index === 0
				? `internal::builtin_types[${type}].construct(this, nullptr);\n`
				: index === 1
					? `internal::builtin_types[${type}].copy(this, ${array});\n`
					: `internal::construct_builtin(${type}, ${index}, this, ${array});\n`;
		return `${name}::${name}(${definedParameters(parameters)}) {\n${indent(setup + call)}}\n`;
	});
	const special = builtin.hasDestructor
		? [
				`${name}::~${name}() {\n\tinternal::builtin_types[${type}].destroy(this);\n}\n`,
				`${name} &${name}::operator=(const ${name} &p_other) {\n\t${name} copy(p_other);\n\tSWAP(opaque, copy.opaque);\n\treturn *this;\n}\n`,
			]
		: [];
	return paragraphs([...constructors, ...special]);
}

function parametersOf(list: Argument[], types: TypeTable): Parameter[] | undefined {
	const parameters = list.flatMap((argument) => {
		const type = types.argument(argument.type, argument.meta);
		if (type === undefined) {
			return [];
		}
		// A constructor only reads its object argument.
		const parameter = type.passing === 'object' ? `const ${type.parameter}` : type.parameter;
		return [{ argument, type: { ...type, parameter } }];
	});
	return parameters.length === list.length ? parameters : undefined;
}

function constructorHeaders(list: Argument[], own: string, types: TypeTable): string[] {
	return list
		.filter((argument) => argument.type !== own && argument.defaultValue !== undefined)
		.flatMap((argument) => types.argument(argument.type, argument.meta)?.headers ?? []);
}

function elementHeaders(builtin: BuiltinType, types: TypeTable): string[] {
	return types.returned(builtin.elementType ?? '', '')?.headers ?? [];
}

function declareExtras(name: string, element: string | undefined): string {
	if (element !== undefined) {
		return `GODOT_PACKED_ARRAY_ACCESS(${name}, ${element})\n`;
	}
	return WITH_EXTRAS.has(name)
		? `#include <godot_cpp/variant/extras/${snakeCase(name)}.inc>\n`
		: '';
}

function extrasAfter(name: string): string {
	return name === 'String' ? '\n#include <godot_cpp/variant/extras/string_functions.inc>\n' : '';
}

function definePackedAccess(name: string): string {
	const element = PACKED_ELEMENTS.get(name);
	return element === undefined
		? ''
		: `GODOT_PACKED_ARRAY_ACCESS_SOURCE(${name}, ${element}, ${snakeCase(name)})\n`;
}
