/**
 * A mistake in what was given to the generator. Its message is one plain line that names the file
 * and the place in it, so that a command can print it and end without a stack trace.
 */
export class BindgenProblem extends Error {
	constructor(file: string, place: string, what: string) {
		super(place === '' ? `${file}: ${what}` : `${file}: ${place}: ${what}`);
		this.name = 'BindgenProblem';
	}
}
