import { describeRun } from './describe-run';
import type { RunResult } from './run-engine';

/** What a clean run may still print. */
export interface Allowance {
	/** Messages whose text, and leaks whose line, matches one of these are expected. */
	readonly allow?: readonly RegExp[];
	/** The expected exit status. Default 0. */
	readonly exitCode?: number;
}

/**
 * Asserts that a run ended with the expected exit status and that the engine printed no errors or warnings.
 * @throws {Error} with the report of the run, for a failing test
 */
export function assertClean(result: RunResult, allowance: Allowance = {}): void {
	const isAllowed = (text: string): boolean =>
		(allowance.allow ?? []).some((pattern) => pattern.test(text));
	const { outcome } = result;
	const endedWell = outcome.kind === 'exit' && outcome.code === (allowance.exitCode ?? 0);
	const complaints = [
		...result.messages
			.filter((message) => !isAllowed(message.text))
			.map((message) => `${message.label}: ${message.text}`),
		...result.leaks.filter((leak) => !isAllowed(leak)),
	];
	if (!endedWell || complaints.length > 0) {
		const first = complaints[0] === undefined ? '' : `\nFirst complaint: ${complaints[0]}`;
		throw new Error(`The run was not clean.${first}\n${describeRun(result)}`);
	}
}
