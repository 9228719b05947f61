import { Problem } from '../../../tools/packages/terminal/problem';

/** Waits for an action to fail with a problem, and gives it back; any other end is thrown. */
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
