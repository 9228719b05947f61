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
	/** Changes to the default behavior of the `category`. Set them together with the category, with `configure` or `set_category_with_options`: changing the category alone clears them. */
	readonly categoryOptions: AudioSessionCategoryOptions[];
	/** Refines the `category` for one purpose, such as a call or a film. It keeps the assigned value even when the category does not support it; `effective_mode` is the mode that applies. */
	readonly mode: AudioSessionMode;
	/** The mode that applies: `mode`, or `MODE_DEFAULT` while the category does not support that mode. */
	readonly effectiveMode: AudioSessionMode;
	/** Whether the output follows the route that long-form audio or video apps share. Set it with `configure`; the long-form policies need `playback`, no options, and one of `MODE_DEFAULT`, `MODE_MOVIE_PLAYBACK` and `MODE_SPOKEN_AUDIO`. */
	readonly routeSharingPolicy: AudioSessionRouteSharingPolicy;
	/** The categories that this device supports, as `SessionCategory` values. A device without any input, such as most Apple TVs, lacks those that record. */
	readonly availableCategories: AudioSessionCategory[];
	/** The modes that this device supports, as `SessionMode` values. */
	readonly availableModes: AudioSessionMode[];
	/** Whether the session is active. Apple has no such property: this one follows `set_active` and interruptions. */
	readonly state: AudioSessionState;
	/** Whether the session activates itself again after an interruption that ends with `should_resume`. Turn it off to wait for the player instead. */
	readonly autoResume: boolean;
	/** Whether an incoming call that is shown as a banner interrupts only when the player accepts it. Calls that fill the screen always interrupt. */
	readonly prefersNoInterruptionsFromSystemAlerts: boolean;
	/** Whether the session is interrupted when the device that plays is disconnected, as players expect of music. `interruption` is then emitted with `INTERRUPTION_REASON_ROUTE_DISCONNECTED`. */
	readonly prefersInterruptionOnRouteDisconnect: boolean;
	/** The input and output ports in use now. It is a snapshot; `route_changed` is emitted when it changes. */
	readonly currentRoute: AudioSessionRoute | null;
	/** The ports that can be the input with the current category and mode; empty if the category does not record. */
	readonly availableInputs: AudioSessionPort[];
	/** The input that was requested with `set_preferred_input`, or `null`. */
	readonly preferredInput: AudioSessionPort | null;
	/** Whether the device has any input. */
	readonly inputAvailable: boolean;
	/** The data sources of the input of the current route, such as the microphones of a phone; empty if there is no choice. */
	readonly inputDataSources: AudioSessionDataSource[];
	/** The data source that the input uses, one of `input_data_sources`, or `null`. */
	readonly inputDataSource: AudioSessionDataSource | null;
	/** The data sources of the output of the current route; empty if there is no choice. */
	readonly outputDataSources: AudioSessionDataSource[];
	/** The data source that the output uses, one of `output_data_sources`, or `null`. */
	readonly outputDataSource: AudioSessionDataSource | null;
	/** The player's choice in the last `prepare_route_selection_for_playback`. */
	readonly routeSelection: AudioSessionRouteSelection;
	/** Whether input and output should run together, at one sample rate and buffer duration. Apple's API cannot read it, so this is the last value that was assigned and accepted. */
	readonly aggregatedIoPreference: AudioSessionIOType;
	/** The sample rate to request from the hardware, in hertz; `0.0` lets the system choose. `sample_rate` is the actual rate, once the session is active. */
	readonly preferredSampleRate: number;
	/** The sample rate of the hardware, in hertz. It changes with the route; Bluetooth headsets often have a lower one. */
	readonly sampleRate: number;
	/** The requested duration of the hardware's I/O buffer, in seconds; `0.0` lets the system choose. A short buffer lowers latency and uses more power. `io_buffer_duration` is the actual duration. */
	readonly preferredIoBufferDuration: number;
	/** The duration of the hardware's I/O buffer, in seconds. */
	readonly ioBufferDuration: number;
	/** The latency from the microphone to the app, in seconds, without `io_buffer_duration`. */
	readonly inputLatency: number;
	/** The latency from the app to the output, in seconds, without `io_buffer_duration`. A rhythm game should compensate for it; it is long over Bluetooth and AirPlay. */
	readonly outputLatency: number;
	/** The number of channels to request from the input of the current route. More than `maximum_input_number_of_channels` are refused. */
	readonly preferredInputNumberOfChannels: number;
	/** The number of input channels; `0` if the category does not record. */
	readonly inputNumberOfChannels: number;
	/** The highest number of channels that the input of the current route supports. */
	readonly maximumInputNumberOfChannels: number;
	/** The number of channels to request from the output of the current route. More than `maximum_output_number_of_channels` are refused. */
	readonly preferredOutputNumberOfChannels: number;
	/** The number of output channels; `0` if the category does not play. */
	readonly outputNumberOfChannels: number;
	/** The highest number of channels that the output of the current route supports, for example 8 over HDMI. */
	readonly maximumOutputNumberOfChannels: number;
	/** Whether the game can supply more than two channels, which the system may then render as spatial audio. */
	readonly supportsMultichannelContent: boolean;
	/** The channel layouts that the output supports, as Apple's layout tags: `tag & 0xffff` is the number of channels. Empty unless an active session plays over AirPlay or in a car. */
	readonly supportedOutputChannelLayouts: number[];
	/** How the system renders the audio that plays now, for example to show a Dolby Atmos badge. */
	readonly renderingMode: AudioSessionRenderingMode;
	/** The volume that the player sets with the buttons of the device, from `0.0` to `1.0`. An app cannot set it. */
	readonly outputVolume: number;
	/** Whether the output of the session is muted. System sounds and haptics are not affected. */
	readonly outputMuted: boolean;
	/** Whether the player allows the game to use the microphone. Request it with `request_record_permission`. */
	readonly recordPermission: AudioSessionRecordPermission;
	/** Whether the game receives silence instead of the microphone's input. The player can change it too, for example by pressing the stem of AirPods. */
	readonly inputMuted: boolean;
	/** Whether the device vibrates and plays system sounds while the session records. Off by default, so that they are not recorded. */
	readonly allowHapticsAndSystemSoundsDuringRecording: boolean;
	/** How much the input is amplified, from `0.0` to `1.0`. It can be set only while `input_gain_settable` is `true`, and applies to the whole device. */
	readonly inputGain: number;
	/** Whether the current input allows setting `input_gain`. */
	readonly inputGainSettable: boolean;
	/** How the player holds the device, which determines left and right in a stereo recording by the built-in microphones. */
	readonly preferredInputOrientation: AudioSessionStereoOrientation;
	/** The orientation that the built-in microphones record for; `STEREO_ORIENTATION_NONE` unless they record in stereo. */
	readonly inputOrientation: AudioSessionStereoOrientation;
	/** Whether the sound of the built-in speaker should be removed from the recording of the built-in microphone. */
	readonly prefersEchoCancelledInput: boolean;
	/** Whether the device supports echo cancellation with the current category and mode. See `prefers_echo_cancelled_input`. */
	readonly echoCancelledInputAvailable: boolean;
	/** Whether echo cancellation is in use now; it may stop when the route changes. */
	readonly echoCancelledInputEnabled: boolean;
	/** Which audio the session adds to the microphone input of another app's call, for players who speak by text-to-speech. Call `request_microphone_injection_permission` first. */
	readonly preferredMicrophoneInjectionMode: AudioSessionMicrophoneInjectionMode;
	/** Whether audio can be added to a call now. */
	readonly microphoneInjectionAvailable: boolean;
	/** Whether the player allows the game to add audio to calls. */
	readonly microphoneInjectionPermission: AudioSessionMicrophoneInjectionPermission;
	/** Whether any other app is playing audio. To decide whether the soundtrack should play, use `secondary_audio_should_be_silenced_hint` instead. */
	readonly otherAudioPlaying: boolean;
	/** Whether another app plays audio that the player chose, such as music. A game with `ambient` should then silence its soundtrack and keep its sound effects. */
	readonly secondaryAudioShouldBeSilencedHint: boolean;
	/** Which prompts a session with `MODE_VOICE_PROMPT` should play now; read it before each prompt. */
	readonly promptStyle: AudioSessionPromptStyle;
	/** Whether the system may show the game as the app that is playing now. Available only on visionOS; elsewhere an assignment is refused with `ERR_UNAVAILABLE`. */
	readonly nowPlayingCandidate: boolean;
}

