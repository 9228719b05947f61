// Generated from tools/api/w3c, do not edit: `npm run generate` writes it again.

/** The audio session types of the W3C, in the order of its IDL. */
export const audioSessionTypes = [
	/** The platform decides: a game that records is `play-and-record`, any other what the project settings say. */
	'auto',
	/** Music, a film, a game that is played by ear: other apps pause. */
	'playback',
	/** A short sound over that of other apps, which are quieter meanwhile. */
	'transient',
	/** A sound to be heard alone, such as a spoken direction: other apps pause and play on afterwards. */
	'transient-solo',
	/** Sound that mixes with that of other apps. */
	'ambient',
	/** Plays and listens to the microphone, for a voice chat. */
	'play-and-record',
] as const;

/** An audio session type of the W3C. */
export type AudioSessionType = (typeof audioSessionTypes)[number];
