import { describeRun } from './describe-run';
import type { RunResult } from './run-engine';

/** What a clean run may still say. */
export interface Allowance {
	/** Messages whose text, and leaks whose line, matches one of these are expected. */
	readonly allow?: readonly RegExp[];
	/** The exit status that is right. Default 0. */
	readonly exitCode?: number;
}

/**
 * Holds that a run ended as it should and that the engine had nothing to complain of.
 * @throws {Error} with the account of the run, for a test to fail with
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
