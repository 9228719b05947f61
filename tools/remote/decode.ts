import { sessionPropertyKinds } from './gen/session';
import { nameOf, namesIn } from './values';
import type { ValueKind } from './values';
import { snakeCase } from '../spec/naming';

const kinds: Readonly<Record<string, Readonly<Record<string, ValueKind>>>> = sessionPropertyKinds;

/** Turns a value of JSON into what it stands for, names for numbers. */
export function decode(kind: ValueKind, value: unknown): unknown {
	if (kind === 'plain') {
		return value;
	}
	if ('names' in kind) {
		return nameOf(kind.names, value);
	}
	if ('flags' in kind) {
		return namesIn(kind.flags, value);
	}
	if ('list' in kind) {
		return Array.isArray(value) ? value.map((item) => decode(kind.list, item)) : [];
	}
	return decodeObject(kind.object, value);
}

function decodeObject(type: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null) {
		return null;
	}
	const given = new Map(Object.entries(value));
	const entries = Object.entries(kinds[type] ?? {}).map(([name, kind]) => [
		name,
		decode(kind, given.get(propertyName(name)) ?? null),
	]);
	return Object.fromEntries(entries) as unknown;
}

/** The name that a property has in Godot: `outputVolume` as `output_volume`. */
export function propertyName(camelCase: string): string {
	return snakeCase(camelCase);
}
