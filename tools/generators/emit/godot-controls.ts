import type {
	ArgumentSpec,
	ClassApi,
	GodotType,
	MemberSpec,
	MethodSpec,
} from '../../api/classes/model';
import type { EnumSpec } from '../../api/enums/model';
import { resolveType } from '../inventory/types';
import { snakeCase } from '../../packages/test-link/snake-case';
import { headerOf, namespaceOf } from './core-header';
import { godotTypes, unknownNumberMessage } from './godot-values';
import { notice } from './notice';

const source = 'tools/api/classes';

/** Returns an enum and its class; undefined for another type. */
function enumOf(
	type: GodotType,
	classes: readonly ClassApi[],
): { readonly spec: EnumSpec; readonly owner: string } | undefined {
	const found = resolveType(type, classes);
	return found?.kind === 'enum' ? found : undefined;
}

/** Returns a type in C++; inside a class, its own enums have no class name in front. */
function typeOf(type: GodotType, classes: readonly ClassApi[], inside?: ClassApi): string {
	const found = enumOf(type, classes);
	if (found !== undefined) {
		const { owner, spec } = found;
		return owner === inside?.name ? spec.godot.name : `${owner}::${spec.godot.name}`;
	}
	const name = godotTypes[type];
	if (name === undefined) {
		throw new TypeError(`A control can have no value of the type ${type}.`);
	}
	return name;
}

function parameterType(
	{ type }: ArgumentSpec,
	classes: readonly ClassApi[],
	owner: ClassApi,
): string {
	const name = typeOf(type, classes, owner);
	return type === 'String' ? `const ${name} &` : name;
}

/** Returns the result of a control that was refused. */
function nothingOf(type: GodotType, classes: readonly ClassApi[]): string {
	return type === 'bool' ? 'false' : `${typeOf(type, classes)}()`;
}

function methodsOf({ members }: ClassApi): readonly MethodSpec[] {
	const isMethod = (member: MemberSpec): member is MethodSpec => member.kind === 'method';
	return members.filter(isMethod);
}

function constOf({ isConst }: MethodSpec): string {
	return isConst === true ? ' const' : '';
}

function parametersOf(row: MethodSpec, classes: readonly ClassApi[], owner: ClassApi): string {
	return row.arguments
		.map((argument) => `${parameterType(argument, classes, owner)} p_${argument.name}`)
		.join(', ')
		.replaceAll('& p_', '&p_');
}

/** The declarations of the controls, to be included inside the body of their class. */
export function controlDeclarations(owner: ClassApi, classes: readonly ClassApi[]): string {
	const rows = methodsOf(owner).map(
		(row) =>
			`${typeOf(row.returns, classes, owner)} ${row.name}(${parametersOf(row, classes, owner)})${constOf(row)};\n`,
	);
	return `// ${notice(source)}\n\n${rows.join('')}`;
}

/** Returns the sentence about the valid numbers. */
function adviceOf([lowest, highest]: readonly [number, number | null]): string {
	return highest === null
		? `Use a finite number that is not less than ${lowest}.`
		: `Use a number from ${lowest} to ${highest}.`;
}

/** Returns the condition under which an argument is refused, and the message; undefined if every value is valid. */
function checkOf(
	row: MethodSpec,
	{ name, type, range }: ArgumentSpec,
	classes: readonly ClassApi[],
): readonly [condition: string, message: string] | undefined {
	const found = enumOf(type, classes);
	if (found !== undefined) {
		const { spec, owner } = found;
		return [
			`!${namespaceOf(spec)}::is_valid_${snakeCase(spec.core)}(p_${name})`,
			`godot::vformat("${unknownNumberMessage(spec, owner)}", static_cast<int64_t>(p_${name}))`,
		];
	}
	if (range === undefined) {
		return undefined;
	}
	// A comparison with NaN is false.
	const [lowest, highest] = range;
	const upper = highest === null ? `std::isfinite(p_${name})` : `p_${name} <= ${highest}`;
	return [
		`!(p_${name} >= ${lowest} && ${upper})`,
		`godot::vformat("The argument \\"${name}\\" of ${row.name}() cannot be %f. ${adviceOf(range)}", p_${name})`,
	];
}

function checksOf(row: MethodSpec, classes: readonly ClassApi[]): string {
	const nothing = row.returns === 'void' ? undefined : nothingOf(row.returns, classes);
	return row.arguments
		.flatMap((argument) => {
			const check = checkOf(row, argument, classes);
			if (check === undefined) {
				return [];
			}
			const [condition, message] = check;
			return nothing === undefined
				? `ERR_FAIL_COND_MSG(${condition}, ${message});\n`
				: `ERR_FAIL_COND_V_MSG(${condition}, ${nothing}, ${message});\n`;
		})
		.join('');
}

/** Returns an argument, cast to the simulated device's type. */
function forwarded({ name, type }: ArgumentSpec, classes: readonly ClassApi[]): string {
	const found = enumOf(type, classes);
	if (found !== undefined) {
		return `static_cast<${namespaceOf(found.spec)}::${found.spec.core}>(p_${name})`;
	}
	if (type === 'String') {
		throw new TypeError(`A control that takes the text ${name} is written by hand.`);
	}
	return `p_${name}`;
}

/** Returns the statement that returns the simulated device's result to the game. */
function returned(call: string, type: GodotType, classes: readonly ClassApi[]): string {
	if (type === 'void') {
		return `${call};`;
	}
	if (enumOf(type, classes) !== undefined) {
		return `return static_cast<${typeOf(type, classes)}>(${call});`;
	}
	return type === 'String' ? `return godot::String::utf8(${call}.c_str());` : `return ${call};`;
}

function definition(owner: ClassApi, row: MethodSpec, classes: readonly ClassApi[]): string {
	const values = row.arguments.map((argument) => forwarded(argument, classes)).join(', ');
	const call = `get_device_after_assignments().${row.name}(${values})`;
	return `
${typeOf(row.returns, classes)} ${owner.name}::${row.name}(${parametersOf(row, classes, owner)})${constOf(row)} {
${checksOf(row, classes)}${returned(call, row.returns, classes)}
}
`;
}

function refusal(owner: ClassApi, row: MethodSpec, classes: readonly ClassApi[]): string {
	const types = row.arguments
		.map((argument) => parameterType(argument, classes, owner))
		.join(', ');
	const result = row.returns === 'void' ? '' : `return ${nothingOf(row.returns, classes)};\n`;
	return `
${typeOf(row.returns, classes)} ${owner.name}::${row.name}(${types})${constOf(row)} {
refuse();
${result}}
`;
}

/**
 * The code of the controls, to be included outside of any namespace after the class and the simulated
 * device: each checks its arguments and calls the device. In a library without the device all of them refuse,
 * including those that are otherwise written by hand.
 */
export function controlDefinitions(owner: ClassApi, classes: readonly ClassApi[]): string {
	const rows = methodsOf(owner);
	const byHand = owner.controls?.byHand ?? [];
	const generated = rows.filter(({ name }) => !byHand.includes(name));
	const headers = generated
		.flatMap((row) => row.arguments.map(({ type }) => enumOf(type, classes)?.spec))
		.flatMap((spec) => (spec === undefined ? [] : `#include "../../${headerOf(spec)}"\n`));
	return `// ${notice(source)}

#ifdef AUDIO_SESSION_SIMULATED

${[...new Set(headers)].sort().join('')}
#include <godot_cpp/core/error_macros.hpp>

#include <cmath>
${generated.map((row) => definition(owner, row, classes)).join('')}
#else
${rows.map((row) => refusal(owner, row, classes)).join('')}
#endif
`;
}
