import { categoryOptions } from '../enums/category-options';
import { sessionCategory } from '../enums/session-category';
import type { ConstantSpec } from '../enums/model';
import type { SessionTypeSpec } from './session-type';

/** The audio session types of the W3C, in the order of its IDL, and the settings of each on a phone. */
export const sessionTypes: readonly SessionTypeSpec[] = [
	{
		name: 'auto',
		options: [],
		isTransient: false,
		doc: 'The platform decides: `play-and-record` for a game that records, otherwise what the project settings say.',
	},
	{
		name: 'playback',
		options: [],
		isTransient: false,
		doc: 'Music, a film, a game that needs its sound: other apps pause.',
	},
	{
		name: 'transient',
		options: ['OPTION_DUCK_OTHERS'],
		isTransient: true,
		doc: 'A short sound; other apps play quieter meanwhile.',
	},
	{
		name: 'transient-solo',
		options: [],
		isTransient: true,
		doc: 'A short sound that plays alone, such as a spoken direction: other apps pause and resume afterwards.',
	},
	{
		name: 'ambient',
		options: [],
		isTransient: false,
		doc: 'Sound that mixes with other apps.',
	},
	{
		name: 'play-and-record',
		options: ['OPTION_DEFAULT_TO_SPEAKER', 'OPTION_ALLOW_BLUETOOTH_HFP'],
		isTransient: false,
		doc: 'Plays and records, for a voice chat.',
	},
];

/** Returns the category of an audio session type of the W3C on a phone; undefined for `auto`. */
export function categoryOf(type: SessionTypeSpec): ConstantSpec | undefined {
	return sessionCategory.constants.find(({ w3c = [] }) => w3c.includes(type.name));
}

/**
 * Returns the mistakes in the table, a sentence each: a type without a category, a category's type that is
 * missing in the table, an unknown option.
 */
export function sessionTypeProblems(types: readonly SessionTypeSpec[]): readonly string[] {
	const names = new Set(types.map(({ name }) => name));
	const options = new Set(categoryOptions.constants.map(({ godot }) => godot));
	return [
		...types
			.filter((type) => type.name !== 'auto' && categoryOf(type) === undefined)
			.map(({ name }) => `The W3C type ${name}: no category has it`),
		...sessionCategory.constants.flatMap(({ godot, w3c = [] }) =>
			w3c
				.filter((name) => !names.has(name))
				.map((name) => `SessionCategory: ${godot}: there is no W3C type ${name}`),
		),
		...types.flatMap((type) =>
			type.options
				.filter((option) => !options.has(option))
				.map((option) => `The W3C type ${type.name}: there is no ${option}`),
		),
	];
}
