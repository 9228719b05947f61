import { parseMessages } from '../godot/output';
import type { Log } from './log';
import { AudioSessionError } from './session-error';

/** What a game says that failed at an expression or at statements. */
const reference = "The game's log says why.";
// Milliseconds. The log comes by another way than the answer.
const patience = 1000;
const pause = 10;

/**
 * Puts into the error of an expression or of statements what the engine printed of it, in place of the reference to
 * the log.
 * @param log of a game whose output comes to this process
 * @param count the `count` of the log when the request was made
 * @returns the error itself when it is another one, or when the log has nothing within a second
 */
export async function explainFailure(error: unknown, log: Log, count: number): Promise<unknown> {
	if (!(error instanceof AudioSessionError) || !error.message.includes(reference)) {
		return error;
	}
	const end = performance.now() + patience;
	let reason = findReason(log, count);
	while (reason === undefined && performance.now() < end) {
		await new Promise((resolve) => setTimeout(resolve, pause));
		reason = findReason(log, count);
	}
	if (reason === undefined) {
		return error;
	}
	const message = error.message.replace(reference, () => `The game's log: ${reason}`);
	return new AudioSessionError(error.operation, { ...error.sent, message });
}

function findReason(log: Log, count: number): string | undefined {
	const lines = log.linesSince(count).filter(({ source }) => source === 'stderr');
	const errors = parseMessages(lines.map(({ text }) => text)).filter(
		({ severity }) => severity === 'error',
	);
	const error = errors.find(({ label }) => label === 'SCRIPT ERROR') ?? errors[0];
	return error === undefined ? undefined : `${error.label}: ${error.text}`;
}
