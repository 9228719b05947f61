import type { Category, Configuration } from './configuration';
import { categoryRules, isTaken, mixes } from './configuration';
import type { Refusal } from './errors';
import { countChannels } from './observation';
import type { PortName } from './ports';
import { ports } from './ports';
import { availableInputs } from './routes';
import type { Change, Outcome, Settings, DeviceModel } from './device-model';
import { isOfSystem } from './device-model';

/** Carries out a request, or returns why it is refused without an effect. */
export type CarryOut = (device: DeviceModel, change: Change, request: number) => Outcome;

/** Sets category, mode, options and policy. An active session stays active, with new effects on the other app. */
export function configure(configuration: Configuration): CarryOut {
	return (device, change) => {
		if (!isTaken(configuration)) {
			return 'badParam';
		}
		const refusal = device.isActive ? getActivationRefusal(device, configuration) : undefined;
		if (refusal !== undefined) {
			return refusal;
		}
		change.reason = 'categoryChange';
		change.isRouteNotified = configuration.category !== device.configuration.category;
		device.configuration = configuration;
		if (device.isActive) {
			device.otherApp.meet(configuration);
		}
		return undefined;
	};
}

/** Sets the category. Keeps the mode, and drops the policy and the options that are not given again. */
export function setCategory(category: Category, options: Configuration['options']): CarryOut {
	return (device, ...rest) => {
		const { mode } = device.configuration;
		return configure({ category, mode, options, policy: 'default' })(device, ...rest);
	};
}

/** Sets only the mode. */
export function setMode(mode: Configuration['mode']): CarryOut {
	return (device, ...rest) => configure({ ...device.configuration, mode })(device, ...rest);
}

/** Activates the session, and interrupts another app if necessary. */
export const activate: CarryOut = (device) => {
	if (device.isActive) {
		return undefined;
	}
	const refusal = getActivationRefusal(device, device.configuration);
	if (refusal === undefined) {
		device.activity = 'active';
		device.isEndAwaited = false;
		// The activation ends interruptions by other apps.
		device.interruptions = device.interruptions.filter(isOfSystem);
		device.otherApp.meet(device.configuration);
	}
	return refusal;
};

/** Returns why the session cannot be active with that configuration now. */
function getActivationRefusal(
	device: DeviceModel,
	configuration: Configuration,
): Refusal | undefined {
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
	// In the background a session can stay active, but cannot be activated.
	const before = device.isActive ? device.configuration : undefined;
	if (!mixes(configuration) && (before === undefined || mixes(before))) {
		return 'cannotInterruptOthers';
	}
	const recordedBefore = before !== undefined && categoryRules[before.category].records;
	return records && !recordedBefore ? 'cannotStartRecording' : undefined;
}

/** Deactivates the session. While audio runs this also takes effect, but reports the error `isBusy`. */
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

/** Sets or removes the speaker override. */
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

/** Sets the preferred input: one of the available inputs, or none. */
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

/** Sets any other property. */
export function set(name: keyof Settings, value: Settings[keyof Settings]): CarryOut {
	return (device) => {
		const refusal = getSettingRefusal(device, name, value);
		if (refusal === undefined) {
			device.settings = { ...device.settings, [name]: value };
		}
		return refusal;
	};
}

function getSettingRefusal(
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
			return value === 0 ? undefined : getInjectionRefusal(device);
		case 'input_gain':
			return inputs[0] !== undefined && ports[inputs[0]].isGainSettable
				? undefined
				: 'resourceNotAvailable';
		default:
			return undefined;
	}
}

/** Requests the permission to record from the player, or returns the earlier answer. */
export const requestRecordPermission: CarryOut = (device, change, request) => {
	const before = device.recordQuestion.permission;
	const isAnswered = device.recordQuestion.ask(request);
	notifyPermission(device, change, before);
	return isAnswered ? getRecordRefusal(device) : 'waits';
};

/** Signals a permission that has changed. */
export function notifyPermission(device: DeviceModel, change: Change, before: string): void {
	const { permission } = device.recordQuestion;
	if (permission !== before) {
		change.notified.push(['signal', 'record_permission_changed', permission === 'granted']);
	}
}

/** Returns the refusal of an answered request for the permission to record, if it was denied. */
export function getRecordRefusal(device: DeviceModel): Refusal | undefined {
	return device.recordQuestion.permission === 'granted' ? undefined : 'missingEntitlement';
}

/** Requests the permission to add audio to calls. Its changes are not signalled. */
export const requestInjectionPermission: CarryOut = (device, _change, request) =>
	device.injectionQuestion.ask(request) ? getInjectionRefusal(device) : 'waits';

/** Returns the refusal of an answered request for that permission, if it was denied. */
export function getInjectionRefusal(device: DeviceModel): Refusal | undefined {
	switch (device.injectionQuestion.permission) {
		case 'granted':
			return undefined;
		case 'serviceDisabled':
			return 'serviceDisabled';
		default:
			return 'missingEntitlement';
	}
}

/** Lets the player choose the route for playback. */
export const prepareRouteSelection: CarryOut = (device) => {
	device.routeSelection = device.nextRouteSelection;
	return device.routeSelection === 0 ? 'unspecified' : undefined;
};
