import { Problem } from '../../packages/terminal/problem';

/** what fixes a dump of the engine that is missing, cut off or too old. */
export const DUMP_AGAIN =
	'godot --headless --dump-extension-api --dump-gdextension-interface-json writes both dumps.';

/**
 * A mistake in a file that was given to the generator, in one line that names the file and the
 * place in it.
 * @param place where in the file; empty for the file as a whole
 * @param fix what fixes it; empty where the mistake says so itself
 */
export function inputProblem(file: string, place: string, what: string, fix: string): Problem {
	return new Problem([file, place, what].filter((part) => part !== '').join(': '), '', fix);
}
