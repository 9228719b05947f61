import { accessorsOf, defaultOf } from '../inventory/check-members';
import { isBound } from '../inventory/entries';
import type {
	ClassApi,
	GodotType,
	MemberSpec,
	MethodSpec,
	PropertySpec,
	SignalSpec,
} from '../../api/classes/model';
import { packedArrayOf, resolveType, type ResolvedType } from '../inventory/types';
import { notice } from './notice';

const plainVariants: Readonly<Record<string, string>> = {
	bool: 'BOOL',
	int: 'INT',
	float: 'FLOAT',
	String: 'STRING',
	Error: 'INT',
	Signal: 'SIGNAL',
};

const usage = 'godot::PROPERTY_HINT_NONE, "", godot::PROPERTY_USAGE_DEFAULT';

/** Returns the arguments after the type and the name in a `PropertyInfo`, for a value that is not an array. */
function scalarInfo(type: ResolvedType): readonly [variant: string, rest: string] {
	switch (type.kind) {
		case 'plain':
			return type.name === 'Error'
				? ['INT', `, ${usage} | godot::PROPERTY_USAGE_CLASS_IS_ENUM, "Error"`]
				: [plainVariants[type.name] ?? 'NIL', ''];
		case 'enum': {
			const kind = type.spec.kind === 'flags' ? 'BITFIELD' : 'ENUM';
			const name = `"${type.owner}.${type.spec.godot.name}"`;
			return ['INT', `, ${usage} | godot::PROPERTY_USAGE_CLASS_IS_${kind}, ${name}`];
		}
		case 'class':
			return ['OBJECT', `, ${usage}, "${type.name}"`];
	}
}

function arrayInfo(type: ResolvedType): readonly [variant: string, rest: string] {
	if (type.kind === 'class') {
		return ['ARRAY', `, godot::PROPERTY_HINT_ARRAY_TYPE, "${type.name}"`];
	}
	return [packedArrayOf(type).variant, ''];
}

function resolved(type: GodotType, classes: readonly ClassApi[]): ResolvedType {
	const found = resolveType(type, classes);
	if (found === undefined) {
		throw new TypeError(`There is no type ${type}.`);
	}
	return found;
}

function info(name: string, [variant, rest]: readonly [variant: string, rest: string]): string {
	return `godot::PropertyInfo(godot::Variant::${variant}, "${name}"${rest})`;
}

/**
 * An enum property is only declared as a number: the engine takes the rest from the getter. A property that
 * cannot be assigned is not stored either, so that a reload of the extension does not restore it.
 */
function propertyInfo(name: string, type: ResolvedType, writable: boolean): string {
	if (writable) {
		return type.isArray
			? info(name, arrayInfo(type))
			: info(name, type.kind === 'enum' ? ['INT', ''] : scalarInfo(type));
	}
	const readOnly = 'godot::PROPERTY_USAGE_NONE';
	if (!type.isArray) {
		const variant = type.kind === 'enum' ? 'INT' : scalarInfo(type)[0];
		const className = type.kind === 'class' ? `, "${type.name}"` : '';
		return info(name, [variant, `, godot::PROPERTY_HINT_NONE, "", ${readOnly}${className}`]);
	}
	const [variant, hint] = arrayInfo(type);
	return info(name, [
		variant,
		`${hint === '' ? ', godot::PROPERTY_HINT_NONE, ""' : hint}, ${readOnly}`,
	]);
}

function argumentInfo(name: string, type: ResolvedType): string {
	return info(name, type.isArray ? arrayInfo(type) : scalarInfo(type));
}

function method(
	owner: ClassApi,
	row: Pick<MethodSpec, 'name' | 'arguments' | 'isStatic'>,
	classes: readonly ClassApi[],
): string {
	const names = [row.name, ...row.arguments.map(({ name }) => name)];
	const signature = `godot::D_METHOD(${names.map((name) => `"${name}"`).join(', ')})`;
	const defaults = row.arguments.flatMap((argument) => {
		const value = defaultOf(argument, classes);
		return value === undefined ? [] : `DEFVAL(${value})`;
	});
	const rest = [signature, `&${owner.name}::${row.name}`, ...defaults].join(', ');
	return row.isStatic === true
		? `godot::ClassDB::bind_static_method(get_class_static(), ${rest});\n`
		: `godot::ClassDB::bind_method(${rest});\n`;
}

function property(owner: ClassApi, row: PropertySpec, classes: readonly ClassApi[]): string {
	const { getter, setter } = accessorsOf(row);
	const value = { name: 'value', type: row.type };
	return [
		method(owner, { name: getter, arguments: [] }, classes),
		setter === undefined ? '' : method(owner, { name: setter, arguments: [value] }, classes),
		`ADD_PROPERTY(${propertyInfo(row.name, resolved(row.type, classes), row.writable)}, "${setter ?? ''}", "${getter}");\n`,
	].join('');
}

function signal({ name, ...row }: SignalSpec, classes: readonly ClassApi[]): string {
	const infos = row.arguments.map((argument) =>
		argumentInfo(argument.name, resolved(argument.type, classes)),
	);
	return `ADD_SIGNAL(godot::MethodInfo(${[`"${name}"`, ...infos].join(', ')}));\n`;
}

function binding(owner: ClassApi, member: MemberSpec, classes: readonly ClassApi[]): string {
	switch (member.kind) {
		case 'property':
			return property(owner, member, classes);
		case 'method':
			return method(owner, member, classes);
		case 'signal':
			return signal(member, classes);
	}
}

/**
 * The binding of the implemented members of a class, to be included inside its `_bind_methods()`.
 *
 * @param classes All classes, because a member of one may be an object of another.
 */
export function godotMembers(owner: ClassApi, classes: readonly ClassApi[]): string {
	const members = owner.members.filter((member) => isBound(owner, member));
	return `// ${notice('tools/api/classes')}\n\n${members.map((member) => binding(owner, member, classes)).join('')}`;
}
