// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

/** The purpose of the session: how it mixes with other apps, whether it records, and what can silence it. */
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

/** The {@link AudioSessionCategory} of each audio session type of the W3C except `auto`, which has none. */
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
	/** The default behavior of the category; applies until another mode is set. */
	default: 0,
	/** Set by Apple's GameKit for its own voice chat; a game with its own chat sets `MODE_VOICE_CHAT` instead. */
	gameChat: 1,
	/** Minimizes the system's processing of input and output, for a tuner or any other app that measures sound. */
	measurement: 2,
	/** Processes the output for films, such as a cutscene with dialogue; only for `playback`. */
	moviePlayback: 3,
	/** For continuous speech: when another app plays a prompt, the session is interrupted instead of ducked. */
	spokenAudio: 4,
	/** For a video call: allows Bluetooth headsets and plays through the speaker; only for `playAndRecord`. */
	videoChat: 5,
	/** For talking to other players: allows Bluetooth headsets and uses only routes that are suitable for a call; only for `playAndRecord`. */
	voiceChat: 6,
	/** For short text-to-speech prompts, which a car may route differently from music. */
	voicePrompt: 7,
	/** For filming: records with the microphone closest to the camera; only for `record` and `playAndRecord`. */
	videoRecording: 8,
	/** For short videos that may start muted; lets the system unmute them when the player probably wants sound; only for `playback`. */
	shortFormVideo: 9,
	/** Uses the built-in microphone and speaker together with a second device that has both; only for `multiRoute`. */
	dualRoute: 10,
} as const satisfies Readonly<Record<AudioSessionMode, number>>;

/** Options that change the default behavior of the category; changing the category clears them. */
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
	/** Lets other apps keep playing, such as the player's own music. */
	mixWithOthers: 1,
	/** Lets other apps keep playing, but quieter while the session is active. */
	duckOthers: 2,
	/** Allows the microphone of a Bluetooth headset, over its hands-free profile. */
	allowBluetooth: 4,
	/** Plays through the speaker instead of the receiver while nothing else is connected. */
	defaultToSpeaker: 8,
	/** Pauses apps that play spoken audio, such as podcasts, and mixes with all others. */
	interruptSpokenAudioAndMixWithOthers: 17,
	/** Allows output in high quality to Bluetooth headphones and speakers. */
	allowBluetoothA2DP: 32,
	/** Allows output to AirPlay devices. */
	allowAirPlay: 64,
	/** Does not interrupt the session while the hardware mutes the microphone, as a closed iPad cover does. */
	overrideMutedMicrophoneInterruption: 128,
	/** Prefers far-field input if the device supports it; needs `OPTION_ALLOW_BLUETOOTH_HFP`. */
	farFieldInput: 262144,
	/** Records in full quality over Bluetooth if the device supports it, at the cost of more latency. */
	bluetoothHighQualityRecording: 524288,
} as const satisfies Readonly<Record<AudioSessionCategoryOptions, number>>;

/** Options of `set_active`. */
export type AudioSessionSetActiveOptions = 'notifyOthersOnDeactivation';

/** The number of each {@link AudioSessionSetActiveOptions} in Godot. */
export const audioSessionSetActiveOptionsValues = {
	/** When the session is deactivated, notifies the apps that it interrupted, so that they can resume. */
	notifyOthersOnDeactivation: 1,
} as const satisfies Readonly<Record<AudioSessionSetActiveOptions, number>>;

/** Options of an asynchronous activation. */
export type AudioSessionActivationOptions = 'none';

/** The number of each {@link AudioSessionActivationOptions} in Godot. */
export const audioSessionActivationOptionsValues = {
	/** No option; Apple defines no other so far. */
	none: 0,
} as const satisfies Readonly<Record<AudioSessionActivationOptions, number>>;

/** Whether the output follows the route that long-form audio or video apps share. */
export type AudioSessionRouteSharingPolicy =
	'default' | 'longFormAudio' | 'independent' | 'longFormVideo';

/** The number of each {@link AudioSessionRouteSharingPolicy} in Godot. */
export const audioSessionRouteSharingPolicyValues = {
	/** Follows the ordinary rules for routing output. */
	default: 0,
	/** Plays where music and podcast apps play. */
	longFormAudio: 1,
	/** Set by the system when the player sends video to a wireless device; it cannot be requested. */
	independent: 2,
	/** Plays where film and television apps play. */
	longFormVideo: 3,
} as const satisfies Readonly<Record<AudioSessionRouteSharingPolicy, number>>;

