import type { ClassApi, MemberSpec, PropertySpec } from '../../api/classes/model';
import { accessorsOf } from '../inventory/check-members';
import { resolveType } from '../inventory/types';

/** A number, a boolean or an enum of the session in the core. */
export interface CoreValue {
	readonly row: PropertySpec;
	/** The name of the member in the core's structs. */
	readonly field: string;
	/** The type in C++, without a namespace. */
	readonly type: string;
}

/** Returns the core's type of a property; undefined for a list, a text or an object. */
function coreType(row: PropertySpec, classes: readonly ClassApi[]): string | undefined {
	const type = resolveType(row.type, classes);
	if (type === undefined || type.isArray || type.kind === 'class') {
		return undefined;
	}
	if (type.kind === 'enum') {
		return type.spec.core;
	}
	const wide = row.isSinglePrecision === true ? 'float' : 'double';
	const types: Readonly<Record<string, string>> = { bool: 'bool', int: 'int32_t', float: wide };
	return types[type.name];
}

/** Returns the values of a class that the core holds, in the order of the data. */
export function coreValues(owner: ClassApi, classes: readonly ClassApi[]): readonly CoreValue[] {
	return owner.members.flatMap((row) => {
		if (row.kind !== 'property' || row.isOutsideOfState === true) {
			return [];
		}
		const type = coreType(row, classes);
		const { getter } = accessorsOf(row);
		const field = getter.startsWith('is_') ? getter : row.name;
		return type === undefined ? [] : [{ row, field, type }];
	});
}

/** Returns the operation that a member requests, such as `set_mode`; undefined for none. */
export function operationOf(member: MemberSpec): string | undefined {
	if (member.kind === 'signal' || member.operation === null) {
		return undefined;
	}
	if (member.kind === 'property') {
		return accessorsOf(member).setter;
	}
	return member.returns === 'Signal' ? (member.operation ?? member.name) : undefined;
}

/** Returns every operation of the session, once, in the order of the data. */
export function operationsOf(classes: readonly ClassApi[]): readonly string[] {
	const names = classes.flatMap(({ members }) =>
		members.flatMap((member) => operationOf(member) ?? []),
	);
	return [...new Set(names)];
}
