/** The texts of values of each type of JSON, and of unusual numbers and depths. */
export const jsonValues = {
	null: 'null',
	boolean: 'true',
	'another boolean': 'false',
	number: '7',
	'a fraction': '1.5',
	'a negative number': '-1',
	'a number that is too large': '1e999',
	'a large number': '1e308',
	text: '"x"',
	'an empty text': '""',
	list: '[1, [2]]',
	'an empty list': '[]',
	object: '{"a": {"b": 1}}',
	'an empty object': '{}',
	'a deep list': `${'['.repeat(500)}${']'.repeat(500)}`,
	'a deep object': `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
} as const satisfies Readonly<Record<string, string>>;

/** A name of {@link jsonValues}. */
export type JsonValueName = keyof typeof jsonValues;

/** Returns the names of all values except the valid ones of a field. */
export function wrongValues(valid: readonly JsonValueName[]): JsonValueName[] {
	const names = Object.keys(jsonValues) as JsonValueName[];
	return names.filter((name) => !valid.includes(name));
}

/** Returns the text of a message with another value for a field, or without the field if the value is undefined. */
export function messageWith(
	message: Readonly<Record<string, unknown>>,
	field: string,
	value: string | undefined,
): string {
	const fields = Object.entries(message)
		.filter(([name]) => name !== field)
		.map(([name, own]) => `${JSON.stringify(name)}:${JSON.stringify(own)}`);
	const changed = value === undefined ? [] : [`${JSON.stringify(field)}:${value}`];
	return `{${[...fields, ...changed].join(',')}}`;
}
