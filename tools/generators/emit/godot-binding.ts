import { godotConstants } from '../godot-constants';
import type { ClassSpec } from '../../api/enums/model';
import { notice } from './notice';

/**
 * The enums of a class, to be included inside its body. They have 64 bits like a game's integers, so that the
 * whole number is checked and not only its lower half.
 */
export function godotEnums({ enums }: ClassSpec): string {
	const declarations = enums.map((spec) => {
		const enumerators = godotConstants(spec).map(({ name, value }) => `${name} = ${value},`);
		return `enum ${spec.godot.name} : int64_t {\n${enumerators.join('\n')}\n};\n`;
	});
	return `// ${notice('tools/api/enums')}\n\n${declarations.join('\n')}`;
}

/**
 * The macros that make the enums of a class usable as arguments and results of bound methods, to be included after
 * the class, outside of any namespace.
 */
export function godotCasts({ name, enums }: ClassSpec): string {
	const casts = enums.map(
		({ kind, godot }) =>
			`VARIANT_${kind === 'flags' ? 'BITFIELD' : 'ENUM'}_CAST(${name}::${godot.name});\n`,
	);
	return `// ${notice('tools/api/enums')}\n\n${casts.join('')}`;
}

/**
 * The binding of the enums of a class, to be included inside its `_bind_methods()`. A table and a
 * loop, because one macro per constant would make the library noticeably larger.
 */
export function godotBindings({ enums }: ClassSpec): string {
	const rows = enums.flatMap((spec) =>
		godotConstants(spec).map(
			({ name }) => `{ "${spec.godot.name}", "${name}", ${name}, ${spec.kind === 'flags'} },`,
		),
	);
	return `// ${notice('tools/api/enums')}

static constexpr struct {
	const char *enumeration;
	const char *name;
	int64_t value;
	bool is_bitfield;
} CONSTANTS[] = {
${rows.join('\n')}
};
for (const auto &constant : CONSTANTS) {
	godot::ClassDB::bind_integer_constant(get_class_static(), constant.enumeration, constant.name, constant.value, constant.is_bitfield);
}
`;
}
