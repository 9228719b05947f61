/** An audio session type of the W3C's Audio Session specification, and what it is on a phone. */
export interface SessionTypeSpec {
	/** Its string in the specification's IDL. */
	readonly name: string;
	/** The options, by their names in Godot, that go with its category. */
	readonly options: readonly string[];
	/** Whether other apps come back when its sound ends, rather than when the game does. */
	readonly isTransient: boolean;
	/** One sentence. */
	readonly doc: string;
}
