import type { EngineClass, ExtensionApi } from '../api';
import { className, parameterName, snakeCase } from '../names';
import { classHeader, type CppType, type TypeTable } from '../types';
import {
	argumentArray,
	declarationHeaders,
	declaredParameters,
	definedParameters,
	mentionedTypes,
	resultVariable,
	returnPrefix,
	type Signature,
	signature,
} from './calls';
import { emitEnum, emitEnumCast } from './enums';
import { headerFile, indent, paragraphs } from './text';

/** Classes with a hand-written C++ part, included in the class body. */
const WITH_EXTRAS = new Set(['Object', 'Node']);

/** Methods that are renamed, because the hand-written part already has the name. */
const RENAMED = new Map([['Node.get_node', 'get_node_internal']]);

/** Returns the header of a class's wrapper. */
export function emitClassHeader(
	engineClass: EngineClass,
	api: ExtensionApi,
	types: TypeTable,
): string {
	const name = className(engineClass.name);
	const parent = engineClass.inherits === undefined ? undefined : className(engineClass.inherits);
	const methods = classSignatures(engineClass, types);
	const plain = methods.filter(({ method }) => !method.isVirtual);
	const virtual = methods.filter(({ method }) => method.isVirtual);
	const mentioned = methods.flatMap(mentionedTypes);
	const forward = forwardDeclarations(mentioned, name);
	const headers = [
		parent === undefined ? 'classes/wrapped.hpp' : classHeader(engineClass.inherits ?? ''),
		'core/type_info.hpp',
		...declarationHeaders(methods),
		...mentioned.flatMap(completeHeaders),
		...(name === 'ClassDBSingleton' ? mentioned.flatMap((type) => type.headers) : []),
	].filter((header) => header !== classHeader(engineClass.name));
	const isSingleton = api.singletons.some(({ type }) => type === engineClass.name);
	const body =
		forward +
		`class ${name} : public ${parent ?? 'Wrapped'} {\n` +
		indent(`GDEXTENSION_CLASS(${name}, ${parent ?? 'Wrapped'}, "${engineClass.name}")\n`) +
		varargInternals(plain) +
		'\npublic:\n' +
		indent(
			paragraphs([
				engineClass.enums.map(emitEnum).join('\n'),
				engineClass.constants
					.map(
						({ name: constant, value }) =>
							`static constexpr int ${constant} = ${value};\n`,
					)
					.join(''),
				isSingleton ? `static ${name} *get_singleton();\n` : '',
				plain.map(declareMethod).join(''),
				WITH_EXTRAS.has(name)
					? `#include <godot_cpp/classes/extras/${snakeCase(name)}.inc>\n`
					: '',
				virtual.map(declareVirtual).join(''),
			]),
		) +
		'\nprotected:\n' +
		indent(registerVirtuals(virtual, parent)) +
		'};\n';
	const casts = engineClass.enums.map((type) => emitEnumCast(type, name)).join('');
	const forwarded = name === 'ClassDBSingleton' ? emitForwardedMethods(plain) : '';
	const after = [casts, forwarded].map((part) => (part === '' ? '' : `\n${part}`)).join('');
	return headerFile(headers, body, after);
}

/** Returns the macro that gives the binding's own class `ClassDB` the methods of the engine's singleton. */
function emitForwardedMethods(methods: Signature[]): string {
	const lines = methods
		.filter(({ method }) => !method.isVararg && !method.isStatic)
		.map(({ name, parameters, returns }) => {
			const given = parameters.map(({ argument }) => parameterName(argument.name)).join(', ');
			const head = `static ${returnPrefix(returns)}${name}(${declaredParameters(parameters)})`;
			return (
				`\t${head} { \\\n` +
				`\t\treturn ClassDBSingleton::get_singleton()->${name}(${given}); \\\n\t}`
			);
		});
	return (
		'// clang-format off\n#define CLASSDB_SINGLETON_FORWARD_METHODS \\\n' +
		`${lines.join(' \\\n')}\n// clang-format on\n`
	);
}

/** Returns the definitions for `emitClassHeader`. */
export function emitClassSource(
	engineClass: EngineClass,
	api: ExtensionApi,
	types: TypeTable,
): string {
	const name = className(engineClass.name);
	const singleton = api.singletons.find(({ type }) => type === engineClass.name);
	return paragraphs([
		`const GDExtensionInstanceBindingCallbacks ${name}::_gde_binding_callbacks = internal::wrapper_callbacks<${name}>;\n`,
		singleton === undefined ? '' : defineSingleton(name, singleton.name),
		...classSignatures(engineClass, types).map((item) =>
			item.method.isVirtual ? defineVirtual(name, item) : defineMethod(engineClass, item),
		),
	]);
}

/** Returns the headers that the definitions of a class need. */
export function classSourceHeaders(engineClass: EngineClass, types: TypeTable): string[] {
	const mentioned = classSignatures(engineClass, types).flatMap(mentionedTypes);
	return [
		classHeader(engineClass.name),
		'core/engine_ptrcall.hpp',
		...mentioned.flatMap((type) => [...type.headers, ...type.classes.map(classHeader)]),
	];
}

/** Returns the table for finding the closest wrapper class of an engine object; the most derived classes come first. */
export function emitClassTable(order: EngineClass[]): string {
	const rows = order.map((engineClass) => {
		const name = className(engineClass.name);
		return `{ internal::StaticName("${engineClass.name}"), &${name}::_gde_binding_callbacks, nullptr },\n`;
	});
	return (
		`internal::WrapperClass internal::wrapper_classes[] = {\n${indent(rows.join(''))}};\n\n` +
		`const int internal::wrapper_class_count = ${order.length};\n`
	);
}

