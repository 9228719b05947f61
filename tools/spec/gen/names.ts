// Generated from tools/spec, do not edit: `npm run generate` writes it again.

/** What the session is for, and so how it mixes, whether it records and who may silence it. */
export type AudioSessionCategory =
	'ambient' | 'multiRoute' | 'playAndRecord' | 'playback' | 'record' | 'soloAmbient' | 'unknown';

/** The number of each {@link AudioSessionCategory} in Godot. */
export const audioSessionCategoryValues = {
	/** Plays audio quietly and mixes with other apps, ideal for games that should respect background music. */
	ambient: 0,
	/** Allows simultaneous input and output on multiple ports such as iPad USB headsets and speakers. */
	multiRoute: 1,
	/** Enables full duplex audio for gameplay that records the microphone while playing effects. */
	playAndRecord: 2,
	/** Optimised for playback only and silences system music while your game is active. */
	playback: 3,
	/** Recording-only mode for utilities that only capture audio. */
	record: 4,
	/** Similar to `ambient` but pauses other audio sessions when your project starts. */
	soloAmbient: 5,
	/** Default fallback when the platform does not expose audio sessions (macOS desktop). */
	unknown: 6,
} as const satisfies Readonly<Record<AudioSessionCategory, number>>;

/** The {@link AudioSessionCategory} of each audio session type of the W3C but `auto`, which names none. */
export const audioSessionCategoryByW3cType = {
	ambient: 'ambient',
	transient: 'ambient',
	'play-and-record': 'playAndRecord',
	playback: 'playback',
	'transient-solo': 'soloAmbient',
} as const satisfies Readonly<Record<string, AudioSessionCategory>>;

/** Refines the category for one purpose, such as a call, a film or a recording. */
export type AudioSessionMode =
	| 'default'
	| 'gameChat'
	| 'measurement'
	| 'moviePlayback'
	| 'spokenAudio'
	| 'videoChat'
	| 'voiceChat'
	| 'voicePrompt'
	| 'videoRecording'
	| 'shortFormVideo'
	| 'dualRoute';

/** The number of each {@link AudioSessionMode} in Godot. */
export const audioSessionModeValues = {
	/** Leaves everything to the category; in force until another mode is set. */
	default: 0,
	/** Set by Apple's GameKit for its own voice chat; a game with its own chat sets `MODE_VOICE_CHAT` instead. */
	gameChat: 1,
	/** Keeps the system's processing of input and output to a minimum, for a tuner or anything else that measures sound. */
	measurement: 2,
	/** Processes the output for film sound, such as a cutscene with dialogue; only for `playback`. */
	moviePlayback: 3,
	/** Suits continuous speech: when another app speaks a prompt, the session is interrupted rather than ducked. */
	spokenAudio: 4,
	/** Suits a video call: allows Bluetooth headsets and plays through the speaker; only for `playAndRecord`. */
	videoChat: 5,
	/** Suits talking to other players: allows Bluetooth headsets and keeps to routes that are fit for a call; only for `playAndRecord`. */
	voiceChat: 6,
	/** Suits short prompts by text-to-speech, which a car may route differently from music. */
	voicePrompt: 7,
	/** Suits filming: records with the microphone closest to the camera; only for `record` and `playAndRecord`. */
	videoRecording: 8,
	/** Suits short videos that may start muted, and lets the system unmute them when the player means to; only for `playback`. */
	shortFormVideo: 9,
	/** Uses the built-in microphone and speaker together with a second device that has both; only for `multiRoute`. */
	dualRoute: 10,
} as const satisfies Readonly<Record<AudioSessionMode, number>>;

/** Departures from what the category does by itself; a change of category drops them. */
export type AudioSessionCategoryOptions =
	| 'mixWithOthers'
	| 'duckOthers'
	| 'allowBluetooth'
	| 'defaultToSpeaker'
	| 'interruptSpokenAudioAndMixWithOthers'
	| 'allowBluetoothA2DP'
	| 'allowAirPlay'
	| 'overrideMutedMicrophoneInterruption'
	| 'farFieldInput'
	| 'bluetoothHighQualityRecording';

