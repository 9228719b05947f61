import { Problem } from '../../terminal/problem';

// Milliseconds. Node ends a longer timer after one millisecond.
const longestTimer = 2 ** 31 - 1;

/** A number of seconds after which something ends; `Infinity` for no limit. */
export class TimeLimit {
	private readonly timer: NodeJS.Timeout | undefined;

	/** Calls `end` after that time. A limit of more than 24 days is ignored. */
	constructor(seconds: number, end: () => void) {
		const milliseconds = seconds * 1000;
		if (milliseconds <= longestTimer) {
			this.timer = setTimeout(end, milliseconds);
		}
	}

	/** Removes the limit. */
	cancel(): void {
		clearTimeout(this.timer);
	}

	/**
	 * Checks an option that sets a limit.
	 * @throws {Problem} when it is not a number of seconds
	 */
	static check(option: string, seconds: number | undefined): void {
		if (seconds !== undefined && !(typeof seconds === 'number' && seconds > 0)) {
			throw new Problem(
				`${option} is ${String(seconds)}.`,
				'It takes a number of seconds greater than 0.',
				`Set it to such a number, to Infinity for no limit, or leave it out.`,
			);
		}
	}
}
