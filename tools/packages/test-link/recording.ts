import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { Problem } from '../terminal/problem';
import type { GameRequest } from './link/request';
import type { GameError } from './link/messages';
import type { Outcome, Transcript } from './link/transcript';

const version = 1;

/** A line of a recording. Events belong to the request before them. */
export type Entry =
	| { readonly request: number; readonly asked: GameRequest }
	| { readonly answer: number; readonly outcome: Outcome }
	| { readonly event: string; readonly arguments: readonly unknown[] };

/**
 * Records the requests, answers and events of a link in a file, a line of JSON for each. Pass it to
 * `launchGame()` or `connectGame()` as `transcript`.
 */
export function record(file: string): Transcript {
	writeFileSync(file, `${JSON.stringify({ recording: version })}\n`);
	const add = (entry: Entry): void => {
		appendFileSync(file, `${JSON.stringify(entry)}\n`);
	};
	return {
		request: (id, asked) => {
			add({ request: id, asked });
		},
		answer: (id, outcome) => {
			add({ answer: id, outcome });
		},
		event: (signal, args) => {
			add({ event: signal, arguments: args });
		},
	};
}

/**
 * Reads a recording.
 * @throws {Problem} when the file is not a recording, has another version, or cannot be read
 */
export function readRecording(file: string): Entry[] {
	const [first = '', ...lines] = readText(file).trimEnd().split('\n');
	if (first !== JSON.stringify({ recording: version })) {
		throw new Problem(
			`${file} is not a recording of version ${version}.`,
			`It begins with ${first.slice(0, 40)}`,
			'Record again with this version.',
		);
	}
	return lines.map((line, index) => {
		try {
			return readEntry(JSON.parse(line));
		} catch {
			throw new Problem(
				`${file}:${index + 2} is not a line of a recording.`,
				line.slice(0, 80),
				'A recording that was cut short ends in half a line; remove it.',
			);
		}
	});
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new Problem(
			`The recording ${file} cannot be read.`,
			error instanceof Error ? error.message : String(error),
			'record() writes one, into the file that you name.',
		);
	}
}

function readEntry(value: unknown): Entry {
	const isEntry =
		isObject(value) &&
		((typeof value.request === 'number' &&
			isObject(value.asked) &&
			typeof value.asked.operation === 'string') ||
			(typeof value.answer === 'number' &&
				isObject(value.outcome) &&
				('value' in value.outcome || isObject(value.outcome.error))) ||
			(typeof value.event === 'string' && Array.isArray(value.arguments)));
	if (!isEntry) {
		throw new TypeError('no entry');
	}
	return value as unknown as Entry;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the text of an error in a difference. */
export function describeError({ error, code, message }: GameError): string {
	return `error ${error} (${code}): ${message}`;
}
