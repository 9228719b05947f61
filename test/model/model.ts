import { isDeepStrictEqual } from 'node:util';
import type {
	AudioSessionErrorCode,
	AudioSessionInterruptionReason,
	AudioSessionRecordPermission,
	AudioSessionRouteChangeReason,
	AudioSessionState,
} from '../../tools/spec/gen/names';
import {
	audioSessionCategoryOptionsValues,
	audioSessionCategoryValues,
	audioSessionInterruptionReasonValues,
	audioSessionInterruptionTypeValues,
	audioSessionModeValues,
	audioSessionPromptStyleValues,
	audioSessionRecordPermissionValues,
	audioSessionRouteChangeReasonValues,
	audioSessionRouteSharingPolicyValues,
	audioSessionStateValues,
} from '../../tools/spec/gen/names';
import type { Category, Configuration, Mode } from './configuration';
import { categoryRules, effectiveMode, isOn, isTaken, mixes } from './configuration';
import { errors } from './errors';
import type { OtherAppState } from './other-app';
import { OtherApp } from './other-app';
import type { Device, Route, Wiring } from './routes';
import { availableInputs, countOutputChannels, devices, findRoute, microphone } from './routes';

/** What takes the audio from the session by the simulator's own call, in the order of its numbers. */
export const interruptionSources = [
	'phoneCall',
	'siri',
	'alarm',
	'alertBanner',
	'alertFullScreen',
] as const;
export type InterruptionSource = (typeof interruptionSources)[number];

/** What was told: a signal with its arguments, or a request that is over with its number and its error. */
export type Told = readonly ['signal', string, ...unknown[]] | readonly ['done', number, number];

/** What a game sees of the session and a test of the device, by the names and in the values of Godot. */
export type Observation = Readonly<Record<string, unknown>>;

/** The settings that are on or off and that nothing refuses. */
export const switches = [
	'prefers_no_interruptions_from_system_alerts',
	'prefers_interruption_on_route_disconnect',
	'input_muted',
	'output_muted',
] as const;
export type Switch = (typeof switches)[number];

/** Why a request was refused; `waits` while only a person can answer it. */
type Outcome = AudioSessionErrorCode | 'waits' | undefined;

type CarryOut = (change: Change, request: number) => Outcome;

interface Assignment {
	readonly property: string;
	readonly carryOut: CarryOut;
}

const systemDefault: Configuration = {
	category: 'soloAmbient',
	mode: 'default',
	options: [],
	policy: 'default',
};

const allOff: Readonly<Record<Switch, boolean>> = {
	prefers_no_interruptions_from_system_alerts: false,
	prefers_interruption_on_route_disconnect: false,
	input_muted: false,
	output_muted: false,
};

interface Change {
	readonly told: Told[];
	/** Why the route changes, if it does. */
	reason?: AudioSessionRouteChangeReason;
	/** Whether the route is told as changed even when its ports are the same. */
	isTold?: boolean;
	/** The requests that a person has answered with it. */
	answered: readonly number[];
}

const { began, ended } = audioSessionInterruptionTypeValues;

const otherAppStates: readonly OtherAppState[] = ['stopped', 'playing', 'ducked', 'interrupted'];

/** Core Audio's tags of mono and stereo: all that AirPlay and a car take here. */
const stereoLayouts: readonly number[] = [(100 << 16) | 1, (101 << 16) | 2];

function signal(name: string, ...values: unknown[]): Told {
	return ['signal', name, ...values];
}

/**
 * The audio session on the simulated device, written a second time from the rules, for each to check the
 * other. It has no time and no threads: a call is over when it returns.
 */
export class Model {
	private configuration = systemDefault;
	private activity: AudioSessionState = 'inactive';
	private isSpeakerForced = false;
	private outputsWhenForced: readonly string[] = [];
	private preferredInput: string | null = null;
	private settings = allOff;
	private inputMutedTold = false;

