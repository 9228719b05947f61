import { findObjectiveC, type ObjectiveC } from '../../tools/workshop/objective-c/find-objective-c';

// Long enough for apt to install it.
const timeout = 600_000;

/**
 * Finds Objective-C. If it is not available, skips the tests of a suite and prints a line about it.
 *
 * @param context The `this` of the suite's `before`.
 */
export async function needObjectiveC(context: Mocha.Context): Promise<ObjectiveC> {
	context.timeout(timeout);
	const found = await findObjectiveC();
	if (found === undefined) {
		console.log(
			'    skipped: GNUstep is not installed and apt is not available; run this on Linux',
		);
		return context.skip();
	}
	return found;
}
