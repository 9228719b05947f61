/** A member of Apple's as `@nativescript/types-ios` would declare it: types are TypeScript's. */
export interface AppleAddition {
	/** The type of a property. */
	readonly type?: string;
	/** The parameters of a method, without the error that it may give back. */
	readonly parameters?: readonly { readonly name: string; readonly type: string }[];
	/** What a method returns. */
	readonly returns?: string;
}

/**
 * Members that Apple's headers have and the npm package `@nativescript/types-ios` lacks: it is made for iOS,
 * and these are for visionOS alone. One that the package has by now must go from here.
 */
export const appleAdditions: Readonly<Record<string, AppleAddition>> = {
	'-[AVAudioSession isNowPlayingCandidate]': { type: 'boolean' },
	'-[AVAudioSession setIsNowPlayingCandidate:error:]': {
		parameters: [{ name: 'isCandidate', type: 'boolean' }],
		returns: 'boolean',
	},
};