	private plugged: readonly Device[] = [];
	private volume = 0.5;
	private isRingerSilent = false;
	private isMicrophoneMuted = false;
	private isInForeground = true;
	private isAudioRunning = false;
	private areServicesLost = false;
	private permission: AudioSessionRecordPermission = 'undetermined';
	private preparedAnswer: boolean | undefined;
	private waitingForAnswer: number[] = [];
	private readonly otherApp = new OtherApp();
	/** In the order in which they began. */
	private interruptions: (InterruptionSource | 'otherApp' | 'mutedMicrophone')[] = [];
	private isEndAwaited = false;
	private injected: { readonly code: AudioSessionErrorCode; readonly operation: string }[] = [];

	private autoResume = true;
	private resumes = false;
	private pending: Assignment[] = [];
	private requests = 0;
	private readonly deactivations = new Set<number>();
	private shownInputs: readonly string[] = [];
	private log: Told[] = [];

	// What a game does.

	assignCategory(category: Category): void {
		this.assign('category', (change) => this.takeCategory(change, category, []));
	}

	assignMode(mode: Mode): void {
		this.assign('mode', (change) => this.take(change, { ...this.configuration, mode }));
	}

	assignSwitch(name: Switch, value: boolean): void {
		this.assign(name, () => {
			this.settings = { ...this.settings, [name]: value };
			return undefined;
		});
	}

	setAutoResume(value: boolean): void {
		this.autoResume = value;
	}

	configure(configuration: Configuration): void {
		this.request('configure', (change) => this.take(change, configuration));
	}

	setCategory(category: Category, options: Configuration['options']): void {
		this.request('set_category', (change) => this.takeCategory(change, category, options));
	}

	setActive(active: boolean, notifiesOthers: boolean): void {
		if (!active) {
			this.resumes = false;
			this.deactivations.add(this.requests);
		}
		this.request('set_active', () =>
			active ? this.activate() : this.deactivate(notifiesOthers),
		);
	}

	overrideOutput(isSpeaker: boolean): void {
		this.request('override_output_audio_port', (change) => {
			if (isSpeaker && this.configuration.category !== 'playAndRecord') {
				return 'incompatibleCategory';
			}
			this.isSpeakerForced = false;
			this.outputsWhenForced = this.route[1];
			this.isSpeakerForced = isSpeaker;
			change.reason = 'override';
			return undefined;
		});
	}

	/** One of the inputs that the script saw when it started, or none. */
	preferInput(name: string): void {
		const found = this.shownInputs.find((input) => input === name) ?? null;
		this.request('set_preferred_input', (change) => {
			if (found !== null && !this.availableInputs.includes(found)) {
				return 'badParam';
			}
			this.preferredInput = found;
			change.reason = 'override';
			return undefined;
		});
	}

	requestRecordPermission(): void {
		this.request('request_record_permission', (change, number) => {
			if (this.permission === 'undetermined' && this.preparedAnswer !== undefined) {
				this.setPermission(change, this.preparedAnswer ? 'granted' : 'denied');
				this.preparedAnswer = undefined;
			}
			if (this.permission === 'undetermined') {
				this.waitingForAnswer.push(number);
				return 'waits';
			}
			return this.permission === 'granted' ? undefined : 'missingEntitlement';
		});
	}

	// What the device does.

	beginInterruption(source: InterruptionSource, reason: AudioSessionInterruptionReason): void {
		this.play((change) => {
			const isAvoided =
				source === 'alertBanner' &&
				this.settings.prefers_no_interruptions_from_system_alerts;
			this.addInterruption(source);
			this.otherApp.isPaused = true;
			if (!isAvoided) {
				this.interrupt(change, reason, true);
			}
		});
	}

	endInterruption(shouldResume: boolean): boolean {
		return this.play((change) => {
			const latest = this.interruptions.findLast((source) => isOfSystem(source));
			if (latest === undefined) {
				return false;
			}
			this.interruptions = this.interruptions.filter((source) => source !== latest);
			this.otherApp.isPaused = this.interruptions.some(isOfSystem);
			if (this.activity === 'active') {
				// The other app comes back and finds the session there.
				this.otherApp.meet(this.configuration);
			}
			this.endIfFree(change, shouldResume);
			return true;
		});
	}

	plug(device: Device): boolean {
		return this.play((change) => {
			if (this.plugged.includes(device)) {
				return false;
			}
			this.plugged = [...this.plugged, device];
			if ('input' in devices[device]) {
				this.preferredInput = null;
			}
			change.reason = 'newDeviceAvailable';
			return true;
		});
	}