/** Complete configurations for kinds of games, for `configure_for`. */
export type AudioSessionPreset =
	'backgroundMusic' | 'gameSound' | 'voiceChat' | 'video' | 'recording';

/** The number of each {@link AudioSessionPreset} in Godot. */
export const audioSessionPresetValues = {
	/** For a game that can be played without sound: the player's own music keeps playing, and the ringer switch silences the game. It is `ambient`. */
	backgroundMusic: 0,
	/** For a game that needs its sound: it is audible with the ringer switch on silent, and the player's own music keeps playing. It is `playback` with `OPTION_MIX_WITH_OTHERS`. */
	gameSound: 1,
	/** For talking to other players: other apps stop, and the sound comes from the speaker or a Bluetooth headset. It is `playAndRecord` in `MODE_VOICE_CHAT` with `OPTION_ALLOW_BLUETOOTH_HFP` and `OPTION_DEFAULT_TO_SPEAKER`. It does not cancel the echo in Godot, whose input and output do not use the voice-processing unit of the system. */
	voiceChat: 2,
	/** For a cutscene or a film: other apps stop, and the ringer switch is ignored. It is `playback` in `MODE_MOVIE_PLAYBACK`. */
	video: 3,
	/** For recording the player while everything else is silent, including the game. It is `record` with `OPTION_ALLOW_BLUETOOTH_HFP`. */
	recording: 4,
} as const satisfies Readonly<Record<AudioSessionPreset, number>>;

/** Whether the session is active; the W3C's states of an audio session. */
export type AudioSessionState = 'inactive' | 'active' | 'interrupted';

/** The number of each {@link AudioSessionState} in Godot. */
export const audioSessionStateValues = {
	/** The session is neither active nor interrupted. */
	inactive: 0,
	/** The session is active. */
	active: 1,
	/** The system has interrupted the session, for example for a phone call. */
	interrupted: 2,
} as const satisfies Readonly<Record<AudioSessionState, number>>;

/** Whether an interruption, such as a phone call, began or ended. */
export type AudioSessionInterruptionType = 'ended' | 'began' | 'unknown';

/** The number of each {@link AudioSessionInterruptionType} in Godot. */
export const audioSessionInterruptionTypeValues = {
	/** The interruption is over, and the session may be activated again. */
	ended: 0,
	/** The system has interrupted the session, which is inactive from now on. */
	began: 1,
	/** A type that is newer than this extension. */
	unknown: 2,
} as const satisfies Readonly<Record<AudioSessionInterruptionType, number>>;

/** Why the system interrupted the session. */
export type AudioSessionInterruptionReason =
	| 'default'
	| 'appWasSuspended'
	| 'builtInMicMuted'
	| 'sceneWasBackgrounded'
	| 'routeDisconnected';

/** The number of each {@link AudioSessionInterruptionReason} in Godot. */
export const audioSessionInterruptionReasonValues = {
	/** Another session became active, such as that of a phone call or an alarm. */
	default: 0,
	/** The system had suspended the app; not reported from iOS 16 on. */
	appWasSuspended: 1,
	/** The hardware muted the built-in microphone, as a closed iPad cover does; `OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION` prevents it. */
	builtInMicMuted: 2,
	/** The app's scene went to the background on visionOS. */
	sceneWasBackgrounded: 3,
	/** The device that played was disconnected, and the session has `prefers_interruption_on_route_disconnect`. */
	routeDisconnected: 4,
} as const satisfies Readonly<Record<AudioSessionInterruptionReason, number>>;

/** What the system recommends when an interruption has ended. */
export type AudioSessionInterruptionOptions = 'shouldResume';

/** The number of each {@link AudioSessionInterruptionOptions} in Godot. */
export const audioSessionInterruptionOptionsValues = {
	/** The game should resume by itself; without this option, only when the player asks. */
	shouldResume: 1,
} as const satisfies Readonly<Record<AudioSessionInterruptionOptions, number>>;

/** Why the route (the input and output ports in use) changed. */
export type AudioSessionRouteChangeReason =
	| 'unknown'
	| 'newDeviceAvailable'
	| 'oldDeviceUnavailable'
	| 'categoryChange'
	| 'override'
	| 'wakeFromSleep'
	| 'noSuitableRouteForCategory'
	| 'routeConfigurationChange';

