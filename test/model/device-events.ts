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
import type { Change, World } from './world';
import { isOfSystem } from './world';

/** What a player, another app or the hardware does. Returns what the simulator's method returns. */
export type DeviceEvent = (world: World, change: Change) => unknown;

/** The system takes the audio away, from the other app as well. */
export function beginInterruption(
	source: SimulatorInterruptionSource,
	reason: AudioSessionInterruptionReason,
): DeviceEvent {
	return (world, change) => {
		world.begin(source);
		world.otherApp.isPaused = true;
		const isAvoided =
			source === 'alertBanner' && world.settings.prefers_no_interruptions_from_system_alerts;
		if (!isAvoided) {
			world.interrupt(change, reason, true);
		}
	};
}

/** The latest one ends. Returns whether there was one. */
export function endInterruption(shouldResume: boolean): DeviceEvent {
	return (world, change) => {
		const latest = world.interruptions.findLast(isOfSystem);
		if (latest === undefined) {
			return false;
		}
		world.end(latest);
		world.otherApp.isPaused = world.interruptions.some(isOfSystem);
		if (world.isActive) {
			// The other app comes back and finds the session there.
			world.otherApp.meet(world.configuration);
		}
		world.tellEnd(change, shouldResume);
		return true;
	};
}

/** A device with a microphone makes the session forget the preferred input. */
export function plug(device: SimulatorDevice): DeviceEvent {
	return (world, change) => {
		if (world.plugged.includes(device)) {
			return false;
		}
		world.plugged = [...world.plugged, device];
		if (inputOf(device) !== undefined) {
			world.preferredInput = null;
		}
		change.reason = 'newDeviceAvailable';
		return true;
	};
}

/** Returns whether it was plugged in. */
export function unplug(device: SimulatorDevice): DeviceEvent {
	return (world, change) => {
		if (!world.plugged.includes(device)) {
			return false;
		}
		const wasPlaying = world.route[1].includes(devices[device].output);
		world.plugged = world.plugged.filter((other) => other !== device);
		if (world.preferredInput === inputOf(device)) {
			world.preferredInput = null;
		}
		change.reason = 'oldDeviceUnavailable';
		if (wasPlaying && world.settings.prefers_interruption_on_route_disconnect) {
			world.interrupt(change, 'routeDisconnected', false);
		}
		return true;
	};
}

/** A change of route, even to the same ports. */
export const wakeFromSleep: DeviceEvent = (_world, change) => {
	change.reason = 'wakeFromSleep';
	change.isTold = true;
};

/** From 0 to 1. Whoever turns a muted output up wants to hear it. */
export function setVolume(volume: number): DeviceEvent {
	return (world, change) => {
		if (volume !== world.volume) {
			change.told.push(signal('output_volume_changed', volume, world.volume));
		}
		if (world.settings.output_muted && volume > world.volume) {
			change.told.push(signal('output_unmute_requested'));
		}
		world.volume = volume;
	};
}

/** As the closed cover of an iPad does. */
export function setMicrophoneMuted(isMuted: boolean): DeviceEvent {
	return (world, change) => {
		world.isMicrophoneMuted = isMuted;
		if (!isMuted) {
			if (world.end('mutedMicrophone')) {
				world.tellEnd(change, true);
			}
			return;
		}
		const recordsWithIt = world.isActive && world.route[0].includes('Built-In Microphone');
		if (recordsWithIt && !isOn('overrideMutedMicrophoneInterruption', world.configuration)) {
			world.begin('mutedMicrophone');
			world.interrupt(change, 'builtInMicMuted', true);
		}
	};
}

/** As a press on the stem of a headset does. */
export function setInputMuted(isMuted: boolean): DeviceEvent {
	return (world) => {
		world.settings = { ...world.settings, input_muted: isMuted };
	};
}

/** Another app plays. A session that mixes lets it, another one is interrupted or not, as the app is. */
export function startOtherApp(mixable: boolean, spoken: boolean): DeviceEvent {
	return (world, change) => {
		const { configuration, otherApp } = world;
		otherApp.start(mixable, spoken);
		if (!world.isActive || !otherApp.isHeard) {
			return;
		}
		const isPromptHeeded =
			otherApp.isPrompting && effectiveMode(configuration) === 'spokenAudio';
		if ((!mixable && !mixes(configuration)) || isPromptHeeded) {
			world.begin('otherApp');
			world.interrupt(change, 'default', true);
		} else {
			otherApp.meet(configuration);
		}
	};
}

/** A session that it had interrupted hears of the end, if the app says that it is over. */
export function stopOtherApp(notifiesOthers: boolean): DeviceEvent {
	return (world, change) => {
		world.otherApp.stop();
		if (world.end('otherApp') && notifiesOthers) {
			world.tellEnd(change, true);
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

function decideOnRecording(decide: (world: World) => readonly number[]): DeviceEvent {
	return (world, change) => {
		const before = world.recordQuestion.permission;
		const requests = decide(world);
		tellPermission(world, change, before);
		change.answer = {
			operation: 'request_record_permission',
			requests,
			refusal: whyNotRecorded(world),
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

function decideOnInjection(decide: (world: World) => readonly number[]): DeviceEvent {
	return (world, change) => {
		change.answer = {
			operation: 'request_microphone_injection_permission',
			requests: decide(world),
			refusal: whyNotInjected(world),
		};
	};
}

/** The system's media services die. */
export const loseMediaServices: DeviceEvent = (world, change) => {
	world.areServicesLost = true;
	world.loseAudio();
	change.told.push(signal('media_services_lost'));
};

/** They are back, or have died and come back at once; all that was set is forgotten. */
export const resetMediaServices: DeviceEvent = (world, change) => {
	world.areServicesLost = false;
	world.loseAudio();
	world.forgetSettings();
	change.reason = 'categoryChange';
	change.told.push(signal('media_services_reset'));
};

/** What no rule follows from: it is so from now on, and `name` is told with it if it was not. */
export function become<Name extends 'isInjectionAvailable' | 'renderingMode' | 'isSpatialAudioOn'>(
	property: Name,
	value: World[Name],
	name: string,
): DeviceEvent {
	return (world, change) => {
		if (world[property] !== value) {
			world[property] = value;
			change.told.push(signal(name, value));
		}
	};
}
