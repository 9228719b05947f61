// Generated from tools/api/classes, do not edit: `npm run generate` writes it again.

import {
	audioSessionCategoryOptionsValues,
	audioSessionCategoryValues,
	audioSessionDataSourceLocationValues,
	audioSessionDataSourceOrientationValues,
	audioSessionIOTypeValues,
	audioSessionInterruptionReasonValues,
	audioSessionInterruptionTypeValues,
	audioSessionMicrophoneInjectionModeValues,
	audioSessionMicrophoneInjectionPermissionValues,
	audioSessionModeValues,
	audioSessionPolarPatternValues,
	audioSessionPortTypeValues,
	audioSessionPromptStyleValues,
	audioSessionRecordPermissionValues,
	audioSessionRenderingModeValues,
	audioSessionRouteChangeReasonValues,
	audioSessionRouteSelectionValues,
	audioSessionRouteSharingPolicyValues,
	audioSessionStateValues,
	audioSessionStereoOrientationValues,
	type AudioSessionCategory,
	type AudioSessionCategoryOptions,
	type AudioSessionDataSourceLocation,
	type AudioSessionDataSourceOrientation,
	type AudioSessionIOType,
	type AudioSessionInterruptionReason,
	type AudioSessionInterruptionType,
	type AudioSessionMicrophoneInjectionMode,
	type AudioSessionMicrophoneInjectionPermission,
	type AudioSessionMode,
	type AudioSessionPolarPattern,
	type AudioSessionPortType,
	type AudioSessionPromptStyle,
	type AudioSessionRecordPermission,
	type AudioSessionRenderingMode,
	type AudioSessionRouteChangeReason,
	type AudioSessionRouteSelection,
	type AudioSessionRouteSharingPolicy,
	type AudioSessionState,
	type AudioSessionStereoOrientation,
} from './names';
import type { ValueKind } from '../values';
import { godotErrorValues, type GodotError } from './godot-errors';