/** The number of each {@link AudioSessionRouteChangeReason} in Godot. */
export const audioSessionRouteChangeReasonValues = {
	/** The platform gives no reason. */
	unknown: 0,
	/** A device was connected, such as headphones. */
	newDeviceAvailable: 1,
	/** The device in use was disconnected; players then expect music and films to pause. */
	oldDeviceUnavailable: 2,
	/** The category of the session changed. */
	categoryChange: 3,
	/** The route was overridden, for example with `PORT_OVERRIDE_SPEAKER`. */
	override: 4,
	/** The device woke from sleep. */
	wakeFromSleep: 6,
	/** No port suits the category, for example `record` without any microphone. */
	noSuitableRouteForCategory: 7,
	/** The ports are the same, but the configuration of one of them changed, for example its data source. */
	routeConfigurationChange: 8,
} as const satisfies Readonly<Record<AudioSessionRouteChangeReason, number>>;

/** A temporary destination of the output that overrides the category. */
export type AudioSessionPortOverride = 'none' | 'speaker';

/** The number of each {@link AudioSessionPortOverride} in Godot. */
export const audioSessionPortOverrideValues = {
	/** The category decides. */
	none: 0,
	/** The built-in speaker, until the route changes; only for `playAndRecord`. */
	speaker: 1936747378,
} as const satisfies Readonly<Record<AudioSessionPortOverride, number>>;

/** Where the player chose to play audio, when asked. */
export type AudioSessionRouteSelection = 'none' | 'local' | 'external';

/** The number of each {@link AudioSessionRouteSelection} in Godot. */
export const audioSessionRouteSelectionValues = {
	/** No choice: the player was not asked yet, or cancelled. */
	none: 0,
	/** This device. */
	local: 1,
	/** Another device, such as an Apple TV. */
	external: 2,
} as const satisfies Readonly<Record<AudioSessionRouteSelection, number>>;

/** Whether a game should silence secondary audio, such as its soundtrack, or may play it again. */
export type AudioSessionSilenceSecondaryAudioHintType = 'end' | 'begin';

/** The number of each {@link AudioSessionSilenceSecondaryAudioHintType} in Godot. */
export const audioSessionSilenceSecondaryAudioHintTypeValues = {
	/** The other app's audio stopped; the soundtrack may play again. */
	end: 0,
	/** Another app's audio started; the soundtrack should fall silent. */
	begin: 1,
} as const satisfies Readonly<Record<AudioSessionSilenceSecondaryAudioHintType, number>>;

/** Which prompts a session with `MODE_VOICE_PROMPT` should play now. */
export type AudioSessionPromptStyle = 'none' | 'short' | 'normal';

/** The number of each {@link AudioSessionPromptStyle} in Godot. */
export const audioSessionPromptStyleValues = {
	/** No prompts: another app is listening, such as Siri. */
	none: 1852796517,
	/** Short sounds without words: a phone call is in progress, or Siri is answering. */
	short: 1936224884,
	/** Full sentences. */
	normal: 1852992876,
} as const satisfies Readonly<Record<AudioSessionPromptStyle, number>>;

/** Whether the player allows the app to use the microphone. */
export type AudioSessionRecordPermission = 'undetermined' | 'denied' | 'granted';

/** The number of each {@link AudioSessionRecordPermission} in Godot. */
export const audioSessionRecordPermissionValues = {
	/** The player has not been asked yet. */
	undetermined: 1970168948,
	/** The player refused; only the system's settings can change that. */
	denied: 1684369017,
	/** The player agreed. */
	granted: 1735552628,
} as const satisfies Readonly<Record<AudioSessionRecordPermission, number>>;

/** Which audio the session adds to another app's microphone input, for example in a call. */
export type AudioSessionMicrophoneInjectionMode = 'none' | 'spokenAudio';

/** The number of each {@link AudioSessionMicrophoneInjectionMode} in Godot. */
export const audioSessionMicrophoneInjectionModeValues = {
	/** Nothing. */
	none: 0,
	/** Speech, such as that of a player who speaks by text-to-speech. */
	spokenAudio: 1,
} as const satisfies Readonly<Record<AudioSessionMicrophoneInjectionMode, number>>;

