import type { BuiltinType } from '../api';
import { MATH_LAYOUTS, type MathLayout } from '../math-layout';
import { snakeCase } from '../names';
import { declare, type TypeTable } from '../types';
import { mathNumbers } from '../values';
import { builtinSignatures, declareBuiltinMethod, defineBuiltinMethod } from './builtin-methods';
import {
	argumentArray,
	declarationHeaders,
	declaredParameters,
	definedParameters,
	resultVariable,
} from './calls';
import { emitEnum } from './enums';
import { emitOperators, variantType } from './operators';
import { headerFile, indent, paragraphs } from './text';

/** Returns the header of a built-in type that is a plain struct, such as Vector2. */
export function emitMathHeader(builtin: BuiltinType, types: TypeTable): string {
	const layout = layoutOf(builtin);
	const methods = builtinSignatures(builtin, types);
	const operators = emitOperators(builtin, types);
	const headers = [
		'core/builtin_ptrcall.hpp',
		'variant/builtin_types.hpp',
		...declarationHeaders(methods),
		...(layout.fields ?? [])
			.filter(({ type }) => types.builtins.has(type))
			.map(({ type }) => `variant/${snakeCase(type)}.hpp`),
	].filter((header) => header !== `variant/${snakeCase(builtin.name)}.hpp`);
	const body =
		`struct ${builtin.name} {\n` +
		indent(
			paragraphs([
				builtin.enums.map(emitEnum).join('\n'),
				emitFields(layout),
				declareConstants(builtin),
				emitConstructors(builtin, layout, types),
				emitIndexing(builtin, layout),
				accessors(builtin, layout, types)
					.map(({ declaration }) => declaration)
					.join(''),
				methods.map(declareBuiltinMethod).join(''),
				operators.map(({ declaration }) => declaration).join(''),
				'GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }\n',
			]),
		) +
		'};\n' +
		emitScalarProduct(builtin, layout);
	return headerFile(headers, body);
}

/** Returns the definitions for `emitMathHeader`. */
export function emitMathSource(builtin: BuiltinType, types: TypeTable): string {
	const layout = layoutOf(builtin);
	return paragraphs([
		builtin.constants
			.filter(({ type }) => type === builtin.name)
			.map(
				({ name, value }) =>
					`const ${builtin.name} ${builtin.name}::${name} = ${builtin.name}(${mathNumbers(value).join(', ')});\n`,
			)
			.join(''),
		...engineConstructors(builtin, layout, types).map(({ definition }) => definition),
		...accessors(builtin, layout, types).map(({ definition }) => definition),
		...emitOperators(builtin, types).map(({ definition }) => definition),
		...builtinSignatures(builtin, types).map((item) => defineBuiltinMethod(builtin, item)),
	]);
}

function layoutOf(builtin: BuiltinType): MathLayout {
	const layout = MATH_LAYOUTS.get(builtin.name);
	if (layout === undefined) {
		throw new Error(`${builtin.name} has no layout`);
	}
	return layout;
}

function emitFields({ scalar, components, fields }: MathLayout): string {
	if (components === undefined) {
		return (fields ?? [])
			.map(
				({ name, type, count }) =>
					`${type} ${name}${count === undefined ? '' : `[${count}]`};\n`,
			)
			.join('');
	}
	const members = components.names.map((names) =>
		names.length === 1
			? `${scalar} ${names[0] ?? ''};\n`
			: `union {\n${names.map((name) => `\t${scalar} ${name};\n`).join('')}};\n`,
	);
	return (
		`union {\n\tstruct {\n${indent(indent(members.join('')))}\t};\n` +
		`\t${scalar} ${components.array}[${components.names.length}];\n};\n`
	);
}

function declareConstants(builtin: BuiltinType): string {
	return builtin.constants
		.map(({ name, type, value }) =>
			type === 'int'
				? `static constexpr int64_t ${name} = ${value};\n`
				: `static const ${type} ${name};\n`,
		)
		.join('');
}

function emitConstructors(builtin: BuiltinType, layout: MathLayout, types: TypeTable): string {
	const { name } = builtin;
	const { scalar, components, initial } = layout;
	const flat = flatNames(layout);
	const parameters = flat.map((part) => `${scalar} p_${part}`).join(', ');
	const start = `constexpr ${name}() :\n\t\t${name}(${initial.join(', ')}) {}\n`;
	const parts = `constexpr ${name}(${parameters}) :\n\t\t${initialisers(layout, flat)} {}\n`;
	const fromParts = components === undefined ? fieldConstructor(name, layout) : '';
	const declared = engineConstructors(builtin, layout, types)
		.map(({ declaration }) => declaration)
		.join('');
	return start + parts + fromParts + declared;
}

/** Returns a name for each component of a value, in memory order. */
function flatNames({ components, initial }: MathLayout): string[] {
	return components?.names.map(([name]) => name ?? '') ?? initial.map((_, index) => `v${index}`);
}

