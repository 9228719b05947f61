import type { BuiltinType, Operator } from '../api';
import { MATH_LAYOUTS, type MathLayout } from '../math-layout';
import { screamingCase } from '../names';
import { type CppType, declare, type TypeTable } from '../types';
import { indent } from './text';

/** Operators that C++ can overload, with their names in the interface. */
const OPERATORS = new Map([
	['==', 'EQUAL'],
	['!=', 'NOT_EQUAL'],
	['<', 'LESS'],
	['<=', 'LESS_EQUAL'],
	['>', 'GREATER'],
	['>=', 'GREATER_EQUAL'],
	['+', 'ADD'],
	['-', 'SUBTRACT'],
	['*', 'MULTIPLY'],
	['/', 'DIVIDE'],
	['unary-', 'NEGATE'],
	['unary+', 'POSITIVE'],
	['%', 'MODULE'],
	['<<', 'SHIFT_LEFT'],
	['>>', 'SHIFT_RIGHT'],
	['&', 'BIT_AND'],
	['|', 'BIT_OR'],
	['^', 'BIT_XOR'],
	['~', 'BIT_NEGATE'],
]);

/** An operator in C++: its declaration, and its definition unless it is defined in the header. */
export interface EmittedOperator {
	declaration: string;
	definition: string;
	/** Headers that the declaration must include. */
	headers: string[];
}

/** Returns the operators of a built-in type, in the API's order. */
export function emitOperators(builtin: BuiltinType, types: TypeTable): EmittedOperator[] {
	const layout = MATH_LAYOUTS.get(builtin.name);
	return builtin.operators
		.filter((operator) => isWanted(operator, builtin, layout))
		.flatMap((operator) => emitOperator(operator, builtin, layout, types) ?? []);
}

function isWanted(operator: Operator, builtin: BuiltinType, layout?: MathLayout): boolean {
	if (!OPERATORS.has(operator.name)) {
		return false;
	}
	const { right } = operator;
	if (right === 'Variant') {
		return layout === undefined;
	}
	if (operator.name === '%' && layout === undefined) {
		// The operator for Variant would also accept the types of the others.
		return !builtin.operators.some((other) => other.name === '%' && other.right === 'Variant');
	}
	// One overload per scalar type; otherwise a plain `2` would be ambiguous.
	const unwanted = layout?.scalar === 'int32_t' ? 'float' : 'int';
	return layout === undefined || right !== unwanted;
}

function emitOperator(
	operator: Operator,
	builtin: BuiltinType,
	layout: MathLayout | undefined,
	types: TypeTable,
): EmittedOperator | undefined {
	const symbol = operator.name.replace('unary', '');
	const returns = types.returned(operator.returns, '');
	const right =
		operator.right === undefined ? undefined : rightType(operator.right, layout, types);
	if (returns === undefined || (operator.right !== undefined && right === undefined)) {
		return undefined;
	}
	const parameter = right === undefined ? '' : declare(right.parameter, 'p_other');
	if (layout?.components !== undefined && layout.componentwise.includes(operator.name)) {
		const body = componentwise(operator, builtin.name, layout);
		if (body !== undefined) {
			const head = `constexpr ${returns.value} operator${symbol}(${parameter}) const`;
			return { declaration: `${head} { return ${body}; }\n`, definition: '', headers: [] };
		}
	}
	const name = `operator${symbol}(${parameter}) const`;
	if (operator.right === 'Variant') {
		return viaVariant(operator.name, name, returns, builtin.name);
	}
	const wide = right?.passing === 'number';
	const setup = wide ? `const ${right.wire} other = p_other;\n` : '';
	const address = right === undefined ? 'nullptr' : wide ? '&other' : '&p_other';
	const initial = ['bool', 'int64_t', 'double'].includes(returns.value) ? ' = {}' : '';
	const body =
		setup +
		`${returns.value} result${initial};\n` +
		`internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_${OPERATORS.get(operator.name) ?? ''}, ` +
		`${variantType(builtin.name)}, this, ${variantType(operator.right ?? 'Nil')}, ${address}, &result);\n` +
		'return result;\n';
	return {
		declaration: `${returns.value} ${name};\n`,
		definition: `${returns.value} ${builtin.name}::${name} {\n${indent(body)}}\n`,
		headers: [],
	};
}

/** The engine's operator for a Variant on the right is the one for null, so this selects the operator by the Variant's type. */
function viaVariant(
	operator: string,
	name: string,
	returns: CppType,
	owner: string,
): EmittedOperator {
	const body =
		'bool valid = false;\nVariant result;\n' +
		`Variant::evaluate(Variant::OP_${OPERATORS.get(operator) ?? ''}, *this, p_other, result, valid);\n` +
		`return result;\n`;
	return {
		declaration: `${returns.value} ${name};\n`,
		definition: `${returns.value} ${owner}::${name} {\n${indent(body)}}\n`,
		headers: [],
	};
}

/** Returns `GDEXTENSION_VARIANT_TYPE_VECTOR2` for `Vector2`. */
export function variantType(name: string): string {
	return `GDEXTENSION_VARIANT_TYPE_${name === 'Variant' ? 'NIL' : screamingCase(name)}`;
}

function rightType(
	name: string,
	layout: MathLayout | undefined,
	types: TypeTable,
): CppType | undefined {
	const type = types.argument(name, '');
	if (type === undefined || layout === undefined || (name !== 'int' && name !== 'float')) {
		return type;
	}
	return { ...type, passing: 'number', value: layout.scalar, parameter: layout.scalar };
}

function componentwise(
	{ name, right }: Operator,
	type: string,
	{ components }: MathLayout,
): string | undefined {
	const names = components?.names.map(([first]) => first ?? '') ?? [];
	if (right === undefined) {
		const sign = name.replace('unary', '');
		return sign === '+' ? '*this' : `${type}(${names.map((part) => `-${part}`).join(', ')})`;
	}
	if (name === '==' || name === '!=') {
		const joint = name === '==' ? ' && ' : ' || ';
		return right === type
			? names.map((part) => `${part} ${name} p_other.${part}`).join(joint)
			: undefined;
	}
	if (right === type) {
		return `${type}(${names.map((part) => `${part} ${name} p_other.${part}`).join(', ')})`;
	}
	return right === 'int' || right === 'float'
		? `${type}(${names.map((part) => `${part} ${name} p_other`).join(', ')})`
		: undefined;
}
