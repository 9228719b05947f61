import type { ConstantSpec, EnumSpec } from '../api/enums/model';
import { coreName, numberOf } from './naming';

/** A constant in Godot. */
export interface GodotConstant {
	readonly name: string;
	readonly value: number;
	/** The enumerator of the C++ core with the same value. */
	readonly core: string;
	readonly doc: string;
	/** What to use instead, or since when it has no effect; only if Apple deprecated it. */
	readonly deprecated?: string;
}

function withAlias(spec: EnumSpec, constant: ConstantSpec): GodotConstant[] {
	const first = {
		name: constant.godot,
		value: numberOf(constant),
		core: coreName(spec, constant),
		doc: constant.doc,
	};
	if (constant.since?.deprecated !== undefined) {
		return [{ ...first, deprecated: `Not used since iOS ${constant.since.deprecated}.` }];
	}
	if (constant.alias === undefined) {
		return [first];
	}
	const { godot: name, doc, since } = constant.alias;
	const deprecated = `Use [constant ${constant.godot}] instead.`;
	return [first, { ...first, name, doc, ...(since.deprecated !== undefined && { deprecated }) }];
}

/**
 * Returns every constant of an enum under each of its Godot names, in the order of binding. The
 * TypeScript spelling, if the enum has it, comes first and has the documentation.
 */
export function godotConstants(spec: EnumSpec): readonly GodotConstant[] {
	const upperCase = spec.constants.flatMap((constant) => withAlias(spec, constant));
	if (spec.godot.typescriptSpelling !== true) {
		return upperCase;
	}
	const camelCase = spec.constants.map((constant) => ({
		name: constant.typescript,
		value: numberOf(constant),
		core: coreName(spec, constant),
		doc: constant.doc,
	}));
	const nameInTypeScript = new Map(camelCase.map(({ name, core }) => [core, name]));
	const twins = upperCase.map((constant) => ({
		...constant,
		doc: `Same as [constant ${nameInTypeScript.get(constant.core) ?? ''}], in Godot's own spelling.`,
	}));
	return [...camelCase, ...twins];
}
