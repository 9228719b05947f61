import { audioSessionErrorCodeValues } from './gen/names';
import type { AudioSessionErrorCode } from './gen/names';
import { godotErrorValues } from './gen/godot-errors';
import type { GodotError } from './gen/godot-errors';
import type { GameError } from './link/messages';

/** The platform or the game refused the request. */
export class AudioSessionError extends Error {
	override readonly name = 'AudioSessionError';
	/** Godot's error; `FAILED` for a value that this version does not know. */
	readonly godotError: GodotError;
	/** Apple's error; `none` when the platform did not receive the request. */
	readonly appleError: AudioSessionErrorCode;
	/** The code of Apple's error. */
	readonly appleCode: number;

	/** Made from an error as sent by the game. */
	constructor(
		/** The operation, such as `set_active`. */
		readonly operation: string,
		/** The error as sent by the game. */
		readonly sent: GameError,
	) {
		const { error, code, message } = sent;
		super(message === '' ? `${operation} failed.` : message);
		this.godotError = findName(godotErrorValues, error) ?? 'FAILED';
		this.appleError = findName(audioSessionErrorCodeValues, code) ?? 'unspecified';
		this.appleCode = code;
	}
}

function findName<T extends string>(
	values: Readonly<Record<T, number>>,
	number: number,
): T | undefined {
	return (Object.keys(values) as T[]).find((name) => values[name] === number);
}
