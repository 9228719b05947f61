/** A permission that the system requests from the player once, and the player's answer. */
export class Question<Permission extends string> {
	/** The requests that wait for an answer. */
	waiting: readonly number[] = [];
	private preparedAnswer: boolean | undefined;

	constructor(public permission: Permission | 'undetermined' | 'granted' | 'denied') {}

	/** Adds a request. Returns whether it is already answered; otherwise it waits. */
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

	/** Answers the waiting requests and returns them. If there are none, keeps the answer for the next request. */
	answer(isGranted: boolean): readonly number[] {
		if (this.waiting.length === 0) {
			this.preparedAnswer = isGranted;
			return [];
		}
		return this.set(isGranted ? 'granted' : 'denied');
	}

	/** Sets the permission as in the system's settings. Returns the requests that this answers. */
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