/** Controls the shared iOS/tvOS audio session from GDScript. */
export interface AudioSession {
	/** Selects the Apple audio session category. Use one of the `SessionCategory` constants to decide whether your game mixes with other apps, records audio, or routes voice chat. */
	readonly category: AudioSessionCategory;
	/** How the session departs from what its `category` does by itself. Set them together with the category, with `configure` or `set_category_with_options`: a change of the category alone drops them. */
	readonly categoryOptions: AudioSessionCategoryOptions[];
	/** Refines the `category` for one purpose, such as a call or a film. It stays what was assigned, even when the category does not take it; `effective_mode` is what is in force. */
	readonly mode: AudioSessionMode;
	/** The mode that is in force: `mode`, or `MODE_DEFAULT` while that mode is misused for a category that does not take it. */
	readonly effectiveMode: AudioSessionMode;
	/** Whether the output follows the route that long-form audio or video shares. It is set with `configure`; the long-form policies need `playback`, no options, and one of `MODE_DEFAULT`, `MODE_MOVIE_PLAYBACK` and `MODE_SPOKEN_AUDIO`. */
	readonly routeSharingPolicy: AudioSessionRouteSharingPolicy;
	/** The categories of this device, as numbers of `SessionCategory`. A device without any input, such as most Apple TVs, lacks those that record. */
	readonly availableCategories: AudioSessionCategory[];
	/** The modes of this device, as numbers of `SessionMode`. */
	readonly availableModes: AudioSessionMode[];
	/** Whether the session is active. Apple has no such property: it is what `set_active` and the interruptions have made of it. */
	readonly state: AudioSessionState;
	/** Whether the session is activated again by itself after an interruption that says that it should resume. Turn it off to wait for the player instead. */
	readonly autoResume: boolean;
	/** Whether an incoming call that is shown as a banner interrupts only when the player takes it. Calls that fill the screen interrupt all the same. */
	readonly prefersNoInterruptionsFromSystemAlerts: boolean;
	/** Whether the session is interrupted when the device that plays is disconnected, as players expect of music. `interruption` then comes with `INTERRUPTION_REASON_ROUTE_DISCONNECTED`. */
	readonly prefersInterruptionOnRouteDisconnect: boolean;
	/** The ports that sound comes in and goes out by now. It is a picture of this moment; `route_changed` tells of the next. */
	readonly currentRoute: AudioSessionRoute | null;
	/** The ports that could be the input with this category and mode; empty where the category does not record. */
	readonly availableInputs: AudioSessionPort[];
	/** The input that was asked for with `set_preferred_input`, or `null`. */
	readonly preferredInput: AudioSessionPort | null;
	/** Whether the device has any input. */
	readonly inputAvailable: boolean;
	/** The data sources of the input of the current route, such as the microphones of a phone; empty when there is nothing to choose from. */
	readonly inputDataSources: AudioSessionDataSource[];
	/** The data source that the input uses, one of `input_data_sources`, or `null`. */
	readonly inputDataSource: AudioSessionDataSource | null;
	/** The data sources of the output of the current route; empty when there is nothing to choose from. */
	readonly outputDataSources: AudioSessionDataSource[];
	/** The data source that the output uses, one of `output_data_sources`, or `null`. */
	readonly outputDataSource: AudioSessionDataSource | null;
	/** What the player chose in the last `prepare_route_selection_for_playback`. */
	readonly routeSelection: AudioSessionRouteSelection;
	/** Whether input and output should run together, at one sample rate and buffer duration. Apple cannot be asked for it, so this is what was last assigned and taken. */
	readonly aggregatedIoPreference: AudioSessionIOType;
	/** The sample rate to ask the hardware for, in hertz; `0.0` leaves it to the system. What the hardware took is `sample_rate`, once the session is active. */
	readonly preferredSampleRate: number;
	/** The sample rate of the hardware, in hertz. It changes with the route; Bluetooth headsets often have a lower one. */
	readonly sampleRate: number;
	/** How much audio the hardware should handle at a time, in seconds; `0.0` leaves it to the system. A short buffer lowers latency and costs power. What the hardware took is `io_buffer_duration`. */
	readonly preferredIoBufferDuration: number;
	/** How much audio the hardware handles at a time, in seconds. */
	readonly ioBufferDuration: number;
	/** How long sound takes from the microphone to the app, in seconds, without `io_buffer_duration`. */
	readonly inputLatency: number;
	/** How long sound takes from the app to the ear, in seconds, without `io_buffer_duration`. A rhythm game subtracts it; over Bluetooth or AirPlay it is long. */
	readonly outputLatency: number;
	/** How many channels to ask of the input of the current route. More than `maximum_input_number_of_channels` are refused. */
	readonly preferredInputNumberOfChannels: number;
	/** How many channels the input has; `0` where the category does not record. */
	readonly inputNumberOfChannels: number;
	/** How many channels the input of the current route can have. */
	readonly maximumInputNumberOfChannels: number;
	/** How many channels to ask of the output of the current route. More than `maximum_output_number_of_channels` are refused. */
	readonly preferredOutputNumberOfChannels: number;
	/** How many channels the output has; `0` where the category does not play. */
	readonly outputNumberOfChannels: number;
	/** How many channels the output of the current route can have, for example 8 over HDMI. */
	readonly maximumOutputNumberOfChannels: number;
	/** Whether the game can supply more than two channels, which the system may then render as spatial audio. */
	readonly supportsMultichannelContent: boolean;
	/** The channel layouts that the output takes, as Apple's layout tags: `tag & 0xffff` is the number of channels. Empty unless an active session plays over AirPlay or in a car. */
	readonly supportedOutputChannelLayouts: number[];
	/** How the system renders what plays now, for a badge such as the one of Dolby Atmos. */
	readonly renderingMode: AudioSessionRenderingMode;
	/** The volume that the player set with the buttons of the device, from `0.0` to `1.0`. An app cannot set it. */
	readonly outputVolume: number;
	/** Whether the output of the session is muted. System sounds and haptics are not. */
	readonly outputMuted: boolean;
	/** Whether the player lets the game use the microphone. Ask with `request_record_permission`. */
	readonly recordPermission: AudioSessionRecordPermission;
	/** Whether the game hears silence instead of the microphone. The player can change it too, for example with a press on the AirPods. */
	readonly inputMuted: boolean;
	/** Whether the device vibrates and plays system sounds while the session records. It does not by default, so that they are not recorded. */
	readonly allowHapticsAndSystemSoundsDuringRecording: boolean;
	/** How much the input is amplified, from `0.0` to `1.0`. It can be set only while `input_gain_settable` is `true`, and holds for the whole device. */
	readonly inputGain: number;
	/** Whether the current input lets `input_gain` be set. */
	readonly inputGainSettable: boolean;
	/** How the player holds the device, which decides what is left and right in a stereo recording by the built-in microphones. */
	readonly preferredInputOrientation: AudioSessionStereoOrientation;
	/** The orientation that the built-in microphones record for; `STEREO_ORIENTATION_NONE` unless they record in stereo. */
	readonly inputOrientation: AudioSessionStereoOrientation;
	/** Whether what the built-in speaker plays should be kept out of what the built-in microphone records. */
	readonly prefersEchoCancelledInput: boolean;
	/** Whether the device can keep its speaker out of its microphone with this category and mode. */
	readonly echoCancelledInputAvailable: boolean;
	/** Whether the device does so now; it may stop when the route changes. */
	readonly echoCancelledInputEnabled: boolean;
	/** What the session adds to the microphone of another app's call, for players who speak by text-to-speech. It needs `request_microphone_injection_permission`. */
	readonly preferredMicrophoneInjectionMode: AudioSessionMicrophoneInjectionMode;
	/** Whether there is a call now that audio can be added to. */
	readonly microphoneInjectionAvailable: boolean;
	/** Whether the player lets the game add audio to calls. */
	readonly microphoneInjectionPermission: AudioSessionMicrophoneInjectionPermission;
	/** Whether any other app is playing audio. To decide whether the soundtrack should play, `secondary_audio_should_be_silenced_hint` is the better question. */
	readonly otherAudioPlaying: boolean;
	/** Whether another app plays what the player chose to hear, such as music. A game with `ambient` then silences its soundtrack and keeps its sound effects. */
	readonly secondaryAudioShouldBeSilencedHint: boolean;
	/** How a session with `MODE_VOICE_PROMPT` should prompt just now; read it before each prompt. */
	readonly promptStyle: AudioSessionPromptStyle;
	/** Whether the system may show the game as what is playing now. Only visionOS has it; elsewhere an assignment is refused with `ERR_UNAVAILABLE`. */
	readonly nowPlayingCandidate: boolean;
}

