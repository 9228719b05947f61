import { sessionPropertyKinds } from './gen/session';
import { nameOf, namesIn } from './values';
import type { ValueKind } from './values';
import { snakeCase } from './snake-case';

const longestExcerpt = 60;
const kinds: Readonly<Record<string, Readonly<Record<string, ValueKind>>>> = sessionPropertyKinds;

/**
 * Converts a value from JSON, with names for numbers.
 * @throws {RangeError} when the game sent a value of another kind
 */
export function decode(kind: ValueKind, value: unknown): unknown {
	if (typeof kind === 'string') {
		return typeof value === kind ? value : refuse(kind, value);
	}
	if ('names' in kind) {
		return nameOf(kind.names, value);
	}
	if ('flags' in kind) {
		return namesIn(kind.flags, value);
	}
	if ('list' in kind) {
		return Array.isArray(value)
			? value.map((item) => decode(kind.list, item))
			: refuse('list', value);
	}
	return value === null ? null : decodeObject(kind.object, value);
}

function decodeObject(type: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return refuse(type, value);
	}
	const given = new Map(Object.entries(value));
	const entries = Object.entries(kinds[type] ?? {}).map(([name, kind]) => [
		name,
		decode(kind, given.get(propertyName(name)) ?? null),
	]);
	return Object.fromEntries(entries) as unknown;
}

/** Returns the name that a property has in Godot: `outputVolume` as `output_volume`. */
export function propertyName(camelCase: string): string {
	return snakeCase(camelCase);
}

function refuse(kind: string, value: unknown): never {
	const sent = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, longestExcerpt);
	throw new RangeError(`The game sent ${sent} for a ${kind}. Is its addon of another version?`);
}