/** The input and output ports that are in use at one moment. */
export interface AudioSessionRoute {
	/** The input ports; empty if the category does not record. */
	readonly inputs: AudioSessionPort[];
	/** The output ports; several with `AVAudioSession.multiRoute`. */
	readonly outputs: AudioSessionPort[];
}

/** A device or connector for audio input or output. */
export interface AudioSessionPort {
	/** The kind of the port; `PORT_UNKNOWN` for a kind that is newer than this extension. */
	readonly type: AudioSessionPortType;
	/** The name of the port in the player's language, to show in a menu. */
	readonly name: string;
	/** A unique identifier of the port, to recognize it later. */
	readonly uid: string;
	/** Whether the device itself processes voice for calls, as Bluetooth headsets and cars do. A game with its own voice processing should then turn that off. */
	readonly hardwareVoiceCallProcessing: boolean;
	/** Whether the port supports spatial audio and the player has turned it on. */
	readonly spatialAudioEnabled: boolean;
	/** The channels of the port; empty if the system does not report them. */
	readonly channels: AudioSessionChannel[];
	/** The sources that the port can record from, such as the microphones of a phone; empty if there is no choice. */
	readonly dataSources: AudioSessionDataSource[];
	/** The data source in use, or `null`. */
	readonly selectedDataSource: AudioSessionDataSource | null;
	/** The data source that was requested with `set_preferred_data_source`, or `null`. */
	readonly preferredDataSource: AudioSessionDataSource | null;
	/** Whether the microphone can record from a distance; `null` unless the port is a Bluetooth microphone. See `AVAudioSession.OPTION_FAR_FIELD_INPUT`. */
	readonly farFieldCapture: AudioSessionCapability | null;
	/** Whether the microphone can record in full quality; `null` unless the port is a Bluetooth microphone. See `AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING`. */
	readonly highQualityRecording: AudioSessionCapability | null;
}