/** Returns the methods of the wrapper: those of which all types can be written in C++. */
export function classSignatures(engineClass: EngineClass, types: TypeTable): Signature[] {
	return engineClass.methods.flatMap((method) => {
		const found = signature(method, types);
		const renamed = RENAMED.get(`${engineClass.name}.${method.name}`);
		return found === undefined ? [] : [{ ...found, name: renamed ?? found.name }];
	});
}

function forwardDeclarations(mentioned: CppType[], own: string): string {
	const names = [...new Set(mentioned.flatMap(({ classes }) => classes))]
		.filter((name) => name !== own)
		.sort();
	return names.length === 0 ? '' : `${names.map((name) => `class ${name};\n`).join('')}\n`;
}

/** Returns the headers for a declaration. Built-in types can stay incomplete; templates and enumerations cannot. */
function completeHeaders(type: CppType): string[] {
	if (type.passing === 'enum') {
		return type.headers;
	}
	if (type.passing === 'ref') {
		return ['classes/ref.hpp'];
	}
	return type.value.includes('<') || type.passing === 'pointer' ? type.headers : [];
}

function constness({ method }: Signature): string {
	return method.isConst && !method.isStatic ? ' const' : '';
}

function declareMethod(item: Signature): string {
	const { method, name, parameters, returns } = item;
	const prefix = (method.isStatic ? 'static ' : '') + returnPrefix(returns);
	if (!method.isVararg) {
		return `${prefix}${name}(${declaredParameters(parameters)})${constness(item)};\n`;
	}
	const fixed = definedParameters(parameters);
	const list = `${fixed}${fixed === '' ? '' : ', '}const Args &...p_args`;
	const given = [...parameters.map(({ argument }) => `p_${argument.name}`), 'p_args...'];
	const count = `sizeof...(Args)${parameters.length === 0 ? '' : ` + ${parameters.length}`}`;
	const call = `${name}_internal(arguments.pointers, ${count})`;
	return (
		`template <typename... Args>\n${prefix}${name}(${list})${constness(item)} {\n` +
		indent(
			`const internal::VariantArguments<${count}> arguments(${given.join(', ')});\n` +
				(returns === undefined
					? `${call};\n`
					: returns.value === 'Variant'
						? `return ${call};\n`
						: returns.passing === 'enum'
							? `return static_cast<${returns.value}>(${call}.operator int64_t());\n`
							: `return ${call};\n`),
		) +
		'}\n'
	);
}

function varargInternals(items: Signature[]): string {
	const lines = items
		.filter(({ method }) => method.isVararg)
		.map(
			(item) =>
				`${item.method.isStatic ? 'static ' : ''}Variant ${item.name}_internal(const void *const *p_arguments, int p_count)${constness(item)};\n`,
		);
	return lines.length === 0 ? '' : `\n${indent(lines.join(''))}`;
}

function defineMethod(engineClass: EngineClass, item: Signature): string {
	const { method, name, parameters, returns } = item;
	const owner = className(engineClass.name);
	const find = `static internal::ClassMethod method("${engineClass.name}", "${method.name}", ${method.hash});\n`;
	const instance = method.isStatic ? 'nullptr' : '_owner';
	if (method.isVararg) {
		const head = `Variant ${owner}::${name}_internal(const void *const *p_arguments, int p_count)${constness(item)}`;
		return `${head} {\n${indent(`${find}return method.call_variants(${instance}, p_arguments, p_count);\n`)}}\n`;
	}
	const { setup, array } = argumentArray(parameters);
	const result = resultVariable(returns);
	const call = `method.call(${instance}, ${array}, ${result.address});\n`;
	const head = `${returnPrefix(returns)}${owner}::${name}(${definedParameters(parameters)})${constness(item)}`;
	return `${head} {\n${indent(find + setup + result.declaration + call + result.statement)}}\n`;
}

function declareVirtual(item: Signature): string {
	const { name, parameters, returns } = item;
	return `virtual ${returnPrefix(returns)}${name}(${definedParameters(parameters)})${constness(item)};\n`;
}

function defineVirtual(owner: string, item: Signature): string {
	const { name, parameters, returns } = item;
	// The names are left out, because the default implementation does not use its arguments.
	const list = parameters.map(({ type }) => type.parameter.trimEnd()).join(', ');
	const body = returns === undefined ? ' {}\n' : ` {\n\treturn ${emptyValue(returns)};\n}\n`;
	return `${returnPrefix(returns)}${owner}::${name}(${list})${constness(item)}${body}`;
}

function emptyValue(type: CppType): string {
	switch (type.passing) {
		case 'object':
		case 'pointer':
			return 'nullptr';
		case 'enum':
			return `${type.value}(0)`;
		default:
			return `${type.value}()`;
	}
}

function registerVirtuals(virtual: Signature[], parent: string | undefined): string {
	const above = parent === undefined ? '' : `\t${parent}::register_virtuals<T, B>(p_table);\n`;
	const own = virtual.map(
		({ method, name }) =>
			`\tinternal::add_virtual<&T::${name}, &B::${name}>(p_table, "${method.name}", ${method.hash});\n`,
	);
	return (
		'template <typename T, typename B>\n' +
		`static void register_virtuals(internal::VirtualTable &${above + own.join('') === '' ? '' : 'p_table'}) {\n${above}${own.join('')}}\n`
	);
}

function defineSingleton(name: string, singleton: string): string {
	return (
		`${name} *${name}::get_singleton() {\n` +
		`\tstatic internal::StaticSingleton singleton("${singleton}");\n` +
		`\treturn reinterpret_cast<${name} *>(singleton.get());\n}\n`
	);
}