/** Returns the member initializers that assign the parameters `p_…` to the fields. */
function initialisers({ scalar, components, fields }: MathLayout, flat: string[]): string {
	if (components !== undefined) {
		return components.names.map(([name = '']) => `${name}(p_${name})`).join(', ');
	}
	let next = 0;
	const take = (count: number): string =>
		flat
			.slice(next, (next += count))
			.map((name) => `p_${name}`)
			.join(', ');
	return (fields ?? [])
		.map(({ name, type, count }) => {
			const width = type === scalar ? 1 : (MATH_LAYOUTS.get(type)?.initial.length ?? 1);
			if (count === undefined) {
				return `${name}(${take(width)})`;
			}
			const items = Array.from({ length: count }, () => `{ ${take(width)} }`);
			return `${name}{ ${items.join(', ')} }`;
		})
		.join(', ');
}

function fieldConstructor(name: string, { fields }: MathLayout): string {
	const single = fields ?? [];
	// Columns and rows have the same arguments, so types with arrays use the engine's constructors.
	if (single.some(({ count }) => count !== undefined)) {
		return '';
	}
	const parameters = single.map(({ name: field, type }) =>
		MATH_LAYOUTS.has(type) ? `const ${type} &p_${field}` : `${type} p_${field}`,
	);
	const fill = single.map(({ name: field }) => `${field}(p_${field})`);
	return `constexpr ${name}(${parameters.join(', ')}) :\n\t\t${fill.join(', ')} {}\n`;
}

/** Returns the API's constructors that the ones above do not cover. */
function engineConstructors(
	builtin: BuiltinType,
	layout: MathLayout,
	types: TypeTable,
): { declaration: string; definition: string }[] {
	const { name } = builtin;
	const covered = new Set([
		'',
		name,
		layout.initial.map(() => (layout.scalar === 'int32_t' ? 'int' : 'float')).join(),
		(layout.fields ?? [])
			.flatMap(({ type, count }) =>
				count === undefined
					? [type === layout.scalar ? 'float' : type]
					: ['no such constructor'],
			)
			.join(),
	]);
	return builtin.constructors.flatMap((list, index) => {
		if (covered.has(list.map(({ type }) => type).join())) {
			return [];
		}
		const parameters = list.flatMap((argument) => {
			const type = types.argument(argument.type, argument.meta);
			return type === undefined ? [] : [{ argument, type }];
		});
		const { setup, array } = argumentArray(parameters);
		const call = `internal::construct_builtin(${variantType(name)}, ${index}, this, ${array});\n`;
		const head = `${name}(${definedParameters(parameters)})`;
		return [
			{
				declaration: `${name}(${declaredParameters(parameters)});\n`,
				definition: `${name}::${head} {\n${indent(setup + call)}}\n`,
			},
		];
	});
}

function emitIndexing(builtin: BuiltinType, { scalar, components, fields }: MathLayout): string {
	const array = components?.array ?? fields?.find(({ count }) => count !== undefined)?.name;
	const element = components === undefined ? fields?.[0]?.type : scalar;
	if (builtin.elementType === undefined || array === undefined || element === undefined) {
		return '';
	}
	return (
		`const ${element} &operator[](int p_index) const { return ${array}[p_index]; }\n` +
		`${element} &operator[](int p_index) { return ${array}[p_index]; }\n`
	);
}

/** Returns getters and setters of the API's members that are not fields, such as `Rect2.end`. */
function accessors(
	builtin: BuiltinType,
	layout: MathLayout,
	types: TypeTable,
): { declaration: string; definition: string }[] {
	const fields = new Set([
		...(layout.components?.names.flat() ?? []),
		...(layout.fields ?? []).map(({ name }) => name),
	]);
	const methods = new Set(builtin.methods.map(({ name }) => name));
	return builtin.members.flatMap((member) => {
		const type = types.returned(member.type, '');
		if (fields.has(member.name) || type === undefined) {
			return [];
		}
		const argument = { name: member.name, type: member.type, meta: '' };
		const [parameter = ''] = definedParameters([{ argument, type }]).split(', ');
		const result = resultVariable(type);
		const find = `static internal::BuiltinMember member(${variantType(builtin.name)}, "${member.name}");\n`;
		const getter = `get_${member.name}() const`;
		const setter = `set_${member.name}(${parameter})`;
		const get = {
			declaration: `${declare(type.value, getter)};\n`,
			definition:
				`${declare(type.value, `${builtin.name}::${getter}`)} {\n` +
				indent(
					find +
						result.declaration +
						`member.get(this, ${result.address});\n` +
						result.statement,
				) +
				'}\n',
		};
		const set = {
			declaration: `void ${setter};\n`,
			definition:
				`void ${builtin.name}::${setter} {\n` +
				indent(`${find}member.set(this, &p_${member.name});\n`) +
				'}\n',
		};
		// Some types also have a method for it.
		return methods.has(`get_${member.name}`) ? [set] : [get, set];
	});
}

/** Returns the operators `2 * vector`, for every kind of number. */
function emitScalarProduct({ name }: BuiltinType, { scalar, componentwise }: MathLayout): string {
	return componentwise.includes('*')
		? `\ntemplate <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>\n` +
				`constexpr ${name} operator*(T p_scalar, const ${name} &p_value) {\n` +
				`\treturn p_value * static_cast<${scalar}>(p_scalar);\n}\n`
		: '';
}
