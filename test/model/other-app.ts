import type { SimulatorOtherAppState } from '../../tools/packages/test-link/gen/names';
import type { Configuration } from './configuration';
import { isOn, mixes } from './configuration';

/** The other app on the device. */
export class OtherApp {
	private wantsToPlay = false;
	private mixable = false;
	private spoken = false;
	private isInterrupted = false;
	private isDucked = false;
	/** Whether an interruption, such as a call, prevents every app from playing. */
	isPaused = false;

	get state(): SimulatorOtherAppState {
		if (!this.wantsToPlay) {
			return 'stopped';
		}
		if (this.isInterrupted || this.isPaused) {
			return 'interrupted';
		}
		return this.isDucked ? 'ducked' : 'playing';
	}

	get isAudible(): boolean {
		return this.state === 'playing' || this.state === 'ducked';
	}

	/** Whether the audible app does not mix: its sound is what the player chose to listen to. */
	get isPrimary(): boolean {
		return this.isAudible && !this.mixable;
	}

	/** Whether it speaks over other sound, like a navigation app. */
	get isPrompting(): boolean {
		return this.isAudible && this.mixable && this.spoken;
	}

	start(mixable: boolean, spoken: boolean): void {
		Object.assign(this, { wantsToPlay: true, mixable, spoken, isInterrupted: false });
	}

	stop(): void {
		Object.assign(this, { wantsToPlay: false, isInterrupted: false });
	}

	/** Called when the session becomes active with this configuration. */
	meet(configuration: Configuration): void {
		if (this.isSilencedBy(configuration)) {
			this.isInterrupted = this.wantsToPlay;
		}
		this.isDucked ||= isOn('duckOthers', configuration);
	}

	/** Called when the session is no longer active. */
	leave(isNotified: boolean): void {
		this.isDucked = false;
		if (isNotified) {
			this.isInterrupted = false;
		}
	}

	isSilencedBy(configuration: Configuration): boolean {
		if (!mixes(configuration)) {
			return !this.mixable || configuration.category === 'record';
		}
		return (
			configuration.options.includes('interruptSpokenAudioAndMixWithOthers') && this.spoken
		);
	}
}
