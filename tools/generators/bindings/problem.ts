import { Problem } from '../../packages/terminal/problem';

/** The fix for an engine dump that is missing, truncated or too old. */
export const DUMP_AGAIN =
	'godot --headless --dump-extension-api --dump-gdextension-interface-json writes both dumps.';

/**
 * Returns the problem with an input file of the generator, in one line that names the file and the
 * place in it.
 * @param place the place in the file; empty for the file as a whole
 * @param fix how to fix it; empty if the message already says so
 */
export function inputProblem(file: string, place: string, what: string, fix: string): Problem {
	return new Problem([file, place, what].filter((part) => part !== '').join(': '), '', fix);
}
