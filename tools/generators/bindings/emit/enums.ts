import type { Enum } from '../api';
import { identifier } from '../names';

/** Returns an enumeration's declaration. Flags have 64 bits, as in a call. */
export function emitEnum(type: Enum): string {
	const width = type.isBitfield ? ' : uint64_t' : '';
	const values = type.values.map(({ name, value }) => `\t${identifier(name)} = ${value},\n`);
	return `enum ${type.name}${width} {\n${values.join('')}};\n`;
}

/** Returns the line that makes an enumeration usable in bound methods. */
export function emitEnumCast(type: Enum, owner: string): string {
	const name = owner === '' ? type.name : `${owner}::${type.name}`;
	return `${type.isBitfield ? 'VARIANT_BITFIELD_CAST' : 'VARIANT_ENUM_CAST'}(${name});\n`;
}
