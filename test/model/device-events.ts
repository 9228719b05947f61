import type {
	AudioSessionInterruptionReason,
	AudioSessionMicrophoneInjectionPermission,
	AudioSessionRecordPermission,
	SimulatorDevice,
	SimulatorInterruptionSource,
} from '../../tools/packages/test-link/gen/names';
import { effectiveMode, isOn, mixes } from './configuration';
import { devices, inputOf } from './ports';
import { notifyPermission, getInjectionRefusal, getRecordRefusal } from './requests';
import { signal } from './session-notification';
import type { Change, DeviceModel } from './device-model';
import { isOfSystem } from './device-model';

/** An action of a player, another app or the hardware. Returns the result of the simulator's method. */
export type DeviceEvent = (device: DeviceModel, change: Change) => unknown;

/** The system interrupts the session, and the other app as well. */
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

/** Ends the latest interruption. Returns whether there was one. */
export function endInterruption(shouldResume: boolean): DeviceEvent {
	return (device, change) => {
		const latest = device.interruptions.findLast(isOfSystem);
		if (latest === undefined) {
			return false;
		}
		device.end(latest);
		device.otherApp.isPaused = device.interruptions.some(isOfSystem);
		if (device.isActive) {
			// The other app resumes while the session is active.
			device.otherApp.meet(device.configuration);
		}
		device.notifyEnd(change, shouldResume);
		return true;
	};
}

/** Plugging in a device with a microphone clears the preferred input. */
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

/** Unplugs a device. Returns whether it was plugged in. */
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

/** Signals a change of route, even to the same ports. */
export const wakeFromSleep: DeviceEvent = (_device, change) => {
	change.reason = 'wakeFromSleep';
	change.isRouteNotified = true;
};

/** Sets the volume, from 0 to 1. Turning a muted output up signals the intent to unmute it. */
export function setVolume(volume: number): DeviceEvent {
	return (device, change) => {
		if (volume !== device.volume) {
			change.notified.push(signal('output_volume_changed', volume, device.volume));
		}
		if (device.settings.output_muted && volume > device.volume) {
			change.notified.push(signal('output_unmute_requested'));
		}
		device.volume = volume;
	};
}

/** Mutes the built-in microphone, like the closed cover of an iPad. */
export function setMicrophoneMuted(isMuted: boolean): DeviceEvent {
	return (device, change) => {
		device.isMicrophoneMuted = isMuted;
		if (!isMuted) {
			if (device.end('mutedMicrophone')) {
				device.notifyEnd(change, true);
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

/** Mutes the input, like a press on the stem of a headset. */
export function setInputMuted(isMuted: boolean): DeviceEvent {
	return (device) => {
		device.settings = { ...device.settings, input_muted: isMuted };
	};
}

/** Another app starts to play. Unless it mixes, it interrupts a session that does not mix; a prompt interrupts spoken audio. */
export function startOtherApp(mixable: boolean, spoken: boolean): DeviceEvent {
	return (device, change) => {
		const { configuration, otherApp } = device;
		otherApp.start(mixable, spoken);
		if (!device.isActive || !otherApp.isAudible) {
			return;
		}
		const isInterruptedByPrompt =
			otherApp.isPrompting && effectiveMode(configuration) === 'spokenAudio';
		if ((!mixable && !mixes(configuration)) || isInterruptedByPrompt) {
			device.begin('otherApp');
			device.interrupt(change, 'default', true);
		} else {
			otherApp.meet(configuration);
		}
	};
}

/** The other app stops. If it notifies others, a session that it has interrupted receives the end. */
export function stopOtherApp(notifiesOthers: boolean): DeviceEvent {
	return (device, change) => {
		device.otherApp.stop();
		if (device.end('otherApp') && notifiesOthers) {
			device.notifyEnd(change, true);
		}
	};
}

/** The player's answer. */
export function answerRecordPermission(isGranted: boolean): DeviceEvent {
	return decideOnRecording(({ recordQuestion }) => recordQuestion.answer(isGranted));
}

/** The same change, made in the system's settings. */
export function setRecordPermission(permission: AudioSessionRecordPermission): DeviceEvent {
	return decideOnRecording(({ recordQuestion }) => recordQuestion.set(permission));
}

function decideOnRecording(decide: (device: DeviceModel) => readonly number[]): DeviceEvent {
	return (device, change) => {
		const before = device.recordQuestion.permission;
		const requests = decide(device);
		notifyPermission(device, change, before);
		change.answer = {
			operation: 'request_record_permission',
			requests,
			refusal: getRecordRefusal(device),
		};
	};
}

/** The player's answer to the request to add audio to calls. */
export function answerInjectionPermission(isGranted: boolean): DeviceEvent {
	return decideOnInjection(({ injectionQuestion }) => injectionQuestion.answer(isGranted));
}

/** The same change, made in the system's settings. */
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
			refusal: getInjectionRefusal(device),
		};
	};
}

/** The system's media services are lost. */
export const loseMediaServices: DeviceEvent = (device, change) => {
	device.areServicesLost = true;
	device.loseAudio();
	change.notified.push(signal('media_services_lost'));
};

/** The media services are reset, with or without a loss before. The session's configuration is lost. */
export const resetMediaServices: DeviceEvent = (device, change) => {
	device.areServicesLost = false;
	device.loseAudio();
	device.forgetSettings();
	change.reason = 'categoryChange';
	change.notified.push(signal('media_services_reset'));
};

/** Sets a property without further effects, and emits the signal `name` with the value if it has changed. */
export function setAndNotify<
	Name extends 'isInjectionAvailable' | 'renderingMode' | 'isSpatialAudioOn',
>(property: Name, value: DeviceModel[Name], name: string): DeviceEvent {
	return (device, change) => {
		if (device[property] !== value) {
			device[property] = value;
			change.notified.push(signal(name, value));
		}
	};
}