/** The ports that sound comes in and goes out by at one moment. */
export interface AudioSessionRoute {
	/** The ports that sound comes in by; empty where the category does not record. */
	readonly inputs: AudioSessionPort[];
	/** The ports that sound goes out by; several with `AVAudioSession.multiRoute`. */
	readonly outputs: AudioSessionPort[];
}

/** A device or connector that sound comes in or goes out by. */
export interface AudioSessionPort {
	/** What the port is; `PORT_UNKNOWN` for a kind that is newer than this extension. */
	readonly type: AudioSessionPortType;
	/** The name of the port in the player's language, to show in a menu. */
	readonly name: string;
	/** What tells this port from all others, to recognize it by. */
	readonly uid: string;
	/** Whether the device itself processes voice for calls, as Bluetooth headsets and cars do. A game with voice processing of its own turns that off then. */
	readonly hardwareVoiceCallProcessing: boolean;
	/** Whether the port can play spatial audio and the player has it turned on. */
	readonly spatialAudioEnabled: boolean;
	/** The channels of the port; empty while the system does not say. */
	readonly channels: AudioSessionChannel[];
	/** What the port can take sound from, such as the microphones of a phone; empty when there is nothing to choose from. */
	readonly dataSources: AudioSessionDataSource[];
	/** The data source in use, or `null`. */
	readonly selectedDataSource: AudioSessionDataSource | null;
	/** The data source that was asked for with `set_preferred_data_source`, or `null`. */
	readonly preferredDataSource: AudioSessionDataSource | null;
	/** Whether the microphone can hear from afar; `null` unless the port is a Bluetooth microphone. See `AVAudioSession.OPTION_FAR_FIELD_INPUT`. */
	readonly farFieldCapture: AudioSessionCapability | null;
	/** Whether the microphone can record in full quality; `null` unless the port is a Bluetooth microphone. See `AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING`. */
	readonly highQualityRecording: AudioSessionCapability | null;
}

