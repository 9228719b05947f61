// In milliseconds. A longer timer of Node ends after 1 ms.
const longestTimer = 2 ** 31 - 1;

interface Timer {
	readonly at: number;
	readonly act: () => void;
}

/**
 * A clock for `setTimeout()` that moves only when a test moves it, so that no test waits for a time limit. The clock
 * of `node:test` is experimental, and loses a timer when another one is cleared twice.
 */
export class StoppedClock {
	private readonly real = { setTimeout, clearTimeout };
	private readonly timers = new Set<Timer>();
	private now = 0;

	/** Replaces the real clock until {@link release}. */
	constructor() {
		const start = (act: () => void, milliseconds = 0): Timer => {
			const wait = milliseconds <= longestTimer ? milliseconds : 1;
			const timer = { at: this.now + wait, act, unref: () => timer };
			this.timers.add(timer);
			return timer;
		};
		const clear = (timer: Timer & NodeJS.Timeout): void => {
			if (!this.timers.delete(timer)) {
				this.real.clearTimeout(timer);
			}
		};
		Object.assign(globalThis, { setTimeout: start, clearTimeout: clear });
	}

	/** Moves the clock and runs the timers that are due. */
	tick(milliseconds: number): void {
		this.now += milliseconds;
		for (const timer of [...this.timers].sort((a, b) => a.at - b.at)) {
			if (timer.at <= this.now && this.timers.delete(timer)) {
				timer.act();
			}
		}
	}

	/** Restores the real clock. */
	release(): void {
		Object.assign(globalThis, this.real);
	}
}
