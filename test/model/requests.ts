import type { Category, Configuration } from './configuration';
import { categoryRules, isTaken, mixes } from './configuration';
import type { Refusal } from './errors';
import { countChannels } from './observation';
import type { PortName } from './ports';
import { ports } from './ports';
import { availableInputs } from './routes';
import type { Change, Outcome, Settings, DeviceModel } from './device-model';
import { isOfSystem } from './device-model';

/** What a request does, or why it is refused and does nothing. */
export type CarryOut = (device: DeviceModel, change: Change, request: number) => Outcome;

/** Category, mode, options and policy. An active session stays active and meets the other app anew. */
export function configure(configuration: Configuration): CarryOut {
	return (device, change) => {
		if (!isTaken(configuration)) {
			return 'badParam';
		}
		const refusal = device.isActive ? whyNotActive(device, configuration) : undefined;
		if (refusal !== undefined) {
			return refusal;
		}
		change.reason = 'categoryChange';
		change.isTold = configuration.category !== device.configuration.category;
		device.configuration = configuration;
		if (device.isActive) {
			device.otherApp.meet(configuration);
		}
		return undefined;
	};
}

/** A change of category keeps the mode, and drops the options that are not given again and the policy. */
export function setCategory(category: Category, options: Configuration['options']): CarryOut {
	return (device, ...rest) => {
		const { mode } = device.configuration;
		return configure({ category, mode, options, policy: 'default' })(device, ...rest);
	};
}

/** The mode alone. */
export function setMode(mode: Configuration['mode']): CarryOut {
	return (device, ...rest) => configure({ ...device.configuration, mode })(device, ...rest);
}

/** Takes the audio, from another app if need be. */
export const activate: CarryOut = (device) => {
	if (device.isActive) {
		return undefined;
	}
	const refusal = whyNotActive(device, device.configuration);
	if (refusal === undefined) {
		device.activity = 'active';
		device.isEndAwaited = false;
		// Whoever else had taken the audio has lost it again.
		device.interruptions = device.interruptions.filter(isOfSystem);
		device.otherApp.meet(device.configuration);
	}
	return refusal;
};

/** Why the session may not be active with that configuration now. */
function whyNotActive(device: DeviceModel, configuration: Configuration): Refusal | undefined {
	const { records, isRefusedDuringCall } = categoryRules[configuration.category];
	for (const source of device.interruptions) {
		if (source === 'siri') {
			return 'siriIsRecording';
		}
		if (source === 'alarm' || (source === 'phoneCall' && isRefusedDuringCall)) {
			return 'insufficientPriority';
		}
	}
	if (device.isInForeground) {
		return undefined;
	}
	// In the background it goes on as it is, at most.
	const before = device.isActive ? device.configuration : undefined;
	if (!mixes(configuration) && (before === undefined || mixes(before))) {
		return 'cannotInterruptOthers';
	}
	const recordedBefore = before !== undefined && categoryRules[before.category].records;
	return records && !recordedBefore ? 'cannotStartRecording' : undefined;
}

/** Deactivates also while audio runs, but then says that it is busy. */
export function deactivate(notifiesOthers: boolean): CarryOut {
	return (device) => {
		const wasActive = device.isActive;
		device.activity = 'inactive';
		if (!wasActive) {
			return undefined;
		}
		device.otherApp.leave(notifiesOthers);
		return device.isAudioRunning ? 'isBusy' : undefined;
	};
}

/** Sends the output to the speaker, or back. */
export function overrideOutput(isSpeaker: boolean): CarryOut {
	return (device, change) => {
		if (isSpeaker && device.configuration.category !== 'playAndRecord') {
			return 'badParam';
		}
		device.overridden = isSpeaker ? device.ownOutputs : undefined;
		change.reason = 'override';
		return undefined;
	};
}

/** One of the available inputs, or none. */
export function preferInput(name: PortName | null): CarryOut {
	return (device, change) => {
		if (name !== null && !availableInputs(device.wiring).includes(name)) {
			return 'badParam';
		}
		device.preferredInput = name;
		change.reason = 'override';
		return undefined;
	};
}

/** Any other property that a game assigns. */
export function set(name: keyof Settings, value: Settings[keyof Settings]): CarryOut {
	return (device) => {
		const refusal = whyNotSet(device, name, value);
		if (refusal === undefined) {
			device.settings = { ...device.settings, [name]: value };
		}
		return refusal;
	};
}

function whyNotSet(
	device: DeviceModel,
	name: keyof Settings,
	value: Settings[keyof Settings],
): Refusal | undefined {
	const [inputs, outputs] = device.route;
	const { records, plays } = categoryRules[device.configuration.category];
	switch (name) {
		case 'preferred_input_number_of_channels':
			return Number(value) > countChannels(device, inputs, 'maximum')
				? 'badParam'
				: undefined;
		case 'preferred_output_number_of_channels':
			return Number(value) > countChannels(device, outputs, 'maximum')
				? 'badParam'
				: undefined;
		case 'aggregated_io_preference':
			return value === 1 && !(records && plays) ? 'incompatibleCategory' : undefined;
		case 'preferred_microphone_injection_mode':
			return value === 0 ? undefined : whyNotInjected(device);
		case 'input_gain':
			return inputs[0] !== undefined && ports[inputs[0]].isGainSettable
				? undefined
				: 'resourceNotAvailable';
		default:
			return undefined;
	}
}

/** Asks the player for the microphone, or says what the answer was. */
export const requestRecordPermission: CarryOut = (device, change, request) => {
	const before = device.recordQuestion.permission;
	const isAnswered = device.recordQuestion.ask(request);
	tellPermission(device, change, before);
	return isAnswered ? whyNotRecorded(device) : 'waits';
};

/** Tells of a permission that is not as before. */
export function tellPermission(device: DeviceModel, change: Change, before: string): void {
	const { permission } = device.recordQuestion;
	if (permission !== before) {
		change.told.push(['signal', 'record_permission_changed', permission === 'granted']);
	}
}

/** What a request for the permission comes to that the player has answered. */
export function whyNotRecorded(device: DeviceModel): Refusal | undefined {
	return device.recordQuestion.permission === 'granted' ? undefined : 'missingEntitlement';
}

/** The same for audio that is added to calls, of whose permission nothing is told. */
export const requestInjectionPermission: CarryOut = (device, _change, request) =>
	device.injectionQuestion.ask(request) ? whyNotInjected(device) : 'waits';

/** What a request for that permission comes to that the player has answered. */
export function whyNotInjected(device: DeviceModel): Refusal | undefined {
	switch (device.injectionQuestion.permission) {
		case 'granted':
			return undefined;
		case 'serviceDisabled':
			return 'serviceDisabled';
		default:
			return 'missingEntitlement';
	}
}

/** Lets the player choose where to play. */
export const prepareRouteSelection: CarryOut = (device) => {
	device.routeSelection = device.nextRouteSelection;
	return device.routeSelection === 0 ? 'unspecified' : undefined;
};
