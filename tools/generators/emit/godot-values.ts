import type { EnumSpec } from '../../api/enums/model';

/** The types of values in a method that Godot calls, by their names in the data. */
export const godotTypes: Readonly<Record<string, string>> = {
	void: 'void',
	bool: 'bool',
	int: 'int64_t',
	float: 'double',
	String: 'godot::String',
};

/** Returns a name as words for a sentence: «IO type» for `IOType`, «input gain» for `input_gain`. */
export function wordsOf(name: string): string {
	return name
		.replace(/([A-Z]+)(?=[A-Z][a-z])/g, '$1 ')
		.replace(/([a-z0-9])(?=[A-Z])/g, '$1 ')
		.replaceAll('_', ' ')
		.split(' ')
		.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
		.join(' ');
}

/**
 * The message for a number that an enum does not have, with a `%d` for it.
 * @param owner the class that has the enum
 */
export function unknownNumberMessage({ godot }: EnumSpec, owner: string): string {
	return `There is no ${wordsOf(godot.name)} %d. Use one of ${owner}.${godot.name}.`;
}
