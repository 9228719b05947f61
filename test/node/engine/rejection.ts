import { Problem } from '../../../tools/packages/terminal/problem';

/** Waits until an action fails and returns its `Problem`. Throws any other error, and when it does not fail. */
export async function problemOf(action: Promise<unknown>): Promise<Problem> {
	try {
		await action;
	} catch (error) {
		if (error instanceof Problem) {
			return error;
		}
		throw error;
	}
	throw new Error('It did not fail');
}