/** Whether the player allows the app to add audio to another app's microphone input. */
export type AudioSessionMicrophoneInjectionPermission =
	'serviceDisabled' | 'undetermined' | 'denied' | 'granted';

/** The number of each {@link AudioSessionMicrophoneInjectionPermission} in Godot. */
export const audioSessionMicrophoneInjectionPermissionValues = {
	/** The player has turned the service off for all apps. */
	serviceDisabled: 1936876659,
	/** The player has not been asked yet. */
	undetermined: 1970168948,
	/** The player refused. */
	denied: 1684369017,
	/** The player agreed. */
	granted: 1735552628,
} as const satisfies Readonly<Record<AudioSessionMicrophoneInjectionPermission, number>>;

/** How the device is held while its built-in microphones record in stereo, which determines left and right. */
export type AudioSessionStereoOrientation =
	'none' | 'portrait' | 'portraitUpsideDown' | 'landscapeRight' | 'landscapeLeft';

/** The number of each {@link AudioSessionStereoOrientation} in Godot. */
export const audioSessionStereoOrientationValues = {
	/** Not used, because the recording is not in stereo. */
	none: 0,
	/** Upright, the connector at the bottom. */
	portrait: 1,
	/** Upright, the connector at the top. */
	portraitUpsideDown: 2,
	/** On its side, the connector on the right. */
	landscapeRight: 3,
	/** On its side, the connector on the left. */
	landscapeLeft: 4,
} as const satisfies Readonly<Record<AudioSessionStereoOrientation, number>>;

/** Whether input and output run together, at one sample rate and buffer duration. */
export type AudioSessionIOType = 'notSpecified' | 'aggregated';

/** The number of each {@link AudioSessionIOType} in Godot. */
export const audioSessionIOTypeValues = {
	/** The system decides. */
	notSpecified: 0,
	/** They run together; only for `playAndRecord` and `multiRoute`. */
	aggregated: 1,
} as const satisfies Readonly<Record<AudioSessionIOType, number>>;

/** How the system renders the audio that plays, for example to show a Dolby Atmos badge. */
export type AudioSessionRenderingMode =
	'notApplicable' | 'monoStereo' | 'surround' | 'spatialAudio' | 'dolbyAudio' | 'dolbyAtmos';

/** The number of each {@link AudioSessionRenderingMode} in Godot. */
export const audioSessionRenderingModeValues = {
	/** No audio with a rendering mode plays. */
	notApplicable: 0,
	/** Mono or stereo. */
	monoStereo: 1,
	/** Several channels, but neither spatial audio nor Dolby. */
	surround: 2,
	/** Spatial audio, also for Dolby content on hardware that has no Dolby. */
	spatialAudio: 3,
	/** Dolby Audio. */
	dolbyAudio: 4,
	/** Dolby Atmos. */
	dolbyAtmos: 5,
} as const satisfies Readonly<Record<AudioSessionRenderingMode, number>>;

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
	/** No error. */
	none: 0,
	/** The system's media services have stopped and not restarted yet. */
	mediaServicesFailed: 1836282486,
	/** The session was deactivated while it still plays or records. */
	isBusy: 560030580,
	/** The category does not support the request. */
	incompatibleCategory: 560161140,
	/** A session that does not mix cannot be activated while the app is in the background. */
	cannotInterruptOthers: 560557684,
	/** The app lacks an entitlement that the request needs. */
	missingEntitlement: 1701737535,
	/** The request is not allowed while Siri is listening. */
	siriIsRecording: 1936290409,
	/** The app is not allowed to start playing, usually because it is in the background. */
	cannotStartPlaying: 561015905,
	/** The app is not allowed to start recording, usually because it is in the background. */
	cannotStartRecording: 561145187,
	/** The value is invalid for the property. */
	badParam: -50,
	/** An app with higher priority, such as a phone call, controls the audio. */
	insufficientPriority: 561017449,
	/** The device lacks the hardware, such as an input. */
	resourceNotAvailable: 561145203,
	/** The platform gives no reason. */
	unspecified: 2003329396,
	/** The system has destroyed the session. */
	expiredSession: 561210739,
	/** The request needs an active session. */
	sessionNotActive: 1768841571,
} as const satisfies Readonly<Record<AudioSessionErrorCode, number>>;

