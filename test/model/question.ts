/** A question that the system puts to the player once, and what came of it. */
export class Question<Permission extends string> {
	/** The requests that wait for an answer. */
	waiting: readonly number[] = [];
	private preparedAnswer: boolean | undefined;

	constructor(public permission: Permission | 'undetermined' | 'granted' | 'denied') {}

	/** Returns whether there is an answer; otherwise the request waits for one. */
	ask(request: number): boolean {
		if (this.permission === 'undetermined' && this.preparedAnswer !== undefined) {
			this.permission = this.preparedAnswer ? 'granted' : 'denied';
			this.preparedAnswer = undefined;
		}
		if (this.permission === 'undetermined') {
			this.waiting = [...this.waiting, request];
		}
		return this.permission !== 'undetermined';
	}

	/** Without an open question the answer is kept for the next. Returns the requests that it answers. */
	answer(isGranted: boolean): readonly number[] {
		if (this.waiting.length === 0) {
			this.preparedAnswer = isGranted;
			return [];
		}
		return this.set(isGranted ? 'granted' : 'denied');
	}

	/** As the player does in the system's settings. Returns the requests that it answers. */
	set(permission: typeof this.permission): readonly number[] {
		this.permission = permission;
		if (permission === 'undetermined') {
			return [];
		}
		const answered = this.waiting;
		this.waiting = [];
		return answered;
	}
}
