import type { Argument, Method } from '../api';
import { identifier, parameterName } from '../names';
import { classHeader, type CppType, declare, type TypeTable } from '../types';
import { defaultValue } from '../values';

/** An argument together with its C++ type. */
export interface Parameter {
	argument: Argument;
	type: CppType;
}

/** A method of which all types can be written in C++. */
export interface Signature {
	method: Method;
	name: string;
	parameters: Parameter[];
	/** Undefined if the method returns nothing. */
	returns: CppType | undefined;
}

/** Returns the C++ types of a method, or undefined if one of them belongs to a class that is not wrapped. */
export function signature(method: Method, types: TypeTable): Signature | undefined {
	const parameters: Parameter[] = [];
	for (const argument of method.arguments) {
		const type = types.argument(argument.type, argument.meta);
		if (type === undefined) {
			return undefined;
		}
		parameters.push({ argument, type });
	}
	const name = identifier(method.name);
	if (method.returns === undefined) {
		return { method, name, parameters, returns: undefined };
	}
	const returns = types.returned(method.returns.type, method.returns.meta);
	return returns === undefined ? undefined : { method, name, parameters, returns };
}

/** Returns the parameter list of a declaration, with default values. */
export function declaredParameters(parameters: Parameter[]): string {
	return parameters
		.map(({ argument, type }) => {
			const declared = declare(type.parameter, parameterName(argument.name));
			return argument.defaultValue === undefined
				? declared
				: `${declared} = ${defaultValue(argument, type)}`;
		})
		.join(', ');
}

/** Returns the parameter list of a definition. */
export function definedParameters(parameters: Parameter[]): string {
	return parameters
		.map(({ argument, type }) => declare(type.parameter, parameterName(argument.name)))
		.join(', ');
}

/** Returns the headers that a declaration must include: those of default values. */
export function declarationHeaders(signatures: Iterable<Signature>): string[] {
	const headers: string[] = [];
	for (const { parameters } of signatures) {
		for (const { argument, type } of parameters) {
			if (argument.defaultValue !== undefined) {
				headers.push(...type.headers);
				// An empty typed array needs the name of its element class.
				if (type.passing === 'direct') {
					headers.push(...type.classes.map(classHeader));
				}
			}
		}
	}
	return headers;
}

/** Returns every type in a signature. */
export function mentionedTypes({ parameters, returns }: Signature): CppType[] {
	return [...parameters.map(({ type }) => type), ...(returns === undefined ? [] : [returns])];
}

/** Returns the return type in front of a function's name, with a space if needed. */
export function returnPrefix(returns: CppType | undefined): string {
	return declare(returns?.value ?? 'void', '').replace(/([^*&]) ?$/, '$1 ');
}

/** Returns the statements that prepare the arguments of a call, and the array of addresses to pass. */
export function argumentArray(parameters: Parameter[]): { setup: string; array: string } {
	if (parameters.length === 0) {
		return { setup: '', array: 'nullptr' };
	}
	let setup = '';
	const addresses = parameters.map(({ argument, type }) => {
		const name = parameterName(argument.name);
		const wire = `wire_${name.slice(2)}`;
		switch (type.passing) {
			case 'direct':
			case 'pointer':
				return `&${name}`;
			case 'number':
			case 'enum':
				setup += `const ${type.wire} ${wire} = ${name};\n`;
				return `&${wire}`;
			case 'object':
				setup += `GodotObject *const ${wire} = internal::owner_of(${name});\n`;
				return `&${wire}`;
			case 'ref':
				setup += `GodotObject *const ${wire} = internal::owner_of(${name}.ptr());\n`;
				return `&${wire}`;
		}
	});
	setup += `const void *const arguments[] = { ${addresses.join(', ')} };\n`;
	return { setup, array: 'arguments' };
}

/** Returns the variable that receives a result, its address for the call, and the statement that returns it. */
export function resultVariable(returns: CppType | undefined): {
	declaration: string;
	address: string;
	statement: string;
} {
	if (returns === undefined) {
		return { declaration: '', address: 'nullptr', statement: '' };
	}
	const address = '&result';
	switch (returns.passing) {
		case 'direct': {
			const initial = ['bool', 'int64_t', 'double'].includes(returns.value) ? ' = {}' : '';
			return {
				declaration: `${returns.value} result${initial};\n`,
				address,
				statement: 'return result;\n',
			};
		}
		case 'pointer':
			return {
				declaration: `${returns.value}result = nullptr;\n`,
				address,
				statement: 'return result;\n',
			};
		case 'number':
		case 'enum':
			return {
				declaration: `${returns.wire} result = 0;\n`,
				address,
				statement: `return static_cast<${returns.value}>(result);\n`,
			};
		case 'object':
			return {
				declaration: 'GodotObject *result = nullptr;\n',
				address,
				statement: `return reinterpret_cast<${returns.value}>(internal::get_object_instance_binding(result));\n`,
			};
		case 'ref':
			return {
				declaration: 'GodotObject *result = nullptr;\n',
				address,
				statement: `return internal::adopt<${returns.classes[0] ?? 'RefCounted'}>(result);\n`,
			};
	}
}
