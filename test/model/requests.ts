import type { Category, Configuration } from './configuration';
import { categoryRules, isTaken, mixes } from './configuration';
import type { Refusal } from './errors';
import { countChannels } from './observation';
import type { PortName } from './ports';
import { ports } from './ports';
import { availableInputs } from './routes';
import type { Change, Outcome, Settings, World } from './world';
import { isOfSystem } from './world';

/** What a request does, or why it is refused and does nothing. */
export type CarryOut = (world: World, change: Change, request: number) => Outcome;

/** Category, mode, options and policy. An active session stays active and meets the other app anew. */
export function configure(configuration: Configuration): CarryOut {
	return (world, change) => {
		if (!isTaken(configuration)) {
			return 'badParam';
		}
		const refusal = world.isActive ? whyNotActive(world, configuration) : undefined;
		if (refusal !== undefined) {
			return refusal;
		}
		change.reason = 'categoryChange';
		change.isTold = configuration.category !== world.configuration.category;
		world.configuration = configuration;
		if (world.isActive) {
			world.otherApp.meet(configuration);
		}
		return undefined;
	};
}

/** A change of category keeps the mode, and drops the options that are not given again and the policy. */
export function setCategory(category: Category, options: Configuration['options']): CarryOut {
	return (world, ...rest) => {
		const { mode } = world.configuration;
		return configure({ category, mode, options, policy: 'default' })(world, ...rest);
	};
}

/** The mode alone. */
export function setMode(mode: Configuration['mode']): CarryOut {
	return (world, ...rest) => configure({ ...world.configuration, mode })(world, ...rest);
}

/** Takes the audio, from another app if need be. */
export const activate: CarryOut = (world) => {
	if (world.isActive) {
		return undefined;
	}
	const refusal = whyNotActive(world, world.configuration);
	if (refusal === undefined) {
		world.activity = 'active';
		world.isEndAwaited = false;
		// Whoever else had taken the audio has lost it again.
		world.interruptions = world.interruptions.filter(isOfSystem);
		world.otherApp.meet(world.configuration);
	}
	return refusal;
};

/** Why the session may not be active with that configuration now. */
function whyNotActive(world: World, configuration: Configuration): Refusal | undefined {
	const { records, isRefusedDuringCall } = categoryRules[configuration.category];
	for (const source of world.interruptions) {
		if (source === 'siri') {
			return 'siriIsRecording';
		}
		if (source === 'alarm' || (source === 'phoneCall' && isRefusedDuringCall)) {
			return 'insufficientPriority';
		}
	}
	if (world.isInForeground) {
		return undefined;
	}
	// In the background it goes on as it is, at most.
	const before = world.isActive ? world.configuration : undefined;
	if (!mixes(configuration) && (before === undefined || mixes(before))) {
		return 'cannotInterruptOthers';
	}
	const recordedBefore = before !== undefined && categoryRules[before.category].records;
	return records && !recordedBefore ? 'cannotStartRecording' : undefined;
}

/** Deactivates also while audio runs, but then says that it is busy. */
export function deactivate(notifiesOthers: boolean): CarryOut {
	return (world) => {
		const wasActive = world.isActive;
		world.activity = 'inactive';
		if (!wasActive) {
			return undefined;
		}
		world.otherApp.leave(notifiesOthers);
		return world.isAudioRunning ? 'isBusy' : undefined;
	};
}

/** Sends the output to the speaker, or back. */
export function overrideOutput(isSpeaker: boolean): CarryOut {
	return (world, change) => {
		if (isSpeaker && world.configuration.category !== 'playAndRecord') {
			return 'badParam';
		}
		world.overridden = isSpeaker ? world.ownOutputs : undefined;
		change.reason = 'override';
		return undefined;
	};
}

/** One of the available inputs, or none. */
export function preferInput(name: PortName | null): CarryOut {
	return (world, change) => {
		if (name !== null && !availableInputs(world.wiring).includes(name)) {
			return 'badParam';
		}
		world.preferredInput = name;
		change.reason = 'override';
		return undefined;
	};
}

/** Any other property that a game assigns. */
export function set(name: keyof Settings, value: Settings[keyof Settings]): CarryOut {
	return (world) => {
		const refusal = whyNotSet(world, name, value);
		if (refusal === undefined) {
			world.settings = { ...world.settings, [name]: value };
		}
		return refusal;
	};
}

function whyNotSet(
	world: World,
	name: keyof Settings,
	value: Settings[keyof Settings],
): Refusal | undefined {
	const [inputs, outputs] = world.route;
	const { records, plays } = categoryRules[world.configuration.category];
	switch (name) {
		case 'preferred_input_number_of_channels':
			return Number(value) > countChannels(world, inputs, 'maximum') ? 'badParam' : undefined;
		case 'preferred_output_number_of_channels':
			return Number(value) > countChannels(world, outputs, 'maximum')
				? 'badParam'
				: undefined;
		case 'aggregated_io_preference':
			return value === 1 && !(records && plays) ? 'incompatibleCategory' : undefined;
		case 'preferred_microphone_injection_mode':
			return value === 0 ? undefined : whyNotInjected(world);
		case 'input_gain':
			return inputs[0] !== undefined && ports[inputs[0]].isGainSettable
				? undefined
				: 'resourceNotAvailable';
		default:
			return undefined;
	}
}

/** Asks the player for the microphone, or says what the answer was. */
export const requestRecordPermission: CarryOut = (world, change, request) => {
	const before = world.recordQuestion.permission;
	const isAnswered = world.recordQuestion.ask(request);
	tellPermission(world, change, before);
	return isAnswered ? whyNotRecorded(world) : 'waits';
};

/** Tells of a permission that is not as before. */
export function tellPermission(world: World, change: Change, before: string): void {
	const { permission } = world.recordQuestion;
	if (permission !== before) {
		change.told.push(['signal', 'record_permission_changed', permission === 'granted']);
	}
}

/** What a request for the permission comes to that the player has answered. */
export function whyNotRecorded(world: World): Refusal | undefined {
	return world.recordQuestion.permission === 'granted' ? undefined : 'missingEntitlement';
}

/** The same for audio that is added to calls, of whose permission nothing is told. */
export const requestInjectionPermission: CarryOut = (world, _change, request) =>
	world.injectionQuestion.ask(request) ? whyNotInjected(world) : 'waits';

/** What a request for that permission comes to that the player has answered. */
export function whyNotInjected(world: World): Refusal | undefined {
	switch (world.injectionQuestion.permission) {
		case 'granted':
			return undefined;
		case 'serviceDisabled':
			return 'serviceDisabled';
		default:
			return 'missingEntitlement';
	}
}

/** Lets the player choose where to play. */
export const prepareRouteSelection: CarryOut = (world) => {
	world.routeSelection = world.nextRouteSelection;
	return world.routeSelection === 0 ? 'unspecified' : undefined;
};
