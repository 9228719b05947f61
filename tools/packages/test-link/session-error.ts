import { audioSessionErrorCodeValues } from './gen/names';
import type { AudioSessionErrorCode } from './gen/names';
import { godotErrorValues } from './gen/godot-errors';
import type { GodotError } from './gen/godot-errors';
import type { GameError } from './link/messages';

/** Why a promise was rejected: the platform, or the game, refused what was asked. */
export class AudioSessionError extends Error {
	override readonly name = 'AudioSessionError';
	/** Godot's error; `FAILED` for a number that this version does not know. */
	readonly godotError: GodotError;
	/** Apple's error; `none` when the platform was not asked. */
	readonly appleError: AudioSessionErrorCode;
	/** The number of Apple's error. */
	readonly appleCode: number;

	/** As the game sent it. */
	constructor(
		/** What was asked, such as `set_active`. */
		readonly operation: string,
		/** The error as the game sent it. */
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
