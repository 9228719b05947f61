import type { ClassApi, MethodSpec, PropertySpec } from '../../api/classes/model';
import type { EnumSpec } from '../../api/enums/model';
import { accessorsOf } from '../inventory/check-members';
import { resolveType } from '../inventory/types';
import { snakeCase } from '../../packages/test-link/snake-case';
import { coreValues, operationOf, type CoreValue } from './core-members';
import { godotTypes, unknownNumberMessage, wordsOf } from './godot-values';
import { notice } from './notice';

const head = `// ${notice('tools/api/classes')}\n\n`;

/** The types of a Godot accessor: the enum for an enum value, otherwise the type in a Variant. */
interface GodotValue {
	/** As written inside the class. */
	readonly type: string;
	/** As written outside of the class. */
	readonly result: string;
	/** Undefined if the value is not of an enum. */
	readonly spec: EnumSpec | undefined;
}

function godotValue(owner: ClassApi, row: PropertySpec, classes: readonly ClassApi[]): GodotValue {
	const type = resolveType(row.type, classes);
	if (type?.kind === 'enum') {
		const { spec } = type;
		const { name } = spec.godot;
		const wrapped = (inner: string): string =>
			spec.kind === 'flags' ? `godot::BitField<${inner}>` : inner;
		return { type: wrapped(name), result: wrapped(`${owner.name}::${name}`), spec };
	}
	const plain = godotTypes[row.type] ?? row.type;
	return { type: plain, result: plain, spec: undefined };
}

/** Returns the properties whose accessors only read, check and assign. */
function plainValues(owner: ClassApi, classes: readonly ClassApi[]): readonly CoreValue[] {
	return coreValues(owner, classes).filter(({ row }) => row.hasOwnAccessors !== true);
}

/** Returns the methods that request an operation without arguments. */
function plainRequests({ members }: ClassApi): readonly MethodSpec[] {
	return members.flatMap((member) =>
		member.kind === 'method' &&
		member.arguments.length === 0 &&
		operationOf(member) !== undefined
			? [member]
			: [],
	);
}

/** The declarations of the plain accessors and requests, to be included inside the body of the class. */
export function accessorDeclarations(owner: ClassApi, classes: readonly ClassApi[]): string {
	const lines = plainValues(owner, classes).flatMap(({ row }) => {
		const { getter, setter } = accessorsOf(row);
		const { type } = godotValue(owner, row, classes);
		return [
			`${type} ${getter}() const;\n`,
			...(setter === undefined ? [] : [`void ${setter}(${type} p_value);\n`]),
		];
	});
	const requests = plainRequests(owner).map(({ name }) => `godot::Signal ${name}();\n`);
	return head + [...lines, ...requests].join('');
}

/** Returns the code that refuses a value that is never valid; empty if every value of the type can be valid. */
function refusal(owner: ClassApi, { row, type }: CoreValue, { spec }: GodotValue): string {
	const operation = `Operation::${(operationOf(row) ?? '').toUpperCase()}`;
	const reject = (condition: string, text: string, value: string): string =>
		`\tif (!${condition}(p_value)) {\n\t\treject_assignment(${operation}, vformat("${text}", ${value}));\n\t\treturn;\n\t}\n`;
	if (spec !== undefined) {
		const text = unknownNumberMessage(spec, owner.name);
		return reject(`is_valid_${snakeCase(type)}`, text, 'static_cast<int64_t>(p_value)');
	}
	if (row.range === undefined) {
		return '';
	}
	const number = type === 'int32_t' ? '%d' : '%f';
	const [lowest, highest] = row.range;
	const isPreference = lowest === 0 && highest === null && row.unit !== undefined;
	const text = isPreference
		? `${operationOf(row) ?? ''}: ${number} is not a valid number of ${row.unit}. Use 0 or more; 0 means no preference.`
		: `The ${wordsOf(row.name)} ${number} cannot be set. Use a number ${highest === null ? `of at least ${lowest}` : `from ${lowest} to ${highest}`}.`;
	return reject(`is_valid_${row.name}`, text, 'p_value');
}

function definitions(owner: ClassApi, value: CoreValue, classes: readonly ClassApi[]): string {
	const { row, field, type } = value;
	const { getter, setter } = accessorsOf(row);
	const godot = godotValue(owner, row, classes);
	const source = `${row.writable ? 'get_properties()' : 'get_readings()'}.${field}.get()`;
	const shown =
		godot.spec === undefined
			? source
			: `static_cast<${godot.spec.kind === 'flags' ? 'int64_t' : godot.type}>(${source})`;
	const read = `${godot.result} ${owner.name}::${getter}() const {\n\treturn ${shown};\n}\n`;
	if (setter === undefined) {
		return read;
	}
	const isCast = godot.spec !== undefined || type === 'int32_t' || type === 'float';
	const core = godot.spec === undefined ? type : `audio_session::${type}`;
	const assigned = isCast ? `static_cast<${core}>(p_value)` : 'p_value';
	return `${read}
void ${owner.name}::${setter}(${godot.type} p_value) {
${refusal(owner, value, godot)}	assign(&SessionProperties::${field}, ${assigned});
}
`;
}

/** The definitions of the plain accessors and requests, to be included after the declaration of the session's access. */
export function accessorDefinitions(owner: ClassApi, classes: readonly ClassApi[]): string {
	const accessors = plainValues(owner, classes).map((row) => definitions(owner, row, classes));
	const requests = plainRequests(owner).map((method) => {
		const operation = (operationOf(method) ?? '').toUpperCase();
		return `godot::Signal ${owner.name}::${method.name}() {\n\treturn submit(SessionRequest::of(Operation::${operation}));\n}\n`;
	});
	return head + [...accessors, ...requests].join('\n');
}
