import { godotConstants } from '../godot-constants';
import type { ClassSpec, EnumSpec } from '../model';
import { snakeCase } from '../naming';
import { notice } from './notice';

/** The enums of a class, to be included inside its body. */
export function godotEnums({ enums }: ClassSpec): string {
	const declarations = enums.map((spec) => {
		const enumerators = godotConstants(spec).map(({ name, value }) => `${name} = ${value},`);
		return `enum ${spec.godot.name} {\n${enumerators.join('\n')}\n};\n`;
	});
	return `// ${notice}\n\n${declarations.join('\n')}`;
}

function bindings(spec: EnumSpec): string {
	const bind = spec.kind === 'flags' ? 'BIND_BITFIELD_FLAG' : 'BIND_ENUM_CONSTANT';
	return godotConstants(spec)
		.map(({ name }) => `${bind}(${name});\n`)
		.join('');
}

function proofs(spec: EnumSpec): string {
	return godotConstants(spec)
		.map(
			({ name, core }) =>
				`static_assert(${name} == static_cast<int>(audio_session::${spec.core}::${core}));\n`,
		)
		.join('');
}

/**
 * The binding of the enums of a class, to be included inside its `_bind_methods()`, with the proof
 * that a number means the same to a game and to the core.
 */
export function godotBindings({ enums }: ClassSpec): string {
	const headers = enums.map(({ core }) => `session/gen/${snakeCase(core)}.h`).join(', ');
	return `// ${notice}
// The including file includes ${headers} first.

${enums.map((spec) => bindings(spec) + '\n' + proofs(spec)).join('\n')}`;
}
