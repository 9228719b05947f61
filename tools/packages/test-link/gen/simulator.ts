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

/** Calls a control of the game's simulator, and resolves with its result. */
export type Simulate = (
	method: string,
	...args: readonly (number | boolean | string)[]
) => Promise<unknown>;

/** Controls the simulated device: interruptions, connected devices, switches and permissions. */
export class Simulator {
	/** The type of {@link Game.simulator}. */
	constructor(private readonly simulate: Simulate) {}

	/** Begins an interruption. An active session becomes `AVAudioSession.STATE_INTERRUPTED`, and `AVAudioSession.interruption` follows with `AVAudioSession.INTERRUPTION_BEGAN` and `reason`; an inactive session is not notified. The other app pauses as well. Interruptions from different sources can overlap, but each source only once. The `source` determines what cannot be activated meanwhile. */
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

	/** Ends the latest interruption that `begin_interruption` began, and returns whether there was one. When no interruption that prevents playing is left, the session becomes `AVAudioSession.STATE_INACTIVE`, and `AVAudioSession.interruption` follows with `AVAudioSession.INTERRUPTION_ENDED` and `should_resume`; with `AVAudioSession.auto_resume` the session then activates itself. A session that was not interrupted, or was activated meanwhile, is not notified. */
	async endInterruption(shouldResume: boolean = true): Promise<boolean> {
		return decode('boolean', await this.simulate('end_interruption', shouldResume)) as boolean;
	}

	/** Stops the system's media services. The session becomes `AVAudioSession.STATE_INACTIVE`, `AVAudioSession.media_services_lost` follows, and each request fails with `ERR_UNAVAILABLE` until `reset_media_services`. */
	async loseMediaServices(): Promise<void> {
		await this.simulate('lose_media_services');
	}

	/** Restarts the system's media services. The session loses all its settings: it is inactive, and its category is `AVAudioSession.soloAmbient`. `AVAudioSession.media_services_reset` follows. */
	async resetMediaServices(): Promise<void> {
		await this.simulate('reset_media_services');
	}

