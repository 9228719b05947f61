import Mocha from 'mocha';

const plain = '0';
const green = '32';
const red = '31';

function coloured(text: string, colour: string): string {
	return Mocha.reporters.Base.useColors ? `\u001b[${colour}m${text}\u001b[${plain}m` : text;
}

/** The last line of a test run, which people and scripts look at first. */
export function summaryLine(passed: number, failed: number, skipped: number): string {
	const tail = skipped === 0 ? '' : `, ${skipped} skipped`;
	return `${passed} passed, ${failed} failed${tail}`;
}

/** Mocha's own spec reporter with {@link summaryLine} as its last line. */
export default class SummaryReporter extends Mocha.reporters.Spec {
	/** Called by mocha after the last test. */
	override epilogue(): void {
		super.epilogue();
		const { passes, failures, pending } = this.stats;
		if (passes + failures === 0) {
			// Mocha's own rule lets a run pass in which every test was skipped.
			this.runner.failures = 1;
			console.log(coloured('No test ran, which counts as a failure.', red));
		}
		const line = summaryLine(passes, failures, pending);
		console.log(coloured(line, failures > 0 || passes === 0 ? red : green));
	}
}

// Mocha takes what `require` gives for the class itself.
module.exports = Object.assign(SummaryReporter, { summaryLine });
