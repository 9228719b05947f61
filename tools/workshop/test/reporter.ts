import Mocha from 'mocha';
import { laneName } from '../lane-name';
import { sendNews } from './lane-news';

const plain = '0';
const green = '32';
const red = '31';

/** How many tests passed, failed and were skipped. */
export interface Stats {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

function coloured(text: string, colour: string): string {
	return Mocha.reporters.Base.useColors ? `\u001b[${colour}m${text}\u001b[${plain}m` : text;
}

/** The last line of a test run, which people and scripts look at first. */
export function summaryLine({ passed, failed, skipped }: Stats): string {
	const tail = skipped === 0 ? '' : `, ${skipped} skipped`;
	const line = `${passed} passed, ${failed} failed${tail}`;
	return coloured(line, failed > 0 || passed === 0 ? red : green);
}

/**
 * Mocha's own spec reporter with {@link summaryLine} as its last line. In a lane it sends the figures to the
 * process that started the lane instead.
 */
export default class SummaryReporter extends Mocha.reporters.Spec {
	/** Called by mocha before the first test. */
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		if (laneName() !== undefined) {
			runner.on('test end', (test) => {
				sendNews({ kind: 'running', test: test.fullTitle(), stats: this.figures() });
			});
		}
	}

	/** Called by mocha after the last test. */
	override epilogue(): void {
		super.epilogue();
		const figures = this.figures();
		if (figures.passed + figures.failed === 0) {
			// Mocha's own rule lets a run pass in which every test was skipped.
			this.runner.failures = 1;
			console.log(coloured('No test ran, which counts as a failure.', red));
		}
		if (laneName() === undefined) {
			console.log(summaryLine(figures));
		} else {
			sendNews({ kind: 'ended', stats: figures });
		}
	}

	private figures(): Stats {
		const { passes, failures, pending } = this.stats;
		return { passed: passes, failed: failures, skipped: pending };
	}
}

// Mocha takes what `require` gives for the class itself.
module.exports = Object.assign(SummaryReporter, { summaryLine });
