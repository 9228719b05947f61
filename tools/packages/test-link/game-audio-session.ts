import {
	audioSessionCategoryOptionsValues,
	audioSessionCategoryValues,
	audioSessionModeValues,
	audioSessionSetActiveOptionsValues,
} from './gen/names';
import type {
	AudioSessionCategory,
	AudioSessionCategoryOptions,
	AudioSessionInterruptionType,
	AudioSessionMode,
	AudioSessionSetActiveOptions,
} from './gen/names';
import type { GodotSession } from './godot-session';
import { flagsOf, numberOf } from './values';

/** Called when an interruption has begun or ended. */
export type AudioSessionInterruptionListener = (type: AudioSessionInterruptionType) => void;

/** Called when the volume of the device has changed; both values are from 0 to 1. */
export type AudioSessionOutputVolumeListener = (newValue: number, oldValue: number) => void;

/**
 * The audio session of a running game. Promises are rejected with an `AudioSessionError` when the platform or
 * the game refuses, and with a `LinkError` when the link to the game is lost.
 */
export class GameAudioSession {
	private readonly interruptionListeners = new Set<AudioSessionInterruptionListener>();
	private readonly volumeListeners = new Set<AudioSessionOutputVolumeListener>();
	private volume: number;

	/** Called by `launchGame()` and `connectGame()`. */
	constructor(
		private readonly session: GodotSession,
		outputVolume: number,
	) {
		this.volume = outputVolume;
		session.on('outputVolumeChanged', (newValue, oldValue) => {
			this.volume = newValue;
			for (const listener of [...this.volumeListeners]) {
				listener(newValue, oldValue);
			}
		});
		session.on('interruption', (type) => {
			for (const listener of [...this.interruptionListeners]) {
				listener(type);
			}
		});
	}

	/** The category of the session. */
	get category(): Promise<AudioSessionCategory> {
		return this.session.read('category');
	}

	/** The options of the category, including the implied ones. */
	get categoryOptions(): Promise<AudioSessionCategoryOptions[]> {
		return this.session.read('categoryOptions');
	}

	/** Sets the category with exactly these options. */
	async setCategory(
		category: AudioSessionCategory,
		options: readonly AudioSessionCategoryOptions[],
	): Promise<void> {
		await this.session.call(
			'set_category_with_options',
			numberOf(audioSessionCategoryValues, category, 'category'),
			flagsOf(audioSessionCategoryOptionsValues, options, 'options'),
		);
	}

	/** The mode as it was set. */
	get mode(): Promise<AudioSessionMode> {
		return this.session.read('mode');
	}

	/** Sets the mode. A mode that the category does not support behaves as `default`. */
	async setMode(mode: AudioSessionMode): Promise<void> {
		await this.session.assign('mode', numberOf(audioSessionModeValues, mode, 'mode'));
	}

	/** The preferred sample rate in hertz; 0 when there is no preference. */
	get preferredSampleRate(): Promise<number> {
		return this.session.read('preferredSampleRate');
	}

	/** Sets the preferred sample rate in hertz for input and output; 0 for no preference. */
	async setPreferredSampleRate(sampleRate: number): Promise<void> {
		if (!Number.isFinite(sampleRate)) {
			throw new TypeError(`sampleRate: ${sampleRate} is not a valid number of hertz.`);
		}
		await this.session.assign('preferredSampleRate', sampleRate);
	}

	/**
	 * Adds a listener for interruptions. It is called once for each, even when it was added several times.
	 */
	addInterruptionListener(listener: AudioSessionInterruptionListener): void {
		this.interruptionListeners.add(listener);
	}

	/** Removes a listener added by `addInterruptionListener`. */
	removeInterruptionListener(listener: AudioSessionInterruptionListener): void {
		this.interruptionListeners.delete(listener);
	}

	/** The categories that the device supports. */
	get availableCategories(): Promise<AudioSessionCategory[]> {
		return this.session.read('availableCategories');
	}

	/** The modes that the device supports. */
	get availableModes(): Promise<AudioSessionMode[]> {
		return this.session.read('availableModes');
	}

	/** Whether another app plays audio. */
	get isOtherAudioPlaying(): Promise<boolean> {
		return this.session.read('otherAudioPlaying');
	}

	/** Whether the game should silence its secondary audio, such as its soundtrack. */
	get secondaryAudioShouldBeSilencedHint(): Promise<boolean> {
		return this.session.read('secondaryAudioShouldBeSilencedHint');
	}

	/** Whether the device may vibrate and play system sounds while the session records. */
	get allowHapticsAndSystemSoundsDuringRecording(): Promise<boolean> {
		return this.session.read('allowHapticsAndSystemSoundsDuringRecording');
	}

	/** Whether alerts such as the banner of an incoming call should not interrupt the session. */
	get prefersNoInterruptionsFromSystemAlerts(): Promise<boolean> {
		return this.session.read('prefersNoInterruptionsFromSystemAlerts');
	}

	/** Activates or deactivates the session. */
	async setActive(
		active: boolean,
		options: readonly AudioSessionSetActiveOptions[] = [],
	): Promise<void> {
		await this.session.call(
			'set_active',
			active,
			flagsOf(audioSessionSetActiveOptionsValues, options, 'options'),
		);
	}

	/** Sets {@link allowHapticsAndSystemSoundsDuringRecording}. */
	async setAllowHapticsAndSystemSoundsDuringRecording(value: boolean): Promise<void> {
		await this.session.assign('allowHapticsAndSystemSoundsDuringRecording', value);
	}

	/** Sets {@link prefersNoInterruptionsFromSystemAlerts}. */
	async setPrefersNoInterruptionsFromSystemAlerts(value: boolean): Promise<void> {
		await this.session.assign('prefersNoInterruptionsFromSystemAlerts', value);
	}

	/** The volume of the device from 0 to 1, as the game last reported it. */
	get outputVolume(): number {
		return this.volume;
	}

	/**
	 * Adds a listener for changes of the volume. It is called once for each, even when it was added several
	 * times.
	 */
	addOutputVolumeListener(listener: AudioSessionOutputVolumeListener): void {
		this.volumeListeners.add(listener);
	}

	/** Removes a listener added by `addOutputVolumeListener`. */
	removeOutputVolumeListener(listener: AudioSessionOutputVolumeListener): void {
		this.volumeListeners.delete(listener);
	}
}
