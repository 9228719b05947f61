import type { ConstantSpec, EnumSpec } from '../api/enums/model';

/** Four ASCII characters as Apple packs them into a number, the first in the highest byte. */
export function fourCharCode(code: string): number {
	return Buffer.from(code, 'latin1').readInt32BE();
}

/** The number of a constant, however the spec writes it. */
export function numberOf(constant: ConstantSpec): number {
	return typeof constant.value === 'number' ? constant.value : fourCharCode(constant.value);
}

/** The enumerator in the C++ core: Godot's name without the prefix of its enum. */
export function coreName(spec: EnumSpec, constant: ConstantSpec): string {
	return constant.godot.slice(spec.godot.prefix.length);
}

/** The first paragraph of a text of the class reference as a plain comment: `[constant ambient]` becomes `ambient`. */
export function plainText(bbcode: string): string {
	const [paragraph = ''] = bbcode.trim().split('\n');
	return paragraph
		.replace(/\[code(?: skip-lint)?\](.*?)\[\/code\]/g, '`$1`')
		.replace(/\[\w+ ([^\]]+)\]/g, '`$1`');
}
