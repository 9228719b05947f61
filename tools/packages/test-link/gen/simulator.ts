// Generated from tools/api/classes, do not edit: `npm run generate` writes it again.

import {
	audioSessionErrorCodeValues,
	audioSessionInterruptionReasonValues,
	audioSessionMicrophoneInjectionPermissionValues,
	audioSessionRecordPermissionValues,
	audioSessionRenderingModeValues,
	audioSessionRouteSelectionValues,
	simulatorDeviceValues,
	simulatorInterruptionSourceValues,
	simulatorOtherAppStateValues,
	type AudioSessionErrorCode,
	type AudioSessionInterruptionReason,
	type AudioSessionMicrophoneInjectionPermission,
	type AudioSessionRecordPermission,
	type AudioSessionRenderingMode,
	type AudioSessionRouteSelection,
	type SimulatorDevice,
	type SimulatorInterruptionSource,
	type SimulatorOtherAppState,
} from './names';
import { decode } from '../decode';
import { nameOf, numberOf } from '../values';

/** Carries a control out on the device of the game, and brings what it returns. */
export type Simulate = (
	method: string,
	...args: readonly (number | boolean | string)[]
) => Promise<unknown>;

/** A phone in memory, which a game or its tests can call, plug and silence. */
export class Simulator {
	/** As {@link Game.simulator} gives it. */
	constructor(private readonly simulate: Simulate) {}

	/** Begins what takes the audio from the game. A session that is active becomes `AVAudioSession.STATE_INTERRUPTED`, and `AVAudioSession.interruption` follows with `AVAudioSession.INTERRUPTION_BEGAN` and `reason`; one that is not active hears nothing. The other app pauses as well. Several may go on at once, but none of them twice. What cannot be activated meanwhile depends on the `source`. */
	async beginInterruption(
		source: SimulatorInterruptionSource,
		reason: AudioSessionInterruptionReason = 'default',
	): Promise<void> {
		await this.simulate(
			'begin_interruption',
			numberOf(simulatorInterruptionSourceValues, source, 'source'),
			numberOf(audioSessionInterruptionReasonValues, reason, 'reason'),
		);
	}

	/** Ends the latest of those that `begin_interruption` began, and returns whether there was one. When none is left that forbids playing, the session becomes `AVAudioSession.STATE_INACTIVE`, and `AVAudioSession.interruption` follows with `AVAudioSession.INTERRUPTION_ENDED` and `should_resume`; with `AVAudioSession.auto_resume` the session then activates itself. A session that was not interrupted, or was activated meanwhile, hears of no end. */
	async endInterruption(shouldResume: boolean = true): Promise<boolean> {
		return decode('boolean', await this.simulate('end_interruption', shouldResume)) as boolean;
	}

	/** Has the system's media services die. The session becomes `AVAudioSession.STATE_INACTIVE`, `AVAudioSession.media_services_lost` follows, and each request fails with `ERR_UNAVAILABLE` until `reset_media_services`. */
	async loseMediaServices(): Promise<void> {
		await this.simulate('lose_media_services');
	}

	/** Brings the system's media services back, or restarts them. The session has lost all that was set: it is inactive, and its category is `AVAudioSession.soloAmbient`. `AVAudioSession.media_services_reset` follows. */
	async resetMediaServices(): Promise<void> {
		await this.simulate('reset_media_services');
	}