	unplug(device: Device): boolean {
		return this.play((change) => {
			if (!this.plugged.includes(device)) {
				return false;
			}
			const wasPlaying = this.route[1].includes(devices[device].output);
			this.plugged = this.plugged.filter((other) => other !== device);
			if (
				this.preferredInput !== null &&
				!this.availableInputs.includes(this.preferredInput)
			) {
				this.preferredInput = null;
			}
			change.reason = 'oldDeviceUnavailable';
			if (wasPlaying && this.settings.prefers_interruption_on_route_disconnect) {
				this.interrupt(change, 'routeDisconnected', false);
			}
			return true;
		});
	}

	wakeFromSleep(): void {
		this.play((change) => {
			change.reason = 'wakeFromSleep';
			change.isTold = true;
		});
	}

	setRingerSilent(silent: boolean): void {
		this.play(() => {
			this.isRingerSilent = silent;
		});
	}

	setVolume(volume: number): void {
		this.play((change) => {
			if (volume !== this.volume) {
				change.told.push(signal('output_volume_changed', volume, this.volume));
			}
			if (this.settings.output_muted && volume > this.volume) {
				change.told.push(signal('output_unmute_requested'));
			}
			this.volume = volume;
		});
	}

	setMicrophoneMuted(muted: boolean): void {
		this.play((change) => {
			this.isMicrophoneMuted = muted;
			if (!muted) {
				if (this.removeInterruption('mutedMicrophone')) {
					this.endIfFree(change, true);
				}
				return;
			}
			const isHit =
				this.activity === 'active' &&
				this.route[0].includes(microphone) &&
				!isOn('overrideMutedMicrophoneInterruption', this.configuration);
			if (isHit) {
				this.addInterruption('mutedMicrophone');
				this.interrupt(change, 'builtInMicMuted', true);
			}
		});
	}

	setInputMutedByPlayer(muted: boolean): void {
		this.play(() => {
			this.settings = { ...this.settings, input_muted: muted };
		});
	}

	setInForeground(isInForeground: boolean): void {
		this.play(() => {
			this.isInForeground = isInForeground;
		});
	}

	setAudioRunning(running: boolean): void {
		this.play(() => {
			this.isAudioRunning = running;
		});
	}

	startOtherApp(mixable: boolean, spoken: boolean): void {
		this.play((change) => {
			this.otherApp.start(mixable, spoken);
			if (this.activity !== 'active' || !this.otherApp.isHeard) {
				return;
			}
			const isPromptHeeded =
				this.otherApp.isPrompting && effectiveMode(this.configuration) === 'spokenAudio';
			if ((!mixable && !mixes(this.configuration)) || isPromptHeeded) {
				this.addInterruption('otherApp');
				this.interrupt(change, 'default', true);
			} else {
				this.otherApp.meet(this.configuration);
			}
		});
	}

	stopOtherApp(notifiesOthers: boolean): void {
		this.play((change) => {
			this.otherApp.stop();
			if (this.removeInterruption('otherApp') && notifiesOthers) {
				this.endIfFree(change, true);
			}
		});
	}

	answerRecordPermission(isGranted: boolean): void {
		this.play((change) => {
			if (this.waitingForAnswer.length === 0) {
				this.preparedAnswer = isGranted;
			} else {
				this.setPermission(change, isGranted ? 'granted' : 'denied');
			}
		});
	}

	setRecordPermission(permission: AudioSessionRecordPermission): void {
		this.play((change) => {
			this.setPermission(change, permission);
		});
	}

	loseMediaServices(): void {
		this.play((change) => {
			this.areServicesLost = true;
			this.loseAudio();
			change.told.push(signal('media_services_lost'));
		});
	}

	/** Also without a loss before: then they have died and come back at once. */
	resetMediaServices(): void {
		this.play((change) => {
			this.areServicesLost = false;
			this.loseAudio();
			this.configuration = systemDefault;
			this.isSpeakerForced = false;
			this.preferredInput = null;
			this.settings = allOff;
			this.inputMutedTold = false;
			change.reason = 'categoryChange';
			change.told.push(signal('media_services_reset'));
		});
	}