	/** Connects a device, and returns `false` if it was already connected. Of the devices that the category can use, the one that was connected last plays. `AVAudioSession.route_changed` follows with `AVAudioSession.ROUTE_CHANGE_NEW_DEVICE_AVAILABLE` if the ports of the route change, and `AVAudioSession.available_inputs_changed` if the inputs change. A device with a microphone clears `AVAudioSession.preferred_input`. */
	async plug(device: SimulatorDevice): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate('plug', numberOf(simulatorDeviceValues, device, 'device')),
		) as boolean;
	}

	/** Disconnects a device, and returns `false` if it was not connected. `AVAudioSession.route_changed` follows with `AVAudioSession.ROUTE_CHANGE_OLD_DEVICE_UNAVAILABLE` if it was part of the route. A session with `AVAudioSession.prefers_interruption_on_route_disconnect` is interrupted first, with `AVAudioSession.INTERRUPTION_REASON_ROUTE_DISCONNECTED`; that interruption never ends. */
	async unplug(device: SimulatorDevice): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate('unplug', numberOf(simulatorDeviceValues, device, 'device')),
		) as boolean;
	}

	/** Returns whether the device is connected. */
	async isPlugged(device: SimulatorDevice): Promise<boolean> {
		return decode(
			'boolean',
			await this.simulate('is_plugged', numberOf(simulatorDeviceValues, device, 'device')),
		) as boolean;
	}

	/** Puts the device to sleep and wakes it up. `AVAudioSession.route_changed` follows with `AVAudioSession.ROUTE_CHANGE_WAKE_FROM_SLEEP`, although the ports are the same. */
	async wakeFromSleep(): Promise<void> {
		await this.simulate('wake_from_sleep');
	}

	/** Sets the ringer switch; it is not silent at first. The system does not notify apps, so no signal follows; only `is_game_audible` takes it into account. */
	async setRingerSilent(silent: boolean): Promise<void> {
		await this.simulate('set_ringer_silent', silent);
	}

	/** Returns whether the ringer switch is set to silent. */
	async isRingerSilent(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_ringer_silent')) as boolean;
	}

	/** Sets the volume of the device, from `0.0` to `1.0`; it is `0.5` at first. `AVAudioSession.output_volume_changed` follows a change, and `AVAudioSession.output_unmute_requested` if it is turned up while the game has muted its output. Any other number is an error. */
	async setOutputVolume(volume: number): Promise<void> {
		await this.simulate('set_output_volume', volume);
	}

	/** Mutes or unmutes the built-in microphone in hardware, as the closed cover of an iPad does. An active session that records with it is interrupted with `AVAudioSession.INTERRUPTION_REASON_BUILT_IN_MIC_MUTED`, unless it has `AVAudioSession.OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION`. Unmuting ends that interruption, and the session should resume. */
	async setBuiltInMicrophoneMuted(muted: boolean): Promise<void> {
		await this.simulate('set_built_in_microphone_muted', muted);
	}

	/** Mutes or unmutes the input as the player does, for example by pressing the stem of a headset. `AVAudioSession.input_muted_changed` follows if `AVAudioSession.input_muted` changes. */
	async setInputMutedByPlayer(muted: boolean): Promise<void> {
		await this.simulate('set_input_muted_by_player', muted);
	}

	/** Sets whether the game is in the foreground, as it is at first. In the background, a category that follows the ringer switch is silent, `AVAudioSession.secondary_audio_hint_changed` is not emitted, and activation fails: with `ERR_LOCKED` unless the session mixes with others, and with `ERR_CANT_ACQUIRE_RESOURCE` when it mixes and records. */
	async setInForeground(inForeground: boolean): Promise<void> {
		await this.simulate('set_in_foreground', inForeground);
	}

	/** Sets whether the game's audio engine runs; it does not run at first. While it runs, deactivating the session still takes effect but returns `ERR_BUSY`, as on a real device. */
	async setAudioRunning(running: boolean): Promise<void> {
		await this.simulate('set_audio_running', running);
	}

	/** Sets whether the player has turned on spatial audio; it is off at first. A change sets `AVAudioSessionPort.spatial_audio_enabled` of the ports that support it, and `AVAudioSession.spatial_playback_capabilities_changed` follows. */
	async setSpatialAudioEnabled(enabled: boolean): Promise<void> {
		await this.simulate('set_spatial_audio_enabled', enabled);
	}

	/** Sets how the hardware renders the audio; `AVAudioSession.RENDERING_MODE_NOT_APPLICABLE` at first. `AVAudioSession.rendering_mode_changed` follows a change. */
	async setRenderingMode(mode: AudioSessionRenderingMode): Promise<void> {
		await this.simulate(
			'set_rendering_mode',
			numberOf(audioSessionRenderingModeValues, mode, 'mode'),
		);
	}

	/** Starts the playback of another app. Unless the app is `mixable`, it interrupts an active session that does not mix either, and `AVAudioSession.secondary_audio_should_be_silenced_hint` is `true` while it plays. An app that is `mixable` and `spoken` plays a prompt, such as navigation: it interrupts a session in `AVAudioSession.MODE_SPOKEN_AUDIO` and ducks any other. `AVAudioSession.interruption` or `AVAudioSession.secondary_audio_hint_changed` follows. To let the game silence the other app, activate the session afterwards. */
	async startOtherApp(mixable: boolean = false, spoken: boolean = false): Promise<void> {
		await this.simulate('start_other_app', mixable, spoken);
	}

	/** Stops the other app, even if it is silent now. If the app `notifies_others`, a session that it interrupted is notified of the end and that it should resume; otherwise the session is not notified. `AVAudioSession.secondary_audio_hint_changed` follows if the hint changes. */
	async stopOtherApp(notifiesOthers: boolean = true): Promise<void> {
		await this.simulate('stop_other_app', notifiesOthers);
	}

	/** Returns what the other app does now. */
	async getOtherAppState(): Promise<SimulatorOtherAppState> {
		return nameOf(simulatorOtherAppStateValues, await this.simulate('get_other_app_state'));
	}

	/** Answers the question that `AVAudioSession.request_record_permission` asks the player. `AVAudioSession.record_permission_changed` follows, and the request ends with `OK` or `ERR_UNAUTHORIZED`. If no question is open, the answer is kept for the next one, so a test can answer in advance. A player is asked only once: after that, `set_record_permission` changes the answer. */
	async answerRecordPermission(granted: boolean): Promise<void> {
		await this.simulate('answer_record_permission', granted);
	}

	/** Returns whether the question about the microphone is open. Answer it with `answer_record_permission`. */
	async isAskingForRecordPermission(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_asking_for_record_permission')) as boolean;
	}

	/** Sets the permission to record, as the player does in the system's settings. `AVAudioSession.record_permission_changed` follows a change, and an open question is answered. With `AVAudioSession.RECORD_PERMISSION_UNDETERMINED` the player will be asked again, as after an installation. */
	async setRecordPermission(permission: AudioSessionRecordPermission): Promise<void> {
		await this.simulate(
			'set_record_permission',
			numberOf(audioSessionRecordPermissionValues, permission, 'permission'),
		);
	}

	/** Answers the question that `AVAudioSession.request_microphone_injection_permission` asks the player; the request then ends with `OK` or `ERR_UNAUTHORIZED`. If no question is open, the answer is kept for the next one. */
	async answerMicrophoneInjectionPermission(granted: boolean): Promise<void> {
		await this.simulate('answer_microphone_injection_permission', granted);
	}

	/** Sets the permission to add audio to calls, as the player does in the system's settings. It answers an open question. No signal follows, because Apple has none. */
	async setMicrophoneInjectionPermission(
		permission: AudioSessionMicrophoneInjectionPermission,
	): Promise<void> {
		await this.simulate(
			'set_microphone_injection_permission',
			numberOf(audioSessionMicrophoneInjectionPermissionValues, permission, 'permission'),
		);
	}

	/** Sets whether there is a call that the game could add audio to; there is no call at first. `AVAudioSession.microphone_injection_capabilities_changed` follows a change. */
	async setMicrophoneInjectionAvailable(available: boolean): Promise<void> {
		await this.simulate('set_microphone_injection_available', available);
	}

	/** Sets what the player chooses from now on when `AVAudioSession.prepare_route_selection_for_playback` asks; `AVAudioSession.ROUTE_SELECTION_LOCAL` at first. With `AVAudioSession.ROUTE_SELECTION_NONE` the player cancels, and the request fails with `FAILED`. */
	async setNextRouteSelection(selection: AudioSessionRouteSelection): Promise<void> {
		await this.simulate(
			'set_next_route_selection',
			numberOf(audioSessionRouteSelectionValues, selection, 'selection'),
		);
	}

	/** Sets how many seconds each request takes from now on; with `operation` only requests of that method, named as in `AVAudioSession.request_failed`. It is `0.0` at first. Requests run one after another, and no call of the game waits for them. A request takes effect when its time is over. A negative number of seconds is an error. */
	async setDelay(seconds: number, operation: string = ''): Promise<void> {
		await this.simulate('set_delay', seconds, operation);
	}

	/** Makes the next request fail with one of Apple's errors; with `operation` the next request of that method, named as in `AVAudioSession.request_failed`, such as `"set_active"`. The session does not change, except that a deactivation with `AVAudioSession.ERROR_CODE_IS_BUSY` still deactivates it, as on a real device. Several calls add up, one request each. Returns `false` and logs an error if the code or operation is unknown. */
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

	/** Sets whether time passes with the computer's clock, as it does at first. While the clock is stopped, delays end only with `advance`, so a test does not depend on the speed of the computer. */
	async setClockRunning(running: boolean): Promise<void> {
		await this.simulate('set_clock_running', running);
	}

	/** Advances the device's clock by `seconds` at once. Requests whose delay (`set_delay`) ends in this time are carried out in order, including those that waited behind them: of two requests that take 0.3 seconds each, `advance(1.0)` carries out both. Their signals are emitted at the end of the frame. A negative number of seconds is an error. */
	async advance(seconds: number): Promise<void> {
		await this.simulate('advance', seconds);
	}

	/** Returns the device's time, in seconds since it was created. It follows the computer's clock unless `set_clock_running` stopped it. */
	async getTime(): Promise<number> {
		return decode('number', await this.simulate('get_time')) as number;
	}

	/** Returns whether the player can hear the game: the session is active, its category plays, the route has an output, the output is not muted, neither the ringer switch nor the background silences the category, and the volume is not 0. `get_silence_reason` says what is missing. */
	async isGameAudible(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_game_audible')) as boolean;
	}

	/** Returns a sentence that says why `is_game_audible` is `false`; empty if it is `true`. Check it first when a game is silent on a phone: the reasons are the same there. */
	async getSilenceReason(): Promise<string> {
		return decode('string', await this.simulate('get_silence_reason')) as string;
	}

	/** Returns whether the game is audible but quieter, because another app plays a spoken prompt. */
	async isGameDucked(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_game_ducked')) as boolean;
	}

	/** Returns whether the game can record the player's voice: the session is active, its category records, the player has granted permission, the route has an input, and neither the game nor the hardware mutes it. `get_input_silence_reason` says what is missing. */
	async isPlayerAudible(): Promise<boolean> {
		return decode('boolean', await this.simulate('is_player_audible')) as boolean;
	}

	/** Returns a sentence that says why `is_player_audible` is `false`; empty if it is `true`. */
	async getInputSilenceReason(): Promise<string> {
		return decode('string', await this.simulate('get_input_silence_reason')) as string;
	}
}
