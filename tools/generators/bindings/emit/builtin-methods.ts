import type { BuiltinType } from '../api';
import type { TypeTable } from '../types';
import {
	argumentArray,
	declaredParameters,
	definedParameters,
	resultVariable,
	returnPrefix,
	type Signature,
	signature,
} from './calls';
import { variantType } from './operators';
import { indent } from './text';

/** Returns the methods of a built-in type that C++ can express. */
export function builtinSignatures(builtin: BuiltinType, types: TypeTable): Signature[] {
	return builtin.methods.flatMap((method) => signature(method, types) ?? []);
}

/** Returns a method's declaration; a vararg method is a template, defined in the header. */
export function declareBuiltinMethod(item: Signature): string {
	const { method, name, parameters, returns } = item;
	const constness = method.isConst && !method.isStatic ? ' const' : '';
	const prefix = (method.isStatic ? 'static ' : '') + returnPrefix(returns);
	if (!method.isVararg) {
		return `${prefix}${name}(${declaredParameters(parameters)})${constness};\n`;
	}
	const fixed = definedParameters(parameters);
	const list = `${fixed}${fixed === '' ? '' : ', '}const Args &...p_args`;
	const forwarded = [...parameters.map(({ argument }) => `p_${argument.name}`), 'p_args...'];
	const count = `sizeof...(Args)${parameters.length === 0 ? '' : ` + ${parameters.length}`}`;
	const result = resultVariable(returns);
	return (
		`template <typename... Args>\n${prefix}${name}(${list})${constness} {\n` +
		indent(
			`const internal::VariantArguments<${count}> arguments(${forwarded.join(', ')});\n` +
				result.declaration +
				`${name}_internal(arguments.pointers, ${result.address}, ${count});\n` +
				result.statement,
		) +
		'}\n'
	);
}

/** Returns the function that the template of a vararg method calls. */
export function declareVarargInternals(items: Signature[]): string {
	return items
		.filter(({ method }) => method.isVararg)
		.map((item) => `${internalHead(item, '')};\n`)
		.join('');
}

/** Returns a method's definition. */
export function defineBuiltinMethod(builtin: BuiltinType, item: Signature): string {
	const { method, name, parameters, returns } = item;
	const find =
		`static internal::BuiltinMethod method(${variantType(builtin.name)}, ` +
		`"${method.name}", ${method.hash});\n`;
	const base = method.isStatic ? 'nullptr' : 'this';
	if (method.isVararg) {
		const call = `method.call(${base}, p_arguments, r_result, p_count);\n`;
		return `${internalHead(item, `${builtin.name}::`)} {\n${indent(find + call)}}\n`;
	}
	const constness = method.isConst && !method.isStatic ? ' const' : '';
	const { setup, array } = argumentArray(parameters);
	const result = resultVariable(returns);
	const call = `method.call(${base}, ${array}, ${result.address}, ${parameters.length});\n`;
	const head = `${returnPrefix(returns)}${builtin.name}::${name}(${definedParameters(parameters)})${constness}`;
	return `${head} {\n${indent(find + setup + result.declaration + call + result.statement)}}\n`;
}

function internalHead({ method, name }: Signature, owner: string): string {
	const constness = method.isConst && !method.isStatic ? ' const' : '';
	return `void ${owner}${name}_internal(const void *const *p_arguments, void *r_result, int p_count)${constness}`;
}
