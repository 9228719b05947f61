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
import { signal } from './told';
import type { Told } from './told';

/** Everything that takes the audio from the session. */
export type Source = SimulatorInterruptionSource | 'otherApp' | 'mutedMicrophone';

/** Whether an interruption began by the simulator's own call. */
export function isOfSystem(source: Source): source is SimulatorInterruptionSource {
	return Object.hasOwn(simulatorInterruptionSourceValues, source);
}

/** The assignable properties but category and mode, with the value that each has at first. */
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

/** Why a request was refused; `waits` while only a person can answer it. */
export type Outcome = Refusal | 'waits' | undefined;

/** What one call on the world brings about, besides the world itself. */
export interface Change {
	/** What happens by itself, before what follows from the difference. */
	readonly told: Told[];
	/** Why the route changes, if it does. */
	reason?: AudioSessionRouteChangeReason;
	/** Whether the route is told as changed even when its ports are the same. */
	isTold?: boolean;
	/** What a person has answered with it. */
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

/** The session and all that is around it. */
export class DeviceModel {
	configuration = systemDefault;
	activity: AudioSessionState = 'inactive';
	/** The outputs that the forced speaker stands in for; undefined while it is not forced. */
	overridden: readonly PortName[] | undefined;
	preferredInput: PortName | null = null;
	settings: Settings = firstSettings;
	/** As the game was last told. */
	inputMutedTold = false;
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
	/** The interruptions that go on, in the order in which they began. */
	interruptions: readonly Source[] = [];
	/** Whether the session heard that one began and not yet that it ended. */
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

	/** The outputs that would play if none was forced. */
	get ownOutputs(): readonly PortName[] {
		return findRoute({ ...this.wiring, isSpeakerForced: false })[1];
	}

	/** The session loses the audio, if it has it. */
	interrupt(change: Change, reason: AudioSessionInterruptionReason, isEndAwaited: boolean): void {
		if (this.isActive) {
			this.activity = 'interrupted';
			this.isEndAwaited = isEndAwaited;
			this.otherApp.leave(false);
			const number = audioSessionInterruptionReasonValues[reason];
			change.told.push(signal('interruption', 1, number, false));
		}
	}

	begin(source: Source): void {
		if (!this.interruptions.includes(source)) {
			this.interruptions = [...this.interruptions, source];
		}
	}

	/** Returns whether it went on. */
	end(source: Source): boolean {
		const before = this.interruptions;
		this.interruptions = before.filter((other) => other !== source);
		return this.interruptions.length < before.length;
	}

	/** The session hears of an end when nothing is left that forbids to play. */
	tellEnd(change: Change, shouldResume: boolean): void {
		const forbidding: readonly Source[] = ['phoneCall', 'siri', 'alarm'];
		if (
			this.isEndAwaited &&
			!this.interruptions.some((source) => forbidding.includes(source))
		) {
			this.isEndAwaited = false;
			this.activity = 'inactive';
			change.told.push(signal('interruption', 0, 0, shouldResume));
		}
	}

	/** As when the system's media services die: nobody says when it is over. */
	loseAudio(): void {
		this.activity = 'inactive';
		this.isEndAwaited = false;
		this.otherApp.leave(false);
	}

	/** Forgets all that requests have set. */
	forgetSettings(): void {
		this.configuration = systemDefault;
		this.overridden = undefined;
		this.preferredInput = null;
		this.settings = firstSettings;
		this.inputMutedTold = false;
		this.routeSelection = 0;
	}
}
