import type { Messages } from './messages';
import type { ParityHit } from './pages/parity';

/**
 * Reports the code samples without a C# version: their number, or each of them.
 * @param hits by class name, in the order of the classes
 */
export function reportParity(
	hits: ReadonlyMap<string, readonly ParityHit[]>,
	isVerbose: boolean,
	messages: Messages,
): void {
	const count = Array.from(hits.values(), ({ length }) => length).reduce((a, b) => a + b, 0);
	if (count === 0) {
		return;
	}
	const failed = `${count} code samples failed parity check`;
	if (!isVerbose) {
		messages.caution(`${failed}. Use --verbose to get more information.`);
	} else {
		messages.caution(`${failed}:`);
		for (const [className, ofClass] of hits) {
			messages.caution(`- ${ofClass.length} hits in class "${className}"`);
			for (const { text, contextName } of ofClass) {
				messages.info(`  - ${text} in ${contextName}`);
			}
		}
	}
	messages.info('');
}

/** Reports the number of warnings and errors. @returns whether both are 0 */
export function reportCounts(messages: Messages): boolean {
	const { errorCount, warningCount } = messages;
	const found = 'found in the class reference XML';
	const look = 'Please check the messages above.';
	if (warningCount > 0) {
		const counted = warningCount === 1 ? '1 warning was' : `${warningCount} warnings were`;
		messages.caution(`${counted} ${found}. ${look}`);
	}
	if (errorCount > 0) {
		const counted = errorCount === 1 ? '1 error was' : `${errorCount} errors were`;
		messages.failure(`${counted} ${found}. ${look}`);
	}
	if (warningCount > 0 || errorCount > 0) {
		return false;
	}
	messages.success(`No warnings or errors ${found}.`);
	return true;
}