/** One of the things that a port can take sound from, such as the microphone beside the camera. */
export interface AudioSessionDataSource {
	/** What tells it from the other data sources of its port. */
	readonly id: number;
	/** Its name in the player's language, to show in a menu. */
	readonly name: string;
	/** Where on the device it is, if that is known. */
	readonly location: AudioSessionDataSourceLocation;
	/** Where it points, if that is known. */
	readonly orientation: AudioSessionDataSourceOrientation;
	/** The directions that it can be made to hear, as numbers of `PolarPattern`; empty when there is nothing to choose from. */
	readonly supportedPolarPatterns: AudioSessionPolarPattern[];
	/** The directions that it hears, or `POLAR_PATTERN_NONE`. */
	readonly selectedPolarPattern: AudioSessionPolarPattern;
	/** The pattern that was asked for with `set_preferred_polar_pattern`, or `POLAR_PATTERN_NONE`. */
	readonly preferredPolarPattern: AudioSessionPolarPattern;
}

/** One channel of a port, such as the left one of headphones. */
export interface AudioSessionChannel {
	/** Its name in the player's language. */
	readonly name: string;
	/** Its number within its port, from 1 on. */
	readonly number: number;
	/** Where it sounds, as one of Apple's `kAudioChannelLabel` numbers: 1 left, 2 right, 3 centre, 4 subwoofer, 4294967295 unknown. */
	readonly label: number;
	/** The `AVAudioSessionPort.uid` of its port. */
	readonly owningPortUid: string;
}

/** Something that a port may be able to do, and whether it does. */
export interface AudioSessionCapability {
	/** Whether the port can do it. */
	readonly supported: boolean;
	/** Whether it does so now, in the active session. */
	readonly enabled: boolean;
}

