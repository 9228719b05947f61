import { parseMessages } from '../godot/output';
import type { Log } from './log';
import { AudioSessionError } from './session-error';

/** The end of the game's error for a failed expression or failed statements. */
const reference = "The game's log says why.";
// Milliseconds. The log arrives separately from the answer.
const patience = 1000;
const pause = 10;

/**
 * Replaces the reference to the log, in the error of an expression or of statements, with the error that the
 * engine printed.
 * @param log the log of a game whose output this process receives
 * @param count the log's `count` at the time of the request
 * @returns the unchanged error when it has no such reference, or when nothing is logged within a second
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
