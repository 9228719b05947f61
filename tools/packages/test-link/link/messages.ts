/** A game's description of itself. */
export interface GameDescription {
	/** The engine's version, such as `4.6.3-stable (official)`. */
	readonly engine: string;
	/** `Linux`, `iOS`, `Web`, … */
	readonly platform: string;
	/** The project's name. */
	readonly project: string;
	/** The capabilities of the game: `session`, `simulator`, `evaluate`, `screenshot`, … */
	readonly capabilities: readonly string[];
	/** Why it has no audio session, in a sentence; empty when it has one. */
	readonly whyNoSession: string;
}

/** An error as sent by the game. */
export interface GameError {
	/** A value of Godot's `Error`. */
	readonly error: number;
	/** Apple's error code; 0 when the platform did not receive the request. */
	readonly code: number;
	readonly message: string;
}

/** A message that a game may send. */
export type GameMessage =
	| { readonly type: 'hello'; readonly protocol: number; readonly nonce: string }
	| { readonly type: 'proof'; readonly proof: string; readonly about: GameDescription }
	| { readonly type: 'ready'; readonly outputVolume: number | undefined }
	| { readonly type: 'answer'; readonly id: number; readonly value: unknown }
	| { readonly type: 'failure'; readonly id: number; readonly error: GameError }
	| { readonly type: 'event'; readonly signal: string; readonly arguments: readonly unknown[] };

/** The other side sent an invalid message. */
export class GarbageError extends Error {}

const longestExcerpt = 60;
// The game cuts its values off at 17 levels. A much deeper value would exhaust the stack when it is written
// as JSON.
const deepest = 32;

/**
 * Parses a message of a game. All input from outside is checked here and nowhere else.
 * @throws {GarbageError} when it is invalid
 */
export function parseMessage(text: string): GameMessage {
	const fields = parseObject(text);
	switch (fields.type) {
		case 'hello':
			return {
				type: 'hello',
				protocol: numberIn(fields, 'protocol'),
				nonce: textIn(fields, 'nonce'),
			};
		case 'proof':
			return { type: 'proof', proof: textIn(fields, 'proof'), about: describedIn(fields) };
		case 'ready':
			return {
				type: 'ready',
				// A game without a session has no volume.
				outputVolume:
					(fields.output_volume ?? null) === null
						? undefined
						: numberIn(fields, 'output_volume'),
			};
		case 'answer':
			return readAnswer(fields);
		case 'event':
			return {
				type: 'event',
				signal: textIn(fields, 'signal'),
				arguments: listIn(fields, 'arguments'),
			};
		default:
			throw new GarbageError(`its type is missing or unknown: ${excerpt(text)}`);
	}
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new GarbageError(`it is not JSON: ${excerpt(text)}`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new GarbageError(`it is not an object: ${excerpt(text)}`);
	}
	if (isDeeperThan(value, deepest)) {
		throw new GarbageError(`it is nested deeper than ${deepest} levels: ${excerpt(text)}`);
	}
	return value as Fields;
}

function isDeeperThan(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) {
		return false;
	}
	return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}

function readAnswer(fields: Fields): GameMessage {
	const id = numberIn(fields, 'id');
	if (!('error' in fields)) {
		return { type: 'answer', id, value: fields.value ?? null };
	}
	const error = objectIn(fields, 'error');
	return {
		type: 'failure',
		id,
		error: {
			error: numberIn(error, 'error'),
			code: numberIn(error, 'code'),
			message: textIn(error, 'message'),
		},
	};
}

function describedIn(fields: Fields): GameDescription {
	const about = objectIn(fields, 'about');
	return {
		engine: textIn(about, 'engine'),
		platform: textIn(about, 'platform'),
		project: textIn(about, 'project'),
		capabilities: listIn(about, 'capabilities').map((item) =>
			typeof item === 'string' ? item : refuse('capabilities', 'list of texts', item),
		),
		// Earlier versions of the addon do not send it.
		whyNoSession: 'why_no_session' in about ? textIn(about, 'why_no_session') : '',
	};
}

function objectIn(fields: Fields, name: string): Fields {
	const value = fields[name];
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Fields)
		: refuse(name, 'object', value);
}

function listIn(fields: Fields, name: string): readonly unknown[] {
	const value = fields[name];
	return Array.isArray(value) ? (value as unknown[]) : refuse(name, 'list', value);
}

function numberIn(fields: Fields, name: string): number {
	const value = fields[name];
	// A number that is too large for a double is infinite.
	return Number.isFinite(value) ? (value as number) : refuse(name, 'number', value);
}

function textIn(fields: Fields, name: string): string {
	const value = fields[name];
	return typeof value === 'string' ? value : refuse(name, 'text', value);
}

function refuse(name: string, kind: string, value: unknown): never {
	throw new GarbageError(
		`its ${name} is not a valid ${kind}: ${excerpt(JSON.stringify(value ?? null))}`,
	);
}

function excerpt(text: string): string {
	return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}
