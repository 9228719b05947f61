/** How JSON represents a value of the session. */
export type ValueKind =
	| 'boolean'
	| 'number'
	| 'string'
	/** The number of a name. */
	| { readonly names: Names }
	/** A number with a bit for each name. */
	| { readonly flags: Names }
	| { readonly list: ValueKind }
	/** The properties of an object of that class, or null. */
	| { readonly object: string };

type Names = Readonly<Record<string, number>>;

/** Returns the number of a name. `what` names the argument in the error, for untyped callers. */
export function numberOf<T extends Names>(values: T, name: keyof T & string, what: string): number {
	const number = Object.hasOwn(values, name) ? values[name] : undefined;
	if (number === undefined) {
		const known = Object.keys(values).join(', ');
		throw new TypeError(`${what}: ${JSON.stringify(name)} is not one of ${known}.`);
	}
	return number;
}

/** Returns the number with the bits of all those names. */
export function flagsOf<T extends Names>(
	values: T,
	names: readonly (keyof T & string)[],
	what: string,
): number {
	return names.reduce((bits, name) => bits | numberOf(values, name, what), 0);
}

/**
 * Returns the name of a number.
 * @throws {RangeError} when this version does not know the number
 */
export function nameOf<T extends Names>(values: T, number: unknown): keyof T & string {
	const name = Object.keys(values).find((key) => values[key] === number);
	if (name === undefined) {
		throw new RangeError(
			`The game sent ${JSON.stringify(number)}, which is not one of ${Object.keys(values).join(', ')}. Is its addon of another version?`,
		);
	}
	return name;
}

/** Returns the names whose bits are all in the number. */
export function namesIn<T extends Names>(values: T, bits: unknown): (keyof T & string)[] {
	if (typeof bits !== 'number') {
		throw new RangeError(`The game sent ${JSON.stringify(bits)} for a set of flags.`);
	}
	return Object.keys(values).filter((name) => {
		const flag = values[name] ?? 0;
		return flag !== 0 && (bits & flag) === flag;
	});
}
