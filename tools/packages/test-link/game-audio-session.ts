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

/** Hears that an interruption began or ended. */
export type AudioSessionInterruptionListener = (type: AudioSessionInterruptionType) => void;

/** Hears that the volume of the device changed; both from 0 to 1. */
export type AudioSessionOutputVolumeListener = (newValue: number, oldValue: number) => void;

/**
 * The audio session of a running game. Promises are rejected with an `AudioSessionError` when the platform
 * or the game refuses, and with a `LinkError` when the game is gone.
 */
export class GameAudioSession {
	private readonly interruptionListeners = new Set<AudioSessionInterruptionListener>();
	private readonly volumeListeners = new Set<AudioSessionOutputVolumeListener>();
	private volume: number;

	/** As `launchGame()` and `connectGame()` give it. */
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

	/** The options of the category, those that it implies among them. */
	get categoryOptions(): Promise<AudioSessionCategoryOptions[]> {
		return this.session.read('categoryOptions');
	}

	/** Sets the category with these options, and no others. */
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

	/** The mode that was set. */
	get mode(): Promise<AudioSessionMode> {
		return this.session.read('mode');
	}

	/** Sets the mode. One that the category does not take behaves as `default`. */
	async setMode(mode: AudioSessionMode): Promise<void> {
		await this.session.assign('mode', numberOf(audioSessionModeValues, mode, 'mode'));
	}

	/** The preferred sample rate in hertz; 0 when there is no preference. */
	get preferredSampleRate(): Promise<number> {
		return this.session.read('preferredSampleRate');
	}

	/** Sets the preferred sample rate in hertz for input and output; 0 for none. */
	async setPreferredSampleRate(sampleRate: number): Promise<void> {
		if (!Number.isFinite(sampleRate)) {
			throw new TypeError(`sampleRate: ${sampleRate} is not a valid number of hertz.`);
		}
		await this.session.assign('preferredSampleRate', sampleRate);
	}

	/** Has the listener hear of interruptions, once for each, however often it is added. */
	addInterruptionListener(listener: AudioSessionInterruptionListener): void {
		this.interruptionListeners.add(listener);
	}

	/** Undoes `addInterruptionListener`. */
	removeInterruptionListener(listener: AudioSessionInterruptionListener): void {
		this.interruptionListeners.delete(listener);
	}

	/** The categories of the device. */
	get availableCategories(): Promise<AudioSessionCategory[]> {
		return this.session.read('availableCategories');
	}

	/** The modes of the device. */
	get availableModes(): Promise<AudioSessionMode[]> {
		return this.session.read('availableModes');
	}

	/** Whether another app plays. */
	get isOtherAudioPlaying(): Promise<boolean> {
		return this.session.read('otherAudioPlaying');
	}

	/** Whether the game should silence what is secondary, such as its soundtrack. */
	get secondaryAudioShouldBeSilencedHint(): Promise<boolean> {
		return this.session.read('secondaryAudioShouldBeSilencedHint');
	}

	/** Whether the device may vibrate and sound while the session records. */
	get allowHapticsAndSystemSoundsDuringRecording(): Promise<boolean> {
		return this.session.read('allowHapticsAndSystemSoundsDuringRecording');
	}

	/** Whether alerts such as the banner of an incoming call leave the session alone. */
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

	/** The volume of the device from 0 to 1, as the game last told. */
	get outputVolume(): number {
		return this.volume;
	}

	/** Has the listener hear of changes of the volume, once for each, however often it is added. */
	addOutputVolumeListener(listener: AudioSessionOutputVolumeListener): void {
		this.volumeListeners.add(listener);
	}

	/** Undoes `addOutputVolumeListener`. */
	removeOutputVolumeListener(listener: AudioSessionOutputVolumeListener): void {
		this.volumeListeners.delete(listener);
	}
}