	/** The next request fails, or the next one of that operation; an empty name is any. */
	failNext(code: AudioSessionErrorCode, operation: string): boolean {
		return this.play(() => {
			this.injected.push({ code, operation });
			return true;
		});
	}

	// What came of it.

	/** Lets everything happen that is due, and returns what was told since the last time. */
	settle(): Told[] {
		this.submitAssignments();
		let resumptions = this.findResumptions(this.log);
		while (resumptions > 0) {
			resumptions--;
			this.perform('set_active', () => this.activate(), undefined);
		}
		const told = this.log;
		this.log = [];
		this.shownInputs = this.availableInputs;
		return told;
	}

	observe(): Observation {
		const { category, mode, options, policy } = this.configuration;
		const { plays, obeysRinger, records } = categoryRules[category];
		const isActive = this.activity === 'active';
		const isSilenced = obeysRinger && (this.isRingerSilent || !this.isInForeground);
		const isAudible =
			isActive && plays && this.volume > 0 && !this.settings.output_muted && !isSilenced;
		const isDeaf =
			this.isMicrophoneMuted && this.route[0].every((input) => input === microphone);
		return {
			state: audioSessionStateValues[this.activity],
			category: audioSessionCategoryValues[category],
			category_options: options.reduce(
				(bits, option) => bits | audioSessionCategoryOptionsValues[option],
				0,
			),
			mode: audioSessionModeValues[mode],
			effective_mode: audioSessionModeValues[effectiveMode(this.configuration)],
			route_sharing_policy: audioSessionRouteSharingPolicyValues[policy],
			input_available: true,
			other_audio_playing: this.otherApp.isHeard,
			secondary_audio_should_be_silenced_hint: this.otherApp.isPrimary,
			maximum_output_number_of_channels: countOutputChannels(this.route),
			supported_output_channel_layouts: this.areLayoutsKnown ? stereoLayouts : [],
			output_volume: this.volume,
			...this.settings,
			record_permission: audioSessionRecordPermissionValues[this.permission],
			prompt_style: audioSessionPromptStyleValues[this.promptStyle],
			auto_resume: this.autoResume,
			route: this.route,
			available_inputs: this.availableInputs,
			preferred_input:
				this.availableInputs.find((input) => input === this.preferredInput) ?? null,
			is_game_audible: isAudible,
			is_game_ducked: isAudible && this.otherApp.isPrompting,
			is_player_heard:
				isActive &&
				records &&
				this.permission === 'granted' &&
				!this.settings.input_muted &&
				!isDeaf,
			get_other_app_state: otherAppStates.indexOf(this.otherApp.state),
			is_asking_for_record_permission: this.waitingForAnswer.length > 0,
		};
	}

	private get wiring(): Wiring {
		const { configuration, plugged, preferredInput, isSpeakerForced } = this;
		return { configuration, plugged, preferredInput, isSpeakerForced };
	}

	private get route(): Route {
		return findRoute(this.wiring);
	}

	private get availableInputs(): string[] {
		return availableInputs(this.wiring);
	}

	private get areLayoutsKnown(): boolean {
		const known: readonly string[] = [devices.airPlay.output, devices.carPlay.output];
		return this.activity === 'active' && this.route[1].some((output) => known.includes(output));
	}

	private get promptStyle(): keyof typeof audioSessionPromptStyleValues {
		if (this.interruptions.includes('siri')) {
			return 'none';
		}
		return this.interruptions.includes('phoneCall') ? 'short' : 'normal';
	}

	/** A change of category alone keeps the mode, and drops options and policy. */
	private takeCategory(
		change: Change,
		category: Category,
		options: Configuration['options'],
	): Outcome {
		return this.take(change, { ...this.configuration, category, options, policy: 'default' });
	}

	private take(change: Change, configuration: Configuration): Outcome {
		if (!isTaken(configuration)) {
			return 'badParam';
		}
		const refusal = this.activity === 'active' ? this.whyNotActive(configuration) : undefined;
		if (refusal !== undefined) {
			return refusal;
		}
		const isNewCategory = configuration.category !== this.configuration.category;
		this.configuration = configuration;
		change.reason = 'categoryChange';
		change.isTold = isNewCategory;
		if (this.activity === 'active') {
			this.otherApp.meet(configuration);
		}
		return undefined;
	}

