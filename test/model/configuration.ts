import type {
	AudioSessionCategory,
	AudioSessionCategoryOptions,
	AudioSessionMode,
	AudioSessionRouteSharingPolicy,
} from '../../tools/packages/test-link/gen/names';

export type Category = Exclude<AudioSessionCategory, 'unknown'>;
export type Mode = AudioSessionMode;
export type Option = AudioSessionCategoryOptions;
export type Policy = AudioSessionRouteSharingPolicy;

/** The configuration of a session, as it was set. */
export interface Configuration {
	readonly category: Category;
	readonly mode: Mode;
	readonly options: readonly Option[];
	readonly policy: Policy;
}

interface CategoryRule {
	readonly records: boolean;
	readonly plays: boolean;
	readonly obeysRinger: boolean;
	readonly isRefusedDuringCall: boolean;
}

/** The properties of the categories, from Apple's table. */
export const categoryRules: Readonly<Record<Category, CategoryRule>> = {
	ambient: { records: false, plays: true, obeysRinger: true, isRefusedDuringCall: false },
	soloAmbient: { records: false, plays: true, obeysRinger: true, isRefusedDuringCall: false },
	playback: { records: false, plays: true, obeysRinger: false, isRefusedDuringCall: false },
	record: { records: true, plays: false, obeysRinger: false, isRefusedDuringCall: true },
	playAndRecord: { records: true, plays: true, obeysRinger: false, isRefusedDuringCall: true },
	multiRoute: { records: true, plays: true, obeysRinger: false, isRefusedDuringCall: false },
};

const takers: Readonly<Record<Option, readonly Category[]>> = {
	mixWithOthers: ['playback', 'playAndRecord', 'multiRoute'],
	duckOthers: ['ambient', 'playback', 'playAndRecord', 'multiRoute'],
	interruptSpokenAudioAndMixWithOthers: ['playback', 'playAndRecord', 'multiRoute'],
	// With multiRoute only for its one mode, dualRoute.
	allowBluetooth: ['record', 'playAndRecord', 'multiRoute'],
	allowBluetoothA2DP: ['playAndRecord'],
	allowAirPlay: ['playAndRecord'],
	defaultToSpeaker: ['playAndRecord'],
	overrideMutedMicrophoneInterruption: ['record', 'playAndRecord', 'multiRoute'],
	farFieldInput: ['record', 'playAndRecord', 'multiRoute'],
	bluetoothHighQualityRecording: ['record', 'playAndRecord'],
};

const mixing: readonly Option[] = [
	'mixWithOthers',
	'duckOthers',
	'interruptSpokenAudioAndMixWithOthers',
];

/** Returns whether the platform accepts the configuration. A mode that does not fit the category is accepted. */
export function isTaken({ category, mode, options, policy }: Configuration): boolean {
	if (options.some((option) => !takers[option].includes(category))) {
		return false;
	}
	if (options.includes('farFieldInput') && !options.includes('allowBluetooth')) {
		return false;
	}
	if (options.includes('bluetoothHighQualityRecording') && mode !== 'default') {
		return false;
	}
	if (category === 'multiRoute') {
		const mixes = options.some((option) => mixing.includes(option));
		if (
			(mixes && mode !== 'default') ||
			(options.includes('allowBluetooth') && mode !== 'dualRoute')
		) {
			return false;
		}
	}
	if (policy === 'default') {
		return true;
	}
	return (
		policy !== 'independent' &&
		category === 'playback' &&
		['default', 'moviePlayback', 'spokenAudio'].includes(mode) &&
		options.length === 0
	);
}

const modesFor: Readonly<Record<Mode, readonly Category[] | 'all'>> = {
	default: 'all',
	gameChat: ['playAndRecord'],
	measurement: ['record', 'playAndRecord', 'playback'],
	moviePlayback: ['playback'],
	spokenAudio: 'all',
	videoChat: ['playAndRecord'],
	voiceChat: ['playAndRecord'],
	voicePrompt: 'all',
	videoRecording: ['record', 'playAndRecord'],
	// These two are limited by their own documentation, not by the table.
	shortFormVideo: ['playback'],
	dualRoute: ['multiRoute'],
};

/** Returns the effective mode: one that does not fit the category behaves as the default. */
export function effectiveMode({ category, mode, options }: Configuration): Mode {
	const categories = modesFor[mode];
	const isMisused =
		(categories !== 'all' && !categories.includes(category)) ||
		(mode === 'dualRoute' && !options.includes('allowBluetooth'));
	return isMisused ? 'default' : mode;
}

/** Returns whether an option is in effect: set, implied by another option or by the mode, or always on. */
export function isOn(option: Option, configuration: Configuration): boolean {
	const { category, options } = configuration;
	const mode = effectiveMode(configuration);
	if (options.includes(option)) {
		return true;
	}
	switch (option) {
		case 'mixWithOthers':
			return category === 'ambient' || options.some((other) => mixing.includes(other));
		case 'allowBluetoothA2DP':
		case 'allowAirPlay':
			return ['ambient', 'soloAmbient', 'playback'].includes(category);
		case 'allowBluetooth':
			return mode === 'voiceChat' || mode === 'videoChat';
		case 'defaultToSpeaker':
			return mode === 'videoChat';
		default:
			return false;
	}
}

/** Returns whether other apps keep playing while the session is active. */
export function mixes(configuration: Configuration): boolean {
	return isOn('mixWithOthers', configuration);
}
