/** A member of Apple's API, as `@nativescript/types-ios` would declare it, with TypeScript types. */
export interface AppleAddition {
	/** The type of a property. */
	readonly type?: string;
	/** The parameters of a method, without the error. */
	readonly parameters?: readonly { readonly name: string; readonly type: string }[];
	/** The return type of a method. */
	readonly returns?: string;
}

/**
 * Members that Apple's headers declare and the npm package `@nativescript/types-ios` lacks: it covers iOS,
 * and these exist only on visionOS. Remove a member from this list when the package declares it.
 */
export const appleAdditions: Readonly<Record<string, AppleAddition>> = {
	'-[AVAudioSession isNowPlayingCandidate]': { type: 'boolean' },
	'-[AVAudioSession setIsNowPlayingCandidate:error:]': {
		parameters: [{ name: 'isCandidate', type: 'boolean' }],
		returns: 'boolean',
	},
};