/** The kind of device or connector that a port is. */
export type AudioSessionPortType =
	| 'unknown'
	| 'lineIn'
	| 'builtInMic'
	| 'headsetMic'
	| 'continuityMicrophone'
	| 'lineOut'
	| 'headphones'
	| 'bluetoothA2DP'
	| 'builtInReceiver'
	| 'builtInSpeaker'
	| 'hdmi'
	| 'airPlay'
	| 'bluetoothLE'
	| 'bluetoothHFP'
	| 'usbAudio'
	| 'carAudio'
	| 'virtual'
	| 'pci'
	| 'fireWire'
	| 'displayPort'
	| 'avb'
	| 'thunderbolt';

/** The number of each {@link AudioSessionPortType} in Godot. */
export const audioSessionPortTypeValues = {
	/** A kind that this version does not know. */
	unknown: 0,
	/** Line input on the dock connector. */
	lineIn: 1,
	/** The device's own microphone. */
	builtInMic: 2,
	/** The microphone of a wired headset. */
	headsetMic: 3,
	/** The microphone of an iPhone or iPad that is used with an Apple TV. */
	continuityMicrophone: 4,
	/** Line output on the dock connector. */
	lineOut: 5,
	/** Wired headphones, or those of a wired headset. */
	headphones: 6,
	/** Bluetooth headphones or speaker, in high quality and without a microphone. */
	bluetoothA2DP: 7,
	/** The small speaker that is held to the ear in a call. */
	builtInReceiver: 8,
	/** The device's own speaker. */
	builtInSpeaker: 9,
	/** A television or receiver, over HDMI. */
	hdmi: 10,
	/** A device on the network, over AirPlay; its sound is noticeably later than the image. */
	airPlay: 11,
	/** A Bluetooth Low Energy device, such as a hearing aid. */
	bluetoothLE: 12,
	/** A Bluetooth headset with its microphone, over the hands-free profile. */
	bluetoothHFP: 13,
	/** A USB device, input or output. */
	usbAudio: 14,
	/** A car, over CarPlay. */
	carAudio: 15,
	/** A port without hardware of its own. */
	virtual: 16,
	/** A device on the PCI bus. */
	pci: 17,
	/** A FireWire device. */
	fireWire: 18,
	/** A screen, over DisplayPort. */
	displayPort: 19,
	/** A device on a network, over Audio Video Bridging. */
	avb: 20,
	/** A Thunderbolt device. */
	thunderbolt: 21,
} as const satisfies Readonly<Record<AudioSessionPortType, number>>;

/** Where on the device a data source is. */
export type AudioSessionDataSourceLocation = 'unknown' | 'upper' | 'lower';

/** The number of each {@link AudioSessionDataSourceLocation} in Godot. */
export const audioSessionDataSourceLocationValues = {
	/** The platform does not say. */
	unknown: 0,
	/** Near the upper end of the device. */
	upper: 1,
	/** Near the lower end of the device. */
	lower: 2,
} as const satisfies Readonly<Record<AudioSessionDataSourceLocation, number>>;

/** Where a data source points while the device is held upright. */
export type AudioSessionDataSourceOrientation =
	'unknown' | 'top' | 'bottom' | 'front' | 'back' | 'left' | 'right';

/** The number of each {@link AudioSessionDataSourceOrientation} in Godot. */
export const audioSessionDataSourceOrientationValues = {
	/** The platform does not say. */
	unknown: 0,
	/** Points to the top. */
	top: 1,
	/** Points to the bottom. */
	bottom: 2,
	/** Points to the front. */
	front: 3,
	/** Points to the back. */
	back: 4,
	/** Points to the left. */
	left: 5,
	/** Points to the right. */
	right: 6,
} as const satisfies Readonly<Record<AudioSessionDataSourceOrientation, number>>;

/** The directions from which a microphone records. */
export type AudioSessionPolarPattern =
	'none' | 'omnidirectional' | 'cardioid' | 'subcardioid' | 'stereo';

/** The number of each {@link AudioSessionPolarPattern} in Godot. */
export const audioSessionPolarPatternValues = {
	/** The data source has no pattern, or no pattern is preferred. */
	none: 0,
	/** Records all directions equally. */
	omnidirectional: 1,
	/** Records mainly what is in front of it, and least what is behind it. */
	cardioid: 2,
	/** Records mainly what is in front of it, but more of the other directions than a cardioid. */
	subcardioid: 3,
	/** Records left and right, depending on how the device is held. */
	stereo: 4,
} as const satisfies Readonly<Record<AudioSessionPolarPattern, number>>;

