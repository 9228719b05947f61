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
	/** A call or the like keeps every app from playing. */
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

	get isHeard(): boolean {
		return this.state === 'playing' || this.state === 'ducked';
	}

	/** Whether what is heard of it is what the player chose to hear. */
	get isPrimary(): boolean {
		return this.isHeard && !this.mixable;
	}

	/** Whether it speaks over what plays, as a navigation app does. */
	get isPrompting(): boolean {
		return this.isHeard && this.mixable && this.spoken;
	}

	start(mixable: boolean, spoken: boolean): void {
		Object.assign(this, { wantsToPlay: true, mixable, spoken, isInterrupted: false });
	}

	stop(): void {
		Object.assign(this, { wantsToPlay: false, isInterrupted: false });
	}

	/** The session is active from now on, with this configuration. */
	meet(configuration: Configuration): void {
		if (this.isSilencedBy(configuration)) {
			this.isInterrupted = this.wantsToPlay;
		}
		this.isDucked ||= isOn('duckOthers', configuration);
	}

	/** The session is active no more. */
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
