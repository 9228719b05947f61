/** An audio session type of the W3C's Audio Session specification, and its settings on a phone. */
export interface SessionTypeSpec {
	/** The string in the specification's IDL. */
	readonly name: string;
	/** Godot names of the options that are set with the category. */
	readonly options: readonly string[];
	/** Whether other apps resume when the sound ends, not only when the game does. */
	readonly isTransient: boolean;
	/** One sentence. */
	readonly doc: string;
}