	private activate(): Outcome {
		if (this.activity === 'active') {
			return undefined;
		}
		const refusal = this.whyNotActive(this.configuration);
		if (refusal === undefined) {
			this.activity = 'active';
			this.isEndAwaited = false;
			// Whoever had taken the audio has lost it again.
			this.interruptions = this.interruptions.filter(isOfSystem);
			this.otherApp.meet(this.configuration);
		}
		return refusal;
	}

	/** Why the session may not be active with that configuration now. */
	private whyNotActive(configuration: Configuration): AudioSessionErrorCode | undefined {
		for (const source of this.interruptions) {
			if (source === 'siri') {
				return 'siriIsRecording';
			}
			const isCall =
				source === 'phoneCall' && categoryRules[configuration.category].isRefusedDuringCall;
			if (isCall || source === 'alarm') {
				return 'insufficientPriority';
			}
		}
		if (this.isInForeground) {
			return undefined;
		}
		// In the background it goes on as it is, at most.
		const before = this.activity === 'active' ? this.configuration : undefined;
		if (!mixes(configuration) && (before === undefined || mixes(before))) {
			return 'cannotInterruptOthers';
		}
		const recordedBefore = before !== undefined && categoryRules[before.category].records;
		const records = categoryRules[configuration.category].records;
		return records && !recordedBefore ? 'cannotStartRecording' : undefined;
	}

	private deactivate(notifiesOthers: boolean): Outcome {
		const wasActive = this.activity === 'active';
		this.activity = 'inactive';
		if (!wasActive) {
			return undefined;
		}
		this.otherApp.leave(notifiesOthers);
		return this.isAudioRunning ? 'isBusy' : undefined;
	}

	private addInterruption(source: (typeof this.interruptions)[number]): void {
		if (!this.interruptions.includes(source)) {
			this.interruptions.push(source);
		}
	}

	/** Returns whether it went on. */
	private removeInterruption(ended: string): boolean {
		const before = this.interruptions.length;
		this.interruptions = this.interruptions.filter((source) => source !== ended);
		return this.interruptions.length < before;
	}

	/** The session loses the audio, if it has it. */
	private interrupt(
		change: Change,
		reason: AudioSessionInterruptionReason,
		isEndAwaited: boolean,
	): void {
		if (this.activity !== 'active') {
			return;
		}
		this.activity = 'interrupted';
		this.isEndAwaited = isEndAwaited;
		this.otherApp.leave(false);
		const number = audioSessionInterruptionReasonValues[reason];
		change.told.push(signal('interruption', began, number, false));
	}

	/** The session hears of an end when nothing is left that forbids to play. */
	private endIfFree(change: Change, shouldResume: boolean): void {
		const forbidding = ['phoneCall', 'siri', 'alarm'];
		if (
			!this.isEndAwaited ||
			this.interruptions.some((source) => forbidding.includes(source))
		) {
			return;
		}
		this.isEndAwaited = false;
		this.activity = 'inactive';
		change.told.push(signal('interruption', ended, 0, shouldResume));
	}

	private loseAudio(): void {
		this.activity = 'inactive';
		this.isEndAwaited = false;
		this.otherApp.leave(false);
	}

	private setPermission(change: Change, permission: AudioSessionRecordPermission): void {
		if (permission !== this.permission) {
			change.told.push(signal('record_permission_changed', permission === 'granted'));
		}
		this.permission = permission;
		if (permission !== 'undetermined') {
			change.answered = this.waitingForAnswer;
			this.waitingForAnswer = [];
		}
	}

	private assign(property: string, carryOut: CarryOut): void {
		this.pending = this.pending.filter((assignment) => assignment.property !== property);
		this.pending.push({ property, carryOut });
	}

	private submitAssignments(): void {
		const { pending } = this;
		this.pending = [];
		for (const { property, carryOut } of pending) {
			this.perform(`set_${property}`, carryOut, undefined);
		}
	}

	private request(operation: string, carryOut: CarryOut): void {
		this.submitAssignments();
		this.perform(operation, carryOut, this.requests++);
	}