/** What interrupts the game. */
export type SimulatorInterruptionSource =
	'phoneCall' | 'siri' | 'alarm' | 'alertBanner' | 'alertFullScreen';

/** The number of each {@link SimulatorInterruptionSource} in Godot. */
export const simulatorInterruptionSourceValues = {
	/** A phone call. Meanwhile `AVAudioSession.record` and `AVAudioSession.playAndRecord` cannot be activated (`ERR_LOCKED`); the other categories can. `AVAudioSession.prompt_style` is `AVAudioSession.PROMPT_STYLE_SHORT`. */
	phoneCall: 0,
	/** Siri is listening. Meanwhile nothing can be activated (`ERR_BUSY`). `AVAudioSession.prompt_style` is `AVAudioSession.PROMPT_STYLE_NONE`. */
	siri: 1,
	/** An alarm rings. Meanwhile nothing can be activated (`ERR_LOCKED`). */
	alarm: 2,
	/** An incoming call, shown as a banner. It does not interrupt a session with `AVAudioSession.prefers_no_interruptions_from_system_alerts`; when the player accepts the call, begin `SOURCE_PHONE_CALL`. */
	alertBanner: 3,
	/** An incoming call, shown on the full screen. It always interrupts. */
	alertFullScreen: 4,
} as const satisfies Readonly<Record<SimulatorInterruptionSource, number>>;

/** What can be connected to the simulated device, one of each kind. */
export type SimulatorDevice =
	| 'wiredHeadset'
	| 'headphones'
	| 'bluetoothA2DP'
	| 'bluetoothHFP'
	| 'airPlay'
	| 'usb'
	| 'hdmi'
	| 'carPlay';

/** The number of each {@link SimulatorDevice} in Godot. */
export const simulatorDeviceValues = {
	/** Headphones with a microphone, on a wire: `AVAudioSessionPort.PORT_HEADPHONES` and `AVAudioSessionPort.PORT_HEADSET_MIC`. */
	wiredHeadset: 0,
	/** Headphones on a wire: `AVAudioSessionPort.PORT_HEADPHONES`. */
	headphones: 1,
	/** Bluetooth headphones or speakers in high quality: `AVAudioSessionPort.PORT_BLUETOOTH_A2DP`. With `AVAudioSession.playAndRecord` they need `AVAudioSession.OPTION_ALLOW_BLUETOOTH_A2DP`. */
	bluetoothA2DP: 2,
	/** A Bluetooth headset for calls, with a microphone: `AVAudioSessionPort.PORT_BLUETOOTH_HFP` in both directions. It needs `AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP`. */
	bluetoothHFP: 3,
	/** A speaker on the network: `AVAudioSessionPort.PORT_AIR_PLAY`, with a latency of two seconds. With `AVAudioSession.playAndRecord` it needs `AVAudioSession.OPTION_ALLOW_AIR_PLAY`. */
	airPlay: 4,
	/** An audio interface with two channels in each direction and rates up to 192 kHz: `AVAudioSessionPort.PORT_USB_AUDIO`. */
	usb: 5,
	/** A television with up to eight channels: `AVAudioSessionPort.PORT_HDMI`. */
	hdmi: 6,
	/** A car with a microphone: `AVAudioSessionPort.PORT_CAR_AUDIO` in both directions. */
	carPlay: 7,
} as const satisfies Readonly<Record<SimulatorDevice, number>>;

/** What the other app on the simulated device does. */
export type SimulatorOtherAppState = 'stopped' | 'playing' | 'ducked' | 'interrupted';

/** The number of each {@link SimulatorOtherAppState} in Godot. */
export const simulatorOtherAppStateValues = {
	/** It does not play. */
	stopped: 0,
	/** It plays and is audible. */
	playing: 1,
	/** It plays, but quieter, because the session has `AVAudioSession.OPTION_DUCK_OTHERS`. */
	ducked: 2,
	/** It would play, but the game's session or the system has silenced it. */
	interrupted: 3,
} as const satisfies Readonly<Record<SimulatorOtherAppState, number>>;
