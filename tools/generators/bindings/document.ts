import { readFileSync } from 'node:fs';
import type { Problem } from '../../packages/terminal/problem';
import { jsonMistake } from './json-mistake';
import { inputProblem } from './problem';

/**
 * A value in a JSON file that stores its place, so that a missing or malformed field
 * is reported as `file: place: what`.
 */
export class JsonValue {
	private constructor(
		private readonly file: string,
		private readonly place: string,
		private readonly value: unknown,
		private readonly fix: string,
	) {}

	/**
	 * Reads a whole JSON file.
	 * @param fix what the reader can do about a problem; may be empty
	 * @throws {Problem} when the file cannot be read or is not JSON, with the line where parsing stopped.
	 */
	static read(file: string, fix = ''): JsonValue {
		let text: string;
		try {
			text = readFileSync(file, 'utf8');
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code ?? String(error);
			const why = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`;
			throw inputProblem(file, '', why, fix);
		}
		return JsonValue.parse(file, text, fix);
	}

	/**
	 * Parses JSON text; `file` is used in messages only.
	 * @throws {Problem} when the text is not JSON.
	 */
	static parse(file: string, text: string, fix = ''): JsonValue {
		try {
			return new JsonValue(file, '', JSON.parse(text) as unknown, fix);
		} catch {
			throw inputProblem(file, '', describeSyntaxError(text), fix);
		}
	}

	/** Returns a problem with this value. */
	problem(what: string): Problem {
		return inputProblem(this.file, this.place, what, this.fix);
	}

	/** Returns the same value with a clearer place, such as a class name instead of an index. */
	named(place: string): JsonValue {
		return new JsonValue(this.file, place, this.value, this.fix);
	}

	/** Returns the value of a required field. */
	get(field: string): JsonValue {
		const found = this.optional(field);
		if (found === undefined) {
			throw this.problem(`the field "${field}" is missing`);
		}
		return found;
	}

	/** Returns the value of a field, or undefined if the field is absent. */
	optional(field: string): JsonValue | undefined {
		if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
			throw this.problem(`expected an object, found ${describe(this.value)}`);
		}
		const value = Object.hasOwn(this.value, field)
			? (this.value as Record<string, unknown>)[field]
			: undefined;
		return value === undefined ? undefined : this.child(`.${field}`, value);
	}

	/** Returns this value as text. */
	string(): string {
		return typeof this.value === 'string' ? this.value : this.expected('text');
	}

	/** Returns this value as an integer. */
	integer(): number {
		return Number.isSafeInteger(this.value)
			? (this.value as number)
			: this.expected('a whole number');
	}

	/** Returns this value as a boolean. */
	boolean(): boolean {
		return typeof this.value === 'boolean' ? this.value : this.expected('true or false');
	}

	/** Returns this value as a list. */
	list(): JsonValue[] {
		if (!Array.isArray(this.value)) {
			return this.expected('a list');
		}
		return this.value.map((item: unknown, index) => this.child(`[${index}]`, item));
	}

	/** Returns the elements of a list field; empty if the field is absent. */
	items(field: string): JsonValue[] {
		return this.optional(field)?.list() ?? [];
	}

	/** Returns the elements of a list field of text; empty if the field is absent. */
	strings(field: string): string[] {
		return this.items(field).map((item) => item.string());
	}

	private child(step: string, value: unknown): JsonValue {
		const place = this.place === '' ? step.replace(/^\./, '') : this.place + step;
		return new JsonValue(this.file, place, value, this.fix);
	}

	private expected(what: string): never {
		throw this.problem(`expected ${what}, found ${describe(this.value)}`);
	}
}

/** Matches the rest of a truncated text: nothing, or the start of a string, a number or a word. */
const unfinished = /^(?:"(?:[^"\\]|\\.)*\\?|[\w.+-]*)\s*$/s;

function describe(value: unknown): string {
	if (value === null) {
		return 'null';
	}
	if (Array.isArray(value)) {
		return 'a list';
	}
	if (typeof value === 'object') {
		return 'an object';
	}
	return typeof value === 'string' ? `the text "${value}"` : JSON.stringify(value);
}

function describeSyntaxError(text: string): string {
	if (text.trim() === '') {
		return 'the file is empty';
	}
	const mistake = jsonMistake(text);
	const line = text.slice(0, mistake).split('\n').length;
	const isCut = unfinished.test(text.slice(mistake));
	return `line ${line}: not valid JSON${isCut ? ' (the file seems to be cut off)' : ''}`;
}