	private perform(operation: string, carryOut: CarryOut, request: number | undefined): void {
		const outcome = this.change((change) => {
			const failure = this.takeFailure(operation);
			if (failure !== undefined || this.areServicesLost) {
				return failure ?? 'mediaServicesFailed';
			}
			return carryOut(change, request ?? -1);
		});
		if (outcome !== 'waits') {
			this.complete(operation, request, outcome);
		}
	}

	private complete(
		operation: string,
		request: number | undefined,
		refusal: AudioSessionErrorCode | undefined,
	): void {
		const error = refusal === undefined ? 0 : errors[refusal];
		if (refusal !== undefined) {
			this.log.push(signal('request_failed', operation, error));
		}
		if (request !== undefined) {
			this.log.push(['done', request, error]);
		}
	}

	private takeFailure(operation: string): AudioSessionErrorCode | undefined {
		const index = this.injected.findIndex(
			(failure) => failure.operation === '' || failure.operation === operation,
		);
		return index === -1 ? undefined : this.injected.splice(index, 1)[0]?.code;
	}

	/** Something happens on the device: after all that was asked before it. */
	private play<Result>(act: (change: Change) => Result): Result {
		this.submitAssignments();
		return this.change(act);
	}

	/** Changes the world and tells of it: the new activity, what happened, and what follows from it. */
	private change<Result>(act: (change: Change) => Result): Result {
		const before = this.observe();
		const change: Change = { told: [], answered: [] };
		const result = act(change);
		this.dropOutlivedOverride();
		const after = this.observe();
		if (after['state'] !== before['state']) {
			this.log.push(signal('state_changed', after['state']));
		}
		this.log.push(...change.told, ...this.tellDifferences(before, after, change));
		for (const request of change.answered) {
			const refusal = this.permission === 'granted' ? undefined : 'missingEntitlement';
			this.complete('request_record_permission', request, refusal);
		}
		return result;
	}

	/** The override lasts until the route changes that it overrides. */
	private dropOutlivedOverride(): void {
		const [, outputs] = findRoute({ ...this.wiring, isSpeakerForced: false });
		this.isSpeakerForced &&=
			this.configuration.category === 'playAndRecord' &&
			isDeepStrictEqual(outputs, this.outputsWhenForced);
	}

	private tellDifferences(before: Observation, after: Observation, change: Change): Told[] {
		const told: Told[] = [];
		const differs = (name: string): boolean => !isDeepStrictEqual(before[name], after[name]);
		if (change.isTold === true || (change.reason !== undefined && differs('route'))) {
			const reason = audioSessionRouteChangeReasonValues[change.reason ?? 'unknown'];
			told.push(signal('route_changed', reason, before['route']));
		}
		if (differs('available_inputs')) {
			told.push(signal('available_inputs_changed'));
		}
		if (differs('supported_output_channel_layouts')) {
			told.push(signal('rendering_capabilities_changed'));
		}
		if (differs('output_muted')) {
			told.push(signal('output_muted_changed', after['output_muted']));
		}
		const hint = 'secondary_audio_should_be_silenced_hint';
		if (differs(hint) && this.activity === 'active' && this.isInForeground) {
			told.push(signal('secondary_audio_hint_changed', after[hint]));
		}
		const records = categoryRules[this.configuration.category].records;
		if (
			this.activity === 'active' &&
			records &&
			this.settings.input_muted !== this.inputMutedTold
		) {
			this.inputMutedTold = this.settings.input_muted;
			told.push(signal('input_muted_changed', this.inputMutedTold));
		}
		return told;
	}

	/** How many times the session is activated again because of what was told. */
	private findResumptions(log: readonly Told[]): number {
		let count = 0;
		for (const [kind, name, ...values] of log) {
			if (kind === 'done' && this.deactivations.has(name) && values[0] === 0) {
				this.resumes = false;
			}
			if (kind !== 'signal' || name !== 'interruption') {
				continue;
			}
			const [type, , shouldResume] = values;
			if (type === began) {
				this.resumes = true;
			} else if (this.resumes) {
				this.resumes = false;
				count += this.autoResume && shouldResume === true ? 1 : 0;
			}
		}
		return count;
	}
}

function isOfSystem(source: string): boolean {
	return interruptionSources.some((known) => known === source);
}
