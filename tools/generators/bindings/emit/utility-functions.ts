import type { ExtensionApi } from '../api';
import type { TypeTable } from '../types';
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
import { headerFile, indent, paragraphs } from './text';

/** Returns the header of `UtilityFunctions`: the functions of the global scope. */
export function emitUtilityHeader(api: ExtensionApi, types: TypeTable): string {
	const functions = signatures(api, types);
	const internals = functions
		.filter(({ method }) => method.isVararg)
		.map((item) => `static ${internalHead(item, '')};\n`);
	const body =
		'class UtilityFunctions {\n' +
		indent(`UtilityFunctions() = delete;\n\n${internals.join('')}`) +
		'\npublic:\n' +
		indent(functions.map(declareFunction).join('')) +
		'};\n';
	return headerFile(['variant/variant.hpp', ...declarationHeaders(functions)], body);
}

/** Returns the definitions for `emitUtilityHeader`. */
export function emitUtilitySource(api: ExtensionApi, types: TypeTable): string {
	return paragraphs(signatures(api, types).map(defineFunction));
}

/** Returns the headers that the definitions need. */
export function utilitySourceHeaders(api: ExtensionApi, types: TypeTable): string[] {
	const mentioned = signatures(api, types).flatMap(mentionedTypes);
	return [
		'variant/utility_functions.hpp',
		'core/engine_ptrcall.hpp',
		...mentioned.flatMap(({ headers }) => headers),
	];
}

function signatures(api: ExtensionApi, types: TypeTable): Signature[] {
	return api.utilityFunctions.flatMap((method) => signature(method, types) ?? []);
}

function declareFunction({ method, name, parameters, returns }: Signature): string {
	const prefix = `static ${returnPrefix(returns)}`;
	if (!method.isVararg) {
		return `${prefix}${name}(${declaredParameters(parameters)});\n`;
	}
	const list = [definedParameters(parameters), 'const Args &...p_args'].filter(
		(part) => part !== '',
	);
	const given = [...parameters.map(({ argument }) => `p_${argument.name}`), 'p_args...'];
	const count = `sizeof...(Args)${parameters.length === 0 ? '' : ` + ${parameters.length}`}`;
	const result = resultVariable(returns);
	return (
		`template <typename... Args>\n${prefix}${name}(${list.join(', ')}) {\n` +
		indent(
			`const internal::VariantArguments<${count}> arguments(${given.join(', ')});\n` +
				result.declaration +
				`${name}_internal(arguments.pointers, ${result.address}, ${count});\n` +
				result.statement,
		) +
		'}\n'
	);
}

function defineFunction(item: Signature): string {
	const { method, name, parameters, returns } = item;
	const find = `static internal::UtilityFunction function("${method.name}", ${method.hash});\n`;
	if (method.isVararg) {
		const call = 'function.call(p_arguments, r_result, p_count);\n';
		return `${internalHead(item, 'UtilityFunctions::')} {\n${indent(find + call)}}\n`;
	}
	const { setup, array } = argumentArray(parameters);
	const result = resultVariable(returns);
	const call = `function.call(${array}, ${result.address}, ${parameters.length});\n`;
	const head = `${returnPrefix(returns)}UtilityFunctions::${name}(${definedParameters(parameters)})`;
	return `${head} {\n${indent(find + setup + result.declaration + call + result.statement)}}\n`;
}

function internalHead({ name }: Signature, owner: string): string {
	return `void ${owner}${name}_internal(const void *const *p_arguments, void *r_result, int p_count)`;
}
