import type {
	AudioSessionInterruptionReason,
	AudioSessionMicrophoneInjectionPermission,
	AudioSessionRecordPermission,
	SimulatorDevice,
	SimulatorInterruptionSource,
} from '../../tools/packages/test-link/gen/names';
import { effectiveMode, isOn, mixes } from './configuration';
import { devices, inputOf } from './ports';
import { tellPermission, whyNotInjected, whyNotRecorded } from './requests';
import { signal } from './told';
import type { Change, DeviceModel } from './device-model';
import { isOfSystem } from './device-model';

/** What a player, another app or the hardware does. Returns what the simulator's method returns. */
export type DeviceEvent = (device: DeviceModel, change: Change) => unknown;

/** The system takes the audio away, from the other app as well. */
export function beginInterruption(
	source: SimulatorInterruptionSource,
	reason: AudioSessionInterruptionReason,
): DeviceEvent {
	return (device, change) => {
		device.begin(source);
		device.otherApp.isPaused = true;
		const isAvoided =
			source === 'alertBanner' && device.settings.prefers_no_interruptions_from_system_alerts;
		if (!isAvoided) {
			device.interrupt(change, reason, true);
		}
	};
}

/** The latest one ends. Returns whether there was one. */
export function endInterruption(shouldResume: boolean): DeviceEvent {
	return (device, change) => {
		const latest = device.interruptions.findLast(isOfSystem);
		if (latest === undefined) {
			return false;
		}
		device.end(latest);
		device.otherApp.isPaused = device.interruptions.some(isOfSystem);
		if (device.isActive) {
			// The other app comes back and finds the session there.
			device.otherApp.meet(device.configuration);
		}
		device.tellEnd(change, shouldResume);
		return true;
	};
}

/** A device with a microphone makes the session forget the preferred input. */
export function plug(kind: SimulatorDevice): DeviceEvent {
	return (device, change) => {
		if (device.plugged.includes(kind)) {
			return false;
		}
		device.plugged = [...device.plugged, kind];
		if (inputOf(kind) !== undefined) {
			device.preferredInput = null;
		}
		change.reason = 'newDeviceAvailable';
		return true;
	};
}

/** Returns whether it was plugged in. */
export function unplug(kind: SimulatorDevice): DeviceEvent {
	return (device, change) => {
		if (!device.plugged.includes(kind)) {
			return false;
		}
		const wasPlaying = device.route[1].includes(devices[kind].output);
		device.plugged = device.plugged.filter((other) => other !== kind);
		if (device.preferredInput === inputOf(kind)) {
			device.preferredInput = null;
		}
		change.reason = 'oldDeviceUnavailable';
		if (wasPlaying && device.settings.prefers_interruption_on_route_disconnect) {
			device.interrupt(change, 'routeDisconnected', false);
		}
		return true;
	};
}

/** A change of route, even to the same ports. */
export const wakeFromSleep: DeviceEvent = (_device, change) => {
	change.reason = 'wakeFromSleep';
	change.isTold = true;
};

/** From 0 to 1. Whoever turns a muted output up wants to hear it. */
export function setVolume(volume: number): DeviceEvent {
	return (device, change) => {
		if (volume !== device.volume) {
			change.told.push(signal('output_volume_changed', volume, device.volume));
		}
		if (device.settings.output_muted && volume > device.volume) {
			change.told.push(signal('output_unmute_requested'));
		}
		device.volume = volume;
	};
}

/** As the closed cover of an iPad does. */
export function setMicrophoneMuted(isMuted: boolean): DeviceEvent {
	return (device, change) => {
		device.isMicrophoneMuted = isMuted;
		if (!isMuted) {
			if (device.end('mutedMicrophone')) {
				device.tellEnd(change, true);
			}
			return;
		}
		const recordsWithIt = device.isActive && device.route[0].includes('Built-In Microphone');
		if (recordsWithIt && !isOn('overrideMutedMicrophoneInterruption', device.configuration)) {
			device.begin('mutedMicrophone');
			device.interrupt(change, 'builtInMicMuted', true);
		}
	};
}