/** A source that a port can record from, such as the microphone beside the camera. */
export interface AudioSessionDataSource {
	/** A number that identifies the data source within its port. */
	readonly id: number;
	/** The name of the data source in the player's language, to show in a menu. */
	readonly name: string;
	/** The position of the data source on the device, if known. */
	readonly location: AudioSessionDataSourceLocation;
	/** The direction in which the data source points, if known. */
	readonly orientation: AudioSessionDataSourceOrientation;
	/** The polar patterns that the data source supports, as `PolarPattern` values; empty if there is no choice. */
	readonly supportedPolarPatterns: AudioSessionPolarPattern[];
	/** The polar pattern in use, or `POLAR_PATTERN_NONE`. */
	readonly selectedPolarPattern: AudioSessionPolarPattern;
	/** The pattern that was requested with `set_preferred_polar_pattern`, or `POLAR_PATTERN_NONE`. */
	readonly preferredPolarPattern: AudioSessionPolarPattern;
}

/** One channel of a port, such as the left one of headphones. */
export interface AudioSessionChannel {
	/** The name of the channel in the player's language. */
	readonly name: string;
	/** The number of the channel in its port, starting at 1. */
	readonly number: number;
	/** The position of the channel, as one of Apple's `kAudioChannelLabel` numbers: 1 left, 2 right, 3 centre, 4 subwoofer, 4294967295 unknown. */
	readonly label: number;
	/** The `AVAudioSessionPort.uid` of its port. */
	readonly owningPortUid: string;
}

/** A feature that a port may support, and whether it is in use. */
export interface AudioSessionCapability {
	/** Whether the port supports the feature. */
	readonly supported: boolean;
	/** Whether the feature is in use now, in the active session. */
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
	/** Emitted when the system interrupts the session, which is inactive from then on, and when the interruption ends. `reason` is valid when `type` is `INTERRUPTION_BEGAN`, `should_resume` when it is `INTERRUPTION_ENDED`. Some interruptions never end. */
	readonly interruption: readonly [
		type: AudioSessionInterruptionType,
		reason: AudioSessionInterruptionReason,
		shouldResume: boolean,
	];
	/** Emitted when `state` changes, whatever the cause. */
	readonly stateChanged: readonly [state: AudioSessionState];
	/** Emitted when the platform refuses a request; the session does not change. `operation` is the method that was called, for example `"set_category"`. `message` says what was requested and why it was refused. Every existing handle emits this signal. If nothing is connected to it, the message is logged as a warning instead. */
	readonly requestFailed: readonly [operation: string, error: GodotError, message: string];
	/** Emitted when the system's media services have stopped. Until `media_services_reset` every request fails with `ERR_UNAVAILABLE`. */
	readonly mediaServicesLost: readonly [];
	/** Emitted when the system's media services have restarted. The session has lost its settings, so configure and activate it again. */
	readonly mediaServicesReset: readonly [];
	/** Emitted when `current_route` changes. On `ROUTE_CHANGE_OLD_DEVICE_UNAVAILABLE` pause what the player listened to; otherwise it continues on the speaker. */
	readonly routeChanged: readonly [
		reason: AudioSessionRouteChangeReason,
		previousRoute: AudioSessionRoute | null,
	];
	/** Emitted when `available_inputs` changes. */
	readonly availableInputsChanged: readonly [];
	/** Emitted when `rendering_mode` changes. */
	readonly renderingModeChanged: readonly [mode: AudioSessionRenderingMode];
	/** Emitted when `supported_output_channel_layouts` changes. */
	readonly renderingCapabilitiesChanged: readonly [];
	/** Emitted when the player turns spatial audio on or off. `AVAudioSessionPort.spatial_audio_enabled` says whether a port can play it. */
	readonly spatialPlaybackCapabilitiesChanged: readonly [isEnabled: boolean];
	/** Emitted when `output_volume` changes. Apple has no notification for it, so the property itself is observed. */
	readonly outputVolumeChanged: readonly [newVolume: number, oldVolume: number];
	/** Emitted when `output_muted` changes. */
	readonly outputMutedChanged: readonly [isMuted: boolean];
	/** Emitted when the output is muted and the player probably wants sound, for example because they turn the volume up. */
	readonly outputUnmuteRequested: readonly [];
	/** Emitted when `record_permission` changes, because the player answers the request or changes the system's settings. */
	readonly recordPermissionChanged: readonly [isGranted: boolean];
	/** Emitted when `input_muted` changes while the session records, or when recording starts after a change. */
	readonly inputMutedChanged: readonly [isMuted: boolean];
	/** Emitted when `microphone_injection_available` changes. */
	readonly microphoneInjectionCapabilitiesChanged: readonly [isAvailable: boolean];
	/** Emitted when `secondary_audio_should_be_silenced_hint` changes while the session is active and the game is in the foreground. */
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
