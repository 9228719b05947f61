// Generated from tools/api/w3c, do not edit: `npm run generate` writes it again.

/** The audio session types of the W3C, in the order of its IDL. */
export const audioSessionTypes = [
	/** The platform decides: `play-and-record` for a game that records, otherwise what the project settings say. */
	'auto',
	/** Music, a film, a game that needs its sound: other apps pause. */
	'playback',
	/** A short sound; other apps play quieter meanwhile. */
	'transient',
	/** A short sound that plays alone, such as a spoken direction: other apps pause and resume afterwards. */
	'transient-solo',
	/** Sound that mixes with other apps. */
	'ambient',
	/** Plays and records, for a voice chat. */
	'play-and-record',
] as const;

/** An audio session type of the W3C. */
export type AudioSessionType = (typeof audioSessionTypes)[number];