/** The number of each {@link AudioSessionCategoryOptions} in Godot. */
export const audioSessionCategoryOptionsValues = {
	/** Lets other apps play on, such as the player's own music. */
	mixWithOthers: 1,
	/** Lets other apps play on, but quieter for as long as the session is active. */
	duckOthers: 2,
	/** Allows the microphone of a Bluetooth headset, over its hands-free profile. */
	allowBluetooth: 4,
	/** Plays through the speaker rather than the receiver while nothing else is connected. */
	defaultToSpeaker: 8,
	/** Pauses apps that speak, such as a podcast player, and mixes with all others. */
	interruptSpokenAudioAndMixWithOthers: 17,
	/** Allows output in high quality to Bluetooth headphones and speakers. */
	allowBluetoothA2DP: 32,
	/** Allows output to AirPlay devices. */
	allowAirPlay: 64,
	/** Keeps the session going while the hardware mutes the microphone, as a closed iPad cover does. */
	overrideMutedMicrophoneInterruption: 128,
	/** Prefers far-field input where the device has it; needs `OPTION_ALLOW_BLUETOOTH_HFP`. */
	farFieldInput: 262144,
	/** Records in full quality over Bluetooth where the device can, at the price of more latency. */
	bluetoothHighQualityRecording: 524288,
} as const satisfies Readonly<Record<AudioSessionCategoryOptions, number>>;

/** What else a change of activation does. */
export type AudioSessionSetActiveOptions = 'notifyOthersOnDeactivation';

/** The number of each {@link AudioSessionSetActiveOptions} in Godot. */
export const audioSessionSetActiveOptionsValues = {
	/** Tells the apps that the session interrupted that they may play on, when it is deactivated. */
	notifyOthersOnDeactivation: 1,
} as const satisfies Readonly<Record<AudioSessionSetActiveOptions, number>>;

/** Whether the output follows the route that other long-form audio or video shares. */
export type AudioSessionRouteSharingPolicy =
	'default' | 'longFormAudio' | 'independent' | 'longFormVideo';

/** The number of each {@link AudioSessionRouteSharingPolicy} in Godot. */
export const audioSessionRouteSharingPolicyValues = {
	/** Follows the ordinary rules for routing output. */
	default: 0,
	/** Plays where music and podcast apps play. */
	longFormAudio: 1,
	/** Set by the system when the player sends video to a wireless device; cannot be asked for. */
	independent: 2,
	/** Plays where film and television apps play. */
	longFormVideo: 3,
} as const satisfies Readonly<Record<AudioSessionRouteSharingPolicy, number>>;

/** Whether an interruption, such as a phone call, began or ended. */
export type AudioSessionInterruptionType = 'ended' | 'began' | 'unknown';

/** The number of each {@link AudioSessionInterruptionType} in Godot. */
export const audioSessionInterruptionTypeValues = {
	/** The interruption is over, and the session may be activated again. */
	ended: 0,
	/** The system has interrupted the session, which is inactive from now on. */
	began: 1,
	/** The platform reported a type that it did not have when this version was made. */
	unknown: 2,
} as const satisfies Readonly<Record<AudioSessionInterruptionType, number>>;

/** Why the platform refused a request. */
export type AudioSessionErrorCode =
	| 'none'
	| 'mediaServicesFailed'
	| 'isBusy'
	| 'incompatibleCategory'
	| 'cannotInterruptOthers'
	| 'missingEntitlement'
	| 'siriIsRecording'
	| 'cannotStartPlaying'
	| 'cannotStartRecording'
	| 'badParam'
	| 'insufficientPriority'
	| 'resourceNotAvailable'
	| 'unspecified'
	| 'expiredSession'
	| 'sessionNotActive';

/** The number of each {@link AudioSessionErrorCode} in Godot. */
export const audioSessionErrorCodeValues = {
	/** Nothing was refused. */
	none: 0,
	/** The system's media services have died and are not back yet. */
	mediaServicesFailed: 1836282486,
	/** The session was to be deactivated while it still plays or records. */
	isBusy: 560030580,
	/** The category does not support what was asked. */
	incompatibleCategory: 560161140,
	/** A session that does not mix was to be activated while the app is in the background. */
	cannotInterruptOthers: 560557684,
	/** The app lacks an entitlement for what was asked. */
	missingEntitlement: 1701737535,
	/** Siri is listening, and until it stops this is not allowed. */
	siriIsRecording: 1936290409,
	/** The app is not allowed to start playing, usually because it is in the background. */
	cannotStartPlaying: 561015905,
	/** The app is not allowed to start recording, usually because it is in the background. */
	cannotStartRecording: 561145187,
	/** A value is not one that the property takes. */
	badParam: -50,
	/** An app with a higher claim, such as the phone, controls the audio. */
	insufficientPriority: 561017449,
	/** The device lacks the hardware, such as an input. */
	resourceNotAvailable: 561145203,
	/** The platform gives no reason. */
	unspecified: 2003329396,
	/** The system has destroyed the session. */
	expiredSession: 561210739,
	/** The session has to be active for what was asked. */
	sessionNotActive: 1768841571,
} as const satisfies Readonly<Record<AudioSessionErrorCode, number>>;
