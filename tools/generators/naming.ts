import type { ConstantSpec, EnumSpec } from '../api/enums/model';

/** Packs four ASCII characters into a number, as Apple does: the first is in the highest byte. */
export function fourCharCode(code: string): number {
	return Buffer.from(code, 'latin1').readInt32BE();
}

/** Returns the number of a constant, which the spec may also write as four characters. */
export function numberOf(constant: ConstantSpec): number {
	return typeof constant.value === 'number' ? constant.value : fourCharCode(constant.value);
}

/** Returns the enumerator in the C++ core: Godot's name without the prefix of its enum. */
export function coreName(spec: EnumSpec, constant: ConstantSpec): string {
	return constant.godot.slice(spec.godot.prefix.length);
}

/** Returns the first paragraph of a class reference text as plain text: `[constant ambient]` becomes `ambient`. */
export function plainText(bbcode: string): string {
	const [paragraph = ''] = bbcode.trim().split('\n');
	return paragraph
		.replace(/\[code(?: skip-lint)?\](.*?)\[\/code\]/g, '`$1`')
		.replace(/\[\w+ ([^\]]+)\]/g, '`$1`');
}
