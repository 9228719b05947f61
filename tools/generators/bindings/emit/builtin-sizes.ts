import type { ExtensionApi, Layout } from '../api';
import { MATH_LAYOUTS } from '../math-layout';
import { screamingCase } from '../names';
import { declarationKey, PLAIN_TYPES } from '../types';
import { headerFile } from './text';

const CONDITIONS = [
	['float_32', '#if UINTPTR_MAX == UINT32_MAX && !defined(REAL_T_IS_DOUBLE)'],
	['float_64', '#elif !defined(REAL_T_IS_DOUBLE)'],
	['double_32', '#elif UINTPTR_MAX == UINT32_MAX'],
	['double_64', '#else'],
] as const;

/** Returns the sizes of the engine's opaque types, for every build of the engine. */
export function emitBuiltinSizes(api: ExtensionApi): string {
	const text = CONDITIONS.map(([configuration, condition]) => {
		const layout = api.layouts.find((candidate) => candidate.configuration === configuration);
		return layout === undefined ? '' : `${condition}\n${sizes(layout)}`;
	}).join('');
	return headerFile(['cstdint'], '', `${text}#endif\n`);
}

/** Returns forward declarations of the built-in types. */
export function emitBuiltinDeclarations(api: ExtensionApi): string {
	const names = api.builtins.map((type) => type.name).filter((name) => !PLAIN_TYPES.has(name));
	const lines = [
		...names.map((name) => `${declarationKey(name)} ${name};\n`),
		'class Variant;\n',
	];
	return headerFile([], lines.join(''));
}

function sizes(layout: Layout): string {
	return [...layout.sizes]
		.filter(([name]) => !PLAIN_TYPES.has(name) && !MATH_LAYOUTS.has(name) && name !== 'Object')
		.map(([name, size]) => `#define GODOT_CPP_${screamingCase(name)}_SIZE ${size}\n`)
		.join('');
}
