import { moduleText } from './module-text';

/** The parts of the engine's API description that are used here. */
export interface ApiDescription {
	readonly global_enums: readonly {
		readonly name: string;
		readonly values: readonly { readonly name: string; readonly value: number }[];
	}[];
}

/** Returns the TypeScript module with Godot's `Error`. */
export function godotErrorsModule(description: ApiDescription): string {
	const values = description.global_enums.find(({ name }) => name === 'Error')?.values ?? [];
	if (values.length === 0) {
		throw new Error('The engine does not describe the enum Error');
	}
	return moduleText(
		"the engine's extension_api.json",
		new Set(),
		`/** Godot's errors, by their names. */
export type GodotError = ${values.map(({ name }) => `'${name}'`).join(' | ')};

/** The number of each {@link GodotError}. */
export const godotErrorValues = {
${values.map(({ name, value }) => `${name}: ${value},`).join('\n')}
} as const satisfies Readonly<Record<GodotError, number>>;`,
	).replace(/^import .*\n/gm, '');
}
