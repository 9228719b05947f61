import type {
	AudioSessionInterruptionReason,
	AudioSessionMicrophoneInjectionPermission,
	AudioSessionRecordPermission,
	AudioSessionRouteChangeReason,
	AudioSessionState,
	SimulatorDevice,
	SimulatorInterruptionSource,
} from '../../tools/packages/test-link/gen/names';
import {
	audioSessionInterruptionReasonValues,
	simulatorInterruptionSourceValues,
} from '../../tools/packages/test-link/gen/names';
import type { Configuration } from './configuration';
import type { Refusal } from './errors';
import { OtherApp } from './other-app';
import type { PortName } from './ports';
import { Question } from './question';
import type { Route, Wiring } from './routes';
import { findRoute } from './routes';
import { signal } from './session-notification';
import type { SessionNotification } from './session-notification';

/** The possible sources of interruptions. */
export type Source = SimulatorInterruptionSource | 'otherApp' | 'mutedMicrophone';

/** Returns whether an interruption was begun by the simulator's method. */
export function isOfSystem(source: Source): source is SimulatorInterruptionSource {
	return Object.hasOwn(simulatorInterruptionSourceValues, source);
}

/** The assignable properties except category and mode, with their initial values. */
export const firstSettings = {
	preferred_sample_rate: 0,
	preferred_io_buffer_duration: 0,
	preferred_input_number_of_channels: 0,
	preferred_output_number_of_channels: 0,
	preferred_input_orientation: 0,
	preferred_microphone_injection_mode: 0,
	aggregated_io_preference: 0,
	input_gain: 1,
	allow_haptics_and_system_sounds_during_recording: false,
	prefers_no_interruptions_from_system_alerts: false,
	prefers_interruption_on_route_disconnect: false,
	prefers_echo_cancelled_input: false,
	supports_multichannel_content: false,
	input_muted: false,
	output_muted: false,
};
export type Settings = Readonly<typeof firstSettings>;

/** Why a request was refused; `waits` while the player has not answered it. */
export type Outcome = Refusal | 'waits' | undefined;

/** The effects of one action, besides the new state of the device. */
export interface Change {
	/** The signals of the action itself. They precede those of {@link notifyDifferences}. */
	readonly notified: SessionNotification[];
	/** Why the route changes, if it does. */
	reason?: AudioSessionRouteChangeReason;
	/** Whether a change of route is signalled even if its ports are the same. */
	isRouteNotified?: boolean;
	/** The requests that the player has answered. */
	answer?: {
		readonly operation: string;
		readonly requests: readonly number[];
		readonly refusal: Refusal | undefined;
	};
}

const systemDefault: Configuration = {
	category: 'soloAmbient',
	mode: 'default',
	options: [],
	policy: 'default',
};

/** The session and its device. */
export class DeviceModel {
	configuration = systemDefault;
	activity: AudioSessionState = 'inactive';
	/** The outputs that the speaker override replaces; undefined without an override. */
	overridden: readonly PortName[] | undefined;
	preferredInput: PortName | null = null;
	settings: Settings = firstSettings;
	/** The value of the last signal to the game. */
	notifiedInputMuted = false;
	routeSelection = 0;

	plugged: readonly SimulatorDevice[] = [];
	volume = 0.5;
	isRingerSilent = false;
	isMicrophoneMuted = false;
	isInForeground = true;
	isAudioRunning = false;
	areServicesLost = false;
	isInjectionAvailable = false;
	isSpatialAudioOn = false;
	renderingMode = 0;
	nextRouteSelection = 1;
	readonly recordQuestion = new Question<AudioSessionRecordPermission>('undetermined');
	readonly injectionQuestion = new Question<AudioSessionMicrophoneInjectionPermission>(
		'undetermined',
	);
	readonly otherApp = new OtherApp();
	/** The current interruptions, in the order in which they began. */
	interruptions: readonly Source[] = [];
	/** Whether the session has received the beginning of an interruption, but not yet its end. */
	isEndAwaited = false;

	get isActive(): boolean {
		return this.activity === 'active';
	}

	get wiring(): Wiring {
		const { configuration, plugged, preferredInput } = this;
		return {
			configuration,
			plugged,
			preferredInput,
			isSpeakerForced: this.overridden !== undefined,
		};
	}

	get route(): Route {
		return findRoute(this.wiring);
	}

	/** The outputs that would play without an override. */
	get ownOutputs(): readonly PortName[] {
		return findRoute({ ...this.wiring, isSpeakerForced: false })[1];
	}

	/** Interrupts the session if it is active. */
	interrupt(change: Change, reason: AudioSessionInterruptionReason, isEndAwaited: boolean): void {
		if (this.isActive) {
			this.activity = 'interrupted';
			this.isEndAwaited = isEndAwaited;
			this.otherApp.leave(false);
			const number = audioSessionInterruptionReasonValues[reason];
			change.notified.push(signal('interruption', 1, number, false));
		}
	}

	begin(source: Source): void {
		if (!this.interruptions.includes(source)) {
			this.interruptions = [...this.interruptions, source];
		}
	}

	/** Ends an interruption. Returns whether it existed. */
	end(source: Source): boolean {
		const before = this.interruptions;
		this.interruptions = before.filter((other) => other !== source);
		return this.interruptions.length < before.length;
	}

	/** Signals the end of an interruption, unless another source still prevents the session from playing. */
	notifyEnd(change: Change, shouldResume: boolean): void {
		const forbidding: readonly Source[] = ['phoneCall', 'siri', 'alarm'];
		if (
			this.isEndAwaited &&
			!this.interruptions.some((source) => forbidding.includes(source))
		) {
			this.isEndAwaited = false;
			this.activity = 'inactive';
			change.notified.push(signal('interruption', 0, 0, shouldResume));
		}
	}

	/** Deactivates the session without a signal of its end, as when the media services are lost. */
	loseAudio(): void {
		this.activity = 'inactive';
		this.isEndAwaited = false;
		this.otherApp.leave(false);
	}

	/** Resets everything that requests have set. */
	forgetSettings(): void {
		this.configuration = systemDefault;
		this.overridden = undefined;
		this.preferredInput = null;
		this.settings = firstSettings;
		this.notifiedInputMuted = false;
		this.routeSelection = 0;
	}
}