/** As a press on the stem of a headset does. */
export function setInputMuted(isMuted: boolean): DeviceEvent {
	return (device) => {
		device.settings = { ...device.settings, input_muted: isMuted };
	};
}

/** Another app plays. A session that mixes lets it, another one is interrupted or not, as the app is. */
export function startOtherApp(mixable: boolean, spoken: boolean): DeviceEvent {
	return (device, change) => {
		const { configuration, otherApp } = device;
		otherApp.start(mixable, spoken);
		if (!device.isActive || !otherApp.isHeard) {
			return;
		}
		const isPromptHeeded =
			otherApp.isPrompting && effectiveMode(configuration) === 'spokenAudio';
		if ((!mixable && !mixes(configuration)) || isPromptHeeded) {
			device.begin('otherApp');
			device.interrupt(change, 'default', true);
		} else {
			otherApp.meet(configuration);
		}
	};
}

/** A session that it had interrupted hears of the end, if the app says that it is over. */
export function stopOtherApp(notifiesOthers: boolean): DeviceEvent {
	return (device, change) => {
		device.otherApp.stop();
		if (device.end('otherApp') && notifiesOthers) {
			device.tellEnd(change, true);
		}
	};
}

/** The player's answer. */
export function answerRecordPermission(isGranted: boolean): DeviceEvent {
	return decideOnRecording(({ recordQuestion }) => recordQuestion.answer(isGranted));
}

/** The same in the system's settings. */
export function setRecordPermission(permission: AudioSessionRecordPermission): DeviceEvent {
	return decideOnRecording(({ recordQuestion }) => recordQuestion.set(permission));
}

function decideOnRecording(decide: (device: DeviceModel) => readonly number[]): DeviceEvent {
	return (device, change) => {
		const before = device.recordQuestion.permission;
		const requests = decide(device);
		tellPermission(device, change, before);
		change.answer = {
			operation: 'request_record_permission',
			requests,
			refusal: whyNotRecorded(device),
		};
	};
}

/** The player's answer about audio that is added to calls. */
export function answerInjectionPermission(isGranted: boolean): DeviceEvent {
	return decideOnInjection(({ injectionQuestion }) => injectionQuestion.answer(isGranted));
}

/** The same in the system's settings. */
export function setInjectionPermission(
	permission: AudioSessionMicrophoneInjectionPermission,
): DeviceEvent {
	return decideOnInjection(({ injectionQuestion }) => injectionQuestion.set(permission));
}

function decideOnInjection(decide: (device: DeviceModel) => readonly number[]): DeviceEvent {
	return (device, change) => {
		change.answer = {
			operation: 'request_microphone_injection_permission',
			requests: decide(device),
			refusal: whyNotInjected(device),
		};
	};
}

/** The system's media services die. */
export const loseMediaServices: DeviceEvent = (device, change) => {
	device.areServicesLost = true;
	device.loseAudio();
	change.told.push(signal('media_services_lost'));
};

/** They are back, or have died and come back at once; all that was set is forgotten. */
export const resetMediaServices: DeviceEvent = (device, change) => {
	device.areServicesLost = false;
	device.loseAudio();
	device.forgetSettings();
	change.reason = 'categoryChange';
	change.told.push(signal('media_services_reset'));
};

/** What no rule follows from: it is so from now on, and `name` is told with it if it was not. */
export function become<Name extends 'isInjectionAvailable' | 'renderingMode' | 'isSpatialAudioOn'>(
	property: Name,
	value: DeviceModel[Name],
	name: string,
): DeviceEvent {
	return (device, change) => {
		if (device[property] !== value) {
			device[property] = value;
			change.told.push(signal(name, value));
		}
	};
}
