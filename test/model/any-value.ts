import * as fc from 'fast-check';
import {
	audioSessionCategoryOptionsValues,
	audioSessionCategoryValues,
	audioSessionModeValues,
	audioSessionRouteSharingPolicyValues,
} from '../../tools/packages/test-link/gen/names';
import type { Value } from './action';
import type { Category, Configuration, Mode, Option, Policy } from './configuration';

/** Returns the names of an enum, in the order of its numbers. */
export function namesOf<Values extends object>(values: Values): (keyof Values & string)[] {
	return Object.keys(values) as (keyof Values & string)[];
}

/** Any of the names of an enum. */
export function anyOf<Values extends object>(values: Values): fc.Arbitrary<keyof Values & string> {
	return fc.constantFrom(...namesOf(values));
}

export const anyCategory: fc.Arbitrary<Category> = anyOf(audioSessionCategoryValues).filter(
	(name) => name !== 'unknown',
);

// Configurations that most games use are more frequent than the others, most of which are refused.

export const anyMode: fc.Arbitrary<Mode> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant<Mode>('default') },
	{ weight: 3, arbitrary: anyOf(audioSessionModeValues) },
);

export const anyOptions: fc.Arbitrary<Option[]> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant<Option[]>([]) },
	{
		weight: 3,
		arbitrary: fc.uniqueArray(anyOf(audioSessionCategoryOptionsValues), {
			minLength: 1,
			maxLength: 3,
		}),
	},
);

const anyPolicy: fc.Arbitrary<Policy> = fc.oneof(
	{ weight: 4, arbitrary: fc.constant<Policy>('default') },
	{ weight: 1, arbitrary: anyOf(audioSessionRouteSharingPolicyValues) },
);

export const anyConfiguration: fc.Arbitrary<Configuration> = fc.record({
	category: anyCategory,
	mode: anyMode,
	options: anyOptions,
	policy: anyPolicy,
});

/** Converts options to Godot's value. */
export function optionsValue(options: readonly Option[]): Value {
	return {
		value: options.reduce(
			(bits, option) => bits | audioSessionCategoryOptionsValues[option],
			0,
		),
		text: options.join(' | ') || '0',
	};
}

/** Converts a name of an enum to Godot's value. */
export function named<Values extends Readonly<Record<string, number>>>(
	values: Values,
	name: keyof Values & string,
): Value {
	return { value: values[name], text: name };
}
