import type { EnumSpec } from '../../api/enums/model';
import { numberOf, plainText } from '../naming';
import type { SessionTypeSpec } from '../../api/w3c/session-type';
import { notice } from './notice';

function byW3cType(spec: EnumSpec, variable: string): string {
	const rows = spec.constants.flatMap(({ w3c = [], typescript }) =>
		w3c.map((type) => `'${type}': '${typescript}',`),
	);
	// Skips a map from each name to itself, as for the states.
	const isNeeded = spec.constants.some(({ w3c = [], typescript }) =>
		w3c.some((type) => type !== typescript),
	);
	return !isNeeded
		? ''
		: `
/** The {@link ${spec.typescript}} of each audio session type of the W3C except \`auto\`, which has none. */
export const ${variable}ByW3cType = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, ${spec.typescript}>>;
`;
}

function unionAndValues(spec: EnumSpec): string {
	const variable = spec.typescript.charAt(0).toLowerCase() + spec.typescript.slice(1);
	const rows = spec.constants.map(
		(constant) =>
			`/** ${plainText(constant.doc)} */\n${constant.typescript}: ${numberOf(constant)},`,
	);
	return `
/** ${plainText(spec.doc)} */
export type ${spec.typescript} = ${spec.constants.map(({ typescript }) => `'${typescript}'`).join(' | ')};

/** The number of each {@link ${spec.typescript}} in Godot. */
export const ${variable}Values = {
${rows.join('\n')}
} as const satisfies Readonly<Record<${spec.typescript}, number>>;
${byW3cType(spec, variable)}`;
}

/** Returns the TypeScript module with a union of names and a map of values for each enum. */
export function typescriptModule(enums: readonly EnumSpec[]): string {
	return `// ${notice('tools/api/enums')}\n${enums.map(unionAndValues).join('')}`;
}

/** Returns the TypeScript module with the audio session types of the W3C. It is small, because browsers load it. */
export function sessionTypeModule(types: readonly SessionTypeSpec[]): string {
	return `// ${notice('tools/api/w3c')}

/** The audio session types of the W3C, in the order of its IDL. */
export const audioSessionTypes = [
${types.map(({ name, doc }) => `/** ${doc} */\n'${name}',`).join('\n')}
] as const;

/** An audio session type of the W3C. */
export type AudioSessionType = (typeof audioSessionTypes)[number];
`;
}