	/** Connects a device, and returns `false` when it was connected already. Of those that the category can use, the one that was connected last plays. `AVAudioSession.route_changed` follows with `AVAudioSession.ROUTE_CHANGE_NEW_DEVICE_AVAILABLE` when the route has other ports now, and `AVAudioSession.available_inputs_changed` when there are other inputs. A device with a microphone makes the session forget `AVAudioSession.preferred_input`. */
	async plug(device: SimulatorDevice): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate('plug', numberOf(simulatorDeviceValues, device, 'device')),
		) as boolean;
	}

	/** Disconnects a device, and returns `false` when it was not connected. `AVAudioSession.route_changed` follows with `AVAudioSession.ROUTE_CHANGE_OLD_DEVICE_UNAVAILABLE` when it was part of the route. A session with `AVAudioSession.prefers_interruption_on_route_disconnect` is interrupted first, with `AVAudioSession.INTERRUPTION_REASON_ROUTE_DISCONNECTED`; that interruption has no end. */
	async unplug(device: SimulatorDevice): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate('unplug', numberOf(simulatorDeviceValues, device, 'device')),
		) as boolean;
	}

	/** Whether the device is connected. */
	async isPlugged(device: SimulatorDevice): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate('is_plugged', numberOf(simulatorDeviceValues, device, 'device')),
		) as boolean;
	}

	/** Has the device sleep and wake up. `AVAudioSession.route_changed` follows with `AVAudioSession.ROUTE_CHANGE_WAKE_FROM_SLEEP`, although the ports are the same. */
	async wakeFromSleep(): Promise<void> {
		await this.simulate('wake_from_sleep');
	}

	/** Flips the ringer switch; it is not silent at first. The system tells no app of it, so no signal follows: only `is_game_audible` knows. */
	async setRingerSilent(silent: boolean): Promise<void> {
		await this.simulate('set_ringer_silent', silent);
	}

	/** Whether the ringer switch is set to silent. */
	async isRingerSilent(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_ringer_silent')) as boolean;
	}

	/** Turns the volume of the device to a number from `0.0` to `1.0`; it is `0.5` at first. `AVAudioSession.output_volume_changed` follows a change, and `AVAudioSession.output_unmute_requested` when it is turned up while the game has muted its output. Another number is an error. */
	async setOutputVolume(volume: number): Promise<void> {
		await this.simulate('set_output_volume', volume);
	}

	/** Has the hardware mute the built-in microphone, as the closed cover of an iPad does. An active session that records with it is interrupted with `AVAudioSession.INTERRUPTION_REASON_BUILT_IN_MIC_MUTED`, unless it has `AVAudioSession.OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION`. When it is no longer muted, that interruption ends and should be resumed from. */
	async setBuiltInMicrophoneMuted(muted: boolean): Promise<void> {
		await this.simulate('set_built_in_microphone_muted', muted);
	}

	/** Has the player mute the input, as a press on the stem of a headset does. When `AVAudioSession.input_muted` changes by that, `AVAudioSession.input_muted_changed` follows. */
	async setInputMutedByPlayer(muted: boolean): Promise<void> {
		await this.simulate('set_input_muted_by_player', muted);
	}

	/** Sets whether the game is in the foreground, as it is at first. In the background a category that obeys the ringer switch is silent, `AVAudioSession.secondary_audio_hint_changed` is not emitted, and activating fails: with `ERR_LOCKED` unless the session mixes with others, and with `ERR_CANT_ACQUIRE_RESOURCE` when it mixes and records. */
	async setInForeground(inForeground: boolean): Promise<void> {
		await this.simulate('set_in_foreground', inForeground);
	}

	/** Sets whether the game's audio engine runs; it does not at first. While it does, deactivating the session works and yet fails with `ERR_BUSY`, as on a real device. */
	async setAudioRunning(running: boolean): Promise<void> {
		await this.simulate('set_audio_running', running);
	}

	/** Sets whether the player has turned spatial audio on, which is off at first. `AVAudioSession.spatial_playback_capabilities_changed` follows a change, and `AVAudioSessionPort.spatial_audio_enabled` of the ports that can play it. */
	async setSpatialAudioEnabled(enabled: boolean): Promise<void> {
		await this.simulate('set_spatial_audio_enabled', enabled);
	}

	/** Sets how the hardware renders what plays; `AVAudioSession.RENDERING_MODE_NOT_APPLICABLE` at first. `AVAudioSession.rendering_mode_changed` follows a change. */
	async setRenderingMode(mode: AudioSessionRenderingMode): Promise<void> {
		await this.simulate(
			'set_rendering_mode',
			numberOf(audioSessionRenderingModeValues, mode, 'mode'),
		);
	}

	/** Has another app play. Unless it is `mixable`, it interrupts an active session that does not mix either, and `AVAudioSession.secondary_audio_should_be_silenced_hint` is `true` while it plays. One that is `mixable` and `spoken` is a prompt, such as navigation: it interrupts a session in `AVAudioSession.MODE_SPOKEN_AUDIO` and ducks any other. `AVAudioSession.interruption` or `AVAudioSession.secondary_audio_hint_changed` follows. To have the game silence the other app, activate the session afterwards. */
	async startOtherApp(mixable: boolean = false, spoken: boolean = false): Promise<void> {
		await this.simulate('start_other_app', mixable, spoken);
	}

	/** Has the other app stop, also when it is silent just now. A session that it had interrupted hears of the end, and that it should resume, if the app `notifies_others`; otherwise it hears nothing. `AVAudioSession.secondary_audio_hint_changed` follows when the hint changes. */
	async stopOtherApp(notifiesOthers: boolean = true): Promise<void> {
		await this.simulate('stop_other_app', notifiesOthers);
	}

	/** What the other app does now. */
	async getOtherAppState(): Promise<SimulatorOtherAppState> {
		return nameOf(simulatorOtherAppStateValues, await this.simulate('get_other_app_state'));
	}

	/** Answers the question that `AVAudioSession.request_record_permission` has put to the player. `AVAudioSession.record_permission_changed` follows, and the request gives `OK` or `ERR_UNAUTHORIZED`. While no question is open, the answer is kept for the next one, so a test can answer first. A player is asked once: after that `set_record_permission` changes the answer. */
	async answerRecordPermission(granted: boolean): Promise<void> {
		await this.simulate('answer_record_permission', granted);
	}

	/** Whether the question for the microphone is open, for `answer_record_permission` to answer. */
	async isAskingForRecordPermission(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_asking_for_record_permission')) as boolean;
	}

	/** Sets the permission to record, as the player does in the system's settings. `AVAudioSession.record_permission_changed` follows a change, and a question that is open is answered. With `AVAudioSession.RECORD_PERMISSION_UNDETERMINED` the player will be asked again, as after an installation. */
	async setRecordPermission(permission: AudioSessionRecordPermission): Promise<void> {
		await this.simulate(
			'set_record_permission',
			numberOf(audioSessionRecordPermissionValues, permission, 'permission'),
		);
	}

	/** Answers the question that `AVAudioSession.request_microphone_injection_permission` has put to the player; the request then gives `OK` or `ERR_UNAUTHORIZED`. While no question is open, the answer is kept for the next one. */
	async answerMicrophoneInjectionPermission(granted: boolean): Promise<void> {
		await this.simulate('answer_microphone_injection_permission', granted);
	}

	/** Sets the permission to add audio to calls, as the player does in the system's settings. It answers a question that is open; no signal follows, because Apple has none. */
	async setMicrophoneInjectionPermission(
		permission: AudioSessionMicrophoneInjectionPermission,
	): Promise<void> {
		await this.simulate(
			'set_microphone_injection_permission',
			numberOf(audioSessionMicrophoneInjectionPermissionValues, permission, 'permission'),
		);
	}

	/** Sets whether there is a call that the game could add audio to; there is none at first. `AVAudioSession.microphone_injection_capabilities_changed` follows a change. */
	async setMicrophoneInjectionAvailable(available: boolean): Promise<void> {
		await this.simulate('set_microphone_injection_available', available);
	}

	/** Sets what the player chooses when `AVAudioSession.prepare_route_selection_for_playback` asks, from now on; `AVAudioSession.ROUTE_SELECTION_LOCAL` at first. With `AVAudioSession.ROUTE_SELECTION_NONE` the player cancels, and the request fails with `FAILED`. */
	async setNextRouteSelection(selection: AudioSessionRouteSelection): Promise<void> {
		await this.simulate(
			'set_next_route_selection',
			numberOf(audioSessionRouteSelectionValues, selection, 'selection'),
		);
	}

	/** Sets how many seconds each request takes from now on, or each one of `operation`, a method as `AVAudioSession.request_failed` names it; `0.0` at first. Requests take their time one after another, and no call of the game waits for them. A request has no effect before its time is over. A negative number of seconds is an error. */
	async setDelay(seconds: number, operation: string = ''): Promise<void> {
		await this.simulate('set_delay', seconds, operation);
	}

	/** Has the next request fail with one of Apple's errors, or the next one of `operation`, a method as `AVAudioSession.request_failed` names it, such as `"set_active"`. The session stays as it was, except that a deactivation with `AVAudioSession.ERROR_CODE_IS_BUSY` deactivates it, as on a real device. Several calls add up, one request each. Returns `false`, with an error, when there is no such code or operation. */
	async failNext(code: AudioSessionErrorCode, operation: string = ''): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate(
				'fail_next',
				numberOf(audioSessionErrorCodeValues, code, 'code'),
				operation,
			),
		) as boolean;
	}

	/** Sets whether time passes with the machine's clock, as it does at first. With the clock stopped a delay ends with `advance` only, and nothing in a test depends on how fast the machine is. */
	async setClockRunning(running: boolean): Promise<void> {
		await this.simulate('set_clock_running', running);
	}

	/** Lets that many seconds pass on the device's clock at once. Delays of `set_delay` that end meanwhile end in their order, and what waited behind them is carried out at its time: of two requests that take 0.3 seconds each, `advance(1.0)` carries out both. What they emit comes at the end of the frame. A negative number of seconds is an error. */
	async advance(seconds: number): Promise<void> {
		await this.simulate('advance', seconds);
	}

	/** The device's time, in seconds since it was made. It passes with the machine's clock unless `set_clock_running` stopped it. */
	async getTime(): Promise<number> {
		return decode('number', await this.simulate('get_time')) as number;
	}

	/** Whether the player hears what the game plays: the session is active, its category plays, the route has an output, the output is not muted, neither the ringer switch nor the background silences the category, and the volume is not 0. `get_silence_reason` says what is missing. */
	async isGameAudible(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_game_audible')) as boolean;
	}

	/** Says in a sentence why `is_game_audible` is `false`; empty when it is `true`. Ask it first when a game is silent on a phone: the reasons are the same there. */
	async getSilenceReason(): Promise<string> {
		return decode('string', await this.simulate('get_silence_reason')) as string;
	}

	/** Whether the player hears the game, but quieter, because another app speaks a prompt. */
	async isGameDucked(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_game_ducked')) as boolean;
	}

	/** Whether the game hears what the player says: the session is active, its category records, the player has permitted it, the route has an input, and neither the game nor the hardware mutes it. `get_input_silence_reason` says what is missing. */
	async isPlayerAudible(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_player_audible')) as boolean;
	}

	/** Says in a sentence why `is_player_audible` is `false`; empty when it is `true`. */
	async getInputSilenceReason(): Promise<string> {
		return decode('string', await this.simulate('get_input_silence_reason')) as string;
	}
}
