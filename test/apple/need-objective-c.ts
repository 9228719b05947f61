import { findObjectiveC, type ObjectiveC } from '../../tools/workshop/objective-c/find-objective-c';

// Long enough for apt to install it.
const timeout = 600_000;

/**
 * Finds Objective-C, and skips the tests of a suite, with a line that says so, where it cannot be had.
 *
 * @param context The `this` of the suite's `before`.
 */
export async function needObjectiveC(context: Mocha.Context): Promise<ObjectiveC> {
	context.timeout(timeout);
	const found = await findObjectiveC();
	if (found === undefined) {
		console.log(
			'    skipped: there is no GNUstep here, and no apt that could bring it; Linux has it',
		);
		return context.skip();
	}
	return found;
}