/** How the properties of each class are written in JSON. */
export const sessionPropertyKinds = {
	AVAudioSession: {
		category: { names: audioSessionCategoryValues },
		categoryOptions: { flags: audioSessionCategoryOptionsValues },
		mode: { names: audioSessionModeValues },
		effectiveMode: { names: audioSessionModeValues },
		routeSharingPolicy: { names: audioSessionRouteSharingPolicyValues },
		availableCategories: { list: { names: audioSessionCategoryValues } },
		availableModes: { list: { names: audioSessionModeValues } },
		state: { names: audioSessionStateValues },
		autoResume: 'boolean',
		prefersNoInterruptionsFromSystemAlerts: 'boolean',
		prefersInterruptionOnRouteDisconnect: 'boolean',
		currentRoute: { object: 'AVAudioSessionRoute' },
		availableInputs: { list: { object: 'AVAudioSessionPort' } },
		preferredInput: { object: 'AVAudioSessionPort' },
		inputAvailable: 'boolean',
		inputDataSources: { list: { object: 'AVAudioSessionDataSource' } },
		inputDataSource: { object: 'AVAudioSessionDataSource' },
		outputDataSources: { list: { object: 'AVAudioSessionDataSource' } },
		outputDataSource: { object: 'AVAudioSessionDataSource' },
		routeSelection: { names: audioSessionRouteSelectionValues },
		aggregatedIoPreference: { names: audioSessionIOTypeValues },
		preferredSampleRate: 'number',
		sampleRate: 'number',
		preferredIoBufferDuration: 'number',
		ioBufferDuration: 'number',
		inputLatency: 'number',
		outputLatency: 'number',
		preferredInputNumberOfChannels: 'number',
		inputNumberOfChannels: 'number',
		maximumInputNumberOfChannels: 'number',
		preferredOutputNumberOfChannels: 'number',
		outputNumberOfChannels: 'number',
		maximumOutputNumberOfChannels: 'number',
		supportsMultichannelContent: 'boolean',
		supportedOutputChannelLayouts: { list: 'number' },
		renderingMode: { names: audioSessionRenderingModeValues },
		outputVolume: 'number',
		outputMuted: 'boolean',
		recordPermission: { names: audioSessionRecordPermissionValues },
		inputMuted: 'boolean',
		allowHapticsAndSystemSoundsDuringRecording: 'boolean',
		inputGain: 'number',
		inputGainSettable: 'boolean',
		preferredInputOrientation: { names: audioSessionStereoOrientationValues },
		inputOrientation: { names: audioSessionStereoOrientationValues },
		prefersEchoCancelledInput: 'boolean',
		echoCancelledInputAvailable: 'boolean',
		echoCancelledInputEnabled: 'boolean',
		preferredMicrophoneInjectionMode: { names: audioSessionMicrophoneInjectionModeValues },
		microphoneInjectionAvailable: 'boolean',
		microphoneInjectionPermission: { names: audioSessionMicrophoneInjectionPermissionValues },
		otherAudioPlaying: 'boolean',
		secondaryAudioShouldBeSilencedHint: 'boolean',
		promptStyle: { names: audioSessionPromptStyleValues },
		nowPlayingCandidate: 'boolean',
	},
	AVAudioSessionRoute: {
		inputs: { list: { object: 'AVAudioSessionPort' } },
		outputs: { list: { object: 'AVAudioSessionPort' } },
	},
	AVAudioSessionPort: {
		type: { names: audioSessionPortTypeValues },
		name: 'string',
		uid: 'string',
		hardwareVoiceCallProcessing: 'boolean',
		spatialAudioEnabled: 'boolean',
		channels: { list: { object: 'AVAudioSessionChannel' } },
		dataSources: { list: { object: 'AVAudioSessionDataSource' } },
		selectedDataSource: { object: 'AVAudioSessionDataSource' },
		preferredDataSource: { object: 'AVAudioSessionDataSource' },
		farFieldCapture: { object: 'AVAudioSessionCapability' },
		highQualityRecording: { object: 'AVAudioSessionCapability' },
	},
	AVAudioSessionDataSource: {
		id: 'number',
		name: 'string',
		location: { names: audioSessionDataSourceLocationValues },
		orientation: { names: audioSessionDataSourceOrientationValues },
		supportedPolarPatterns: { list: { names: audioSessionPolarPatternValues } },
		selectedPolarPattern: { names: audioSessionPolarPatternValues },
		preferredPolarPattern: { names: audioSessionPolarPatternValues },
	},
	AVAudioSessionChannel: {
		name: 'string',
		number: 'number',
		label: 'number',
		owningPortUid: 'string',
	},
	AVAudioSessionCapability: {
		supported: 'boolean',
		enabled: 'boolean',
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, ValueKind>>>>;

/** The arguments of each signal of the session. */
export interface SessionSignals {
	/** Emitted when the system has interrupted the session, which is inactive from then on, and when the interruption is over. `reason` means something when it began, `should_resume` when it ended; some interruptions never end. */
	readonly interruption: readonly [
		type: AudioSessionInterruptionType,
		reason: AudioSessionInterruptionReason,
		shouldResume: boolean,
	];
	/** Emitted when `state` changed, whatever changed it. */
	readonly stateChanged: readonly [state: AudioSessionState];
	/** Emitted when the platform refused a request; the session is as it was before. `operation` is the method that was asked for, for example `"set_category"`. `message` says what was asked and why it was refused. Every living handle emits it. When nobody listens to it, the message is logged as a warning instead. */
	readonly requestFailed: readonly [operation: string, error: GodotError, message: string];
	/** Emitted when the system's media services have died. Until `media_services_reset` every request fails with `ERR_UNAVAILABLE`. */
	readonly mediaServicesLost: readonly [];
	/** Emitted when the system's media services are back. The session has lost its settings, so configure and activate it again. */
	readonly mediaServicesReset: readonly [];
	/** Emitted when `current_route` changed. On `ROUTE_CHANGE_OLD_DEVICE_UNAVAILABLE` pause what the player listened to, or it goes on from the speaker. */
	readonly routeChanged: readonly [
		reason: AudioSessionRouteChangeReason,
		previousRoute: AudioSessionRoute | null,
	];
	/** Emitted when `available_inputs` changed. */
	readonly availableInputsChanged: readonly [];
	/** Emitted when `rendering_mode` changed. */
	readonly renderingModeChanged: readonly [mode: AudioSessionRenderingMode];
	/** Emitted when `supported_output_channel_layouts` changed. */
	readonly renderingCapabilitiesChanged: readonly [];
	/** Emitted when the player turned spatial audio on or off. Whether a port can play it is `AVAudioSessionPort.spatial_audio_enabled`. */
	readonly spatialPlaybackCapabilitiesChanged: readonly [isEnabled: boolean];
	/** Emitted when `output_volume` changed. Apple has no notification for it; the property itself is observed. */
	readonly outputVolumeChanged: readonly [newVolume: number, oldVolume: number];
	/** Emitted when `output_muted` changed. */
	readonly outputMutedChanged: readonly [isMuted: boolean];
	/** Emitted when the output is muted and the player seems to want sound, for example by turning the volume up. */
	readonly outputUnmuteRequested: readonly [];
	/** Emitted when `record_permission` changed, by an answer to the question or in the settings of the system. */
	readonly recordPermissionChanged: readonly [isGranted: boolean];
	/** Emitted when `input_muted` changed while the session records, or had changed when it starts to. */
	readonly inputMutedChanged: readonly [isMuted: boolean];
	/** Emitted when `microphone_injection_available` changed. */
	readonly microphoneInjectionCapabilitiesChanged: readonly [isAvailable: boolean];
	/** Emitted when `secondary_audio_should_be_silenced_hint` changed while the session is active and the game in the foreground. */
	readonly secondaryAudioHintChanged: readonly [shouldBeSilenced: boolean];
}

/** How the arguments of each signal are written in JSON. */
export const sessionSignalKinds = {
	interruption: [
		{ names: audioSessionInterruptionTypeValues },
		{ names: audioSessionInterruptionReasonValues },
		'boolean',
	],
	stateChanged: [{ names: audioSessionStateValues }],
	requestFailed: ['string', { names: godotErrorValues }, 'string'],
	mediaServicesLost: [],
	mediaServicesReset: [],
	routeChanged: [
		{ names: audioSessionRouteChangeReasonValues },
		{ object: 'AVAudioSessionRoute' },
	],
	availableInputsChanged: [],
	renderingModeChanged: [{ names: audioSessionRenderingModeValues }],
	renderingCapabilitiesChanged: [],
	spatialPlaybackCapabilitiesChanged: ['boolean'],
	outputVolumeChanged: ['number', 'number'],
	outputMutedChanged: ['boolean'],
	outputUnmuteRequested: [],
	recordPermissionChanged: ['boolean'],
	inputMutedChanged: ['boolean'],
	microphoneInjectionCapabilitiesChanged: ['boolean'],
	secondaryAudioHintChanged: ['boolean'],
} as const satisfies Readonly<Record<string, readonly ValueKind[]>>;
