import * as fc from 'fast-check';
import {
	audioSessionErrorCodeValues,
	audioSessionInterruptionReasonValues,
	audioSessionMicrophoneInjectionPermissionValues,
	audioSessionRecordPermissionValues,
	audioSessionRenderingModeValues,
	audioSessionRouteSelectionValues,
	simulatorDeviceValues,
	simulatorInterruptionSourceValues,
} from '../../tools/packages/test-link/gen/names';
import type { SimulatorDevice } from '../../tools/packages/test-link/gen/names';
import type { Action, Value } from './action';
import { plain, simulate } from './action';
import { anyOf, named } from './any-value';
import type { DeviceEvent } from './device-events';
import * as events from './device-events';

function event(method: string, values: readonly Value[], play: DeviceEvent): Action {
	return simulate(method, values, (model) => model.play(play));
}

function flag(method: string, play: (value: boolean) => DeviceEvent): fc.Arbitrary<Action> {
	return fc.boolean().map((value) => event(method, [plain(value)], play(value)));
}

const beginInterruption = fc
	.tuple(anyOf(simulatorInterruptionSourceValues), anyOf(audioSessionInterruptionReasonValues))
	.map(([source, reason]) =>
		event(
			'begin_interruption',
			[
				named(simulatorInterruptionSourceValues, source),
				named(audioSessionInterruptionReasonValues, reason),
			],
			events.beginInterruption(source, reason),
		),
	);

function deviceEvent(
	method: string,
	play: (device: SimulatorDevice) => DeviceEvent,
): fc.Arbitrary<Action> {
	return anyOf(simulatorDeviceValues).map((device) =>
		event(method, [named(simulatorDeviceValues, device)], play(device)),
	);
}

const startOtherApp = fc
	.tuple(fc.boolean(), fc.boolean())
	.map(([mixable, spoken]) =>
		event(
			'start_other_app',
			[plain(mixable), plain(spoken)],
			events.startOtherApp(mixable, spoken),
		),
	);

const setVolume = fc
	.constantFrom(0, 0.25, 0.5, 0.75, 1)
	.map((volume) => event('set_output_volume', [plain(volume)], events.setVolume(volume)));

const setRecordPermission = anyOf(audioSessionRecordPermissionValues).map((permission) =>
	event(
		'set_record_permission',
		[named(audioSessionRecordPermissionValues, permission)],
		events.setRecordPermission(permission),
	),
);

const setInjectionPermission = anyOf(audioSessionMicrophoneInjectionPermissionValues).map(
	(permission) =>
		event(
			'set_microphone_injection_permission',
			[named(audioSessionMicrophoneInjectionPermissionValues, permission)],
			events.setInjectionPermission(permission),
		),
);

const setRenderingMode = anyOf(audioSessionRenderingModeValues).map((mode) => {
	const value = named(audioSessionRenderingModeValues, mode);
	const number = audioSessionRenderingModeValues[mode];
	return event(
		'set_rendering_mode',
		[value],
		events.setAndNotify('renderingMode', number, 'rendering_mode_changed'),
	);
});

const setRouteSelection = anyOf(audioSessionRouteSelectionValues).map((selection) =>
	event(
		'set_next_route_selection',
		[named(audioSessionRouteSelectionValues, selection)],
		(device) => {
			device.nextRouteSelection = audioSessionRouteSelectionValues[selection];
		},
	),
);

const anyOperation = fc.constantFrom('', 'set_active', 'set_category', 'configure', 'set_mode');

const failNext = fc
	.tuple(
		anyOf(audioSessionErrorCodeValues).filter((name) => name !== 'none'),
		anyOperation,
	)
	.map(([code, operation]) =>
		simulate(
			'fail_next',
			[
				named(audioSessionErrorCodeValues, code),
				{ value: operation, text: JSON.stringify(operation) },
			],
			(model) => model.failNext(code, operation),
		),
	);

const setDelay = fc.tuple(fc.constantFrom(0, 0.25, 0.5), anyOperation).map(([seconds, operation]) =>
	simulate(
		'set_delay',
		[plain(seconds), { value: operation, text: JSON.stringify(operation) }],
		(model) => {
			model.setDelay(seconds, operation);
		},
	),
);

const advance = fc.constantFrom(0.125, 0.25, 0.5, 1, 4).map((seconds) =>
	simulate('advance', [plain(seconds)], (model) => {
		model.advance(seconds);
	}),
);

const weighted: readonly (readonly [weight: number, fc.Arbitrary<Action>])[] = [
	[5, beginInterruption],
	[4, flag('end_interruption', events.endInterruption)],
	[5, deviceEvent('plug', events.plug)],
	[3, deviceEvent('unplug', events.unplug)],
	[1, fc.constant(event('wake_from_sleep', [], events.wakeFromSleep))],
	[4, startOtherApp],
	[3, flag('stop_other_app', events.stopOtherApp)],
	[2, setVolume],
	[
		1,
		flag('set_ringer_silent', (value) => (device) => {
			device.isRingerSilent = value;
		}),
	],
	[
		2,
		flag('set_in_foreground', (value) => (device) => {
			device.isInForeground = value;
		}),
	],
	[
		1,
		flag('set_audio_running', (value) => (device) => {
			device.isAudioRunning = value;
		}),
	],
	[2, flag('set_built_in_microphone_muted', events.setMicrophoneMuted)],
	[1, flag('set_input_muted_by_player', events.setInputMuted)],
	[2, flag('answer_record_permission', events.answerRecordPermission)],
	[1, setRecordPermission],
	[1, flag('answer_microphone_injection_permission', events.answerInjectionPermission)],
	[1, setInjectionPermission],
	[
		1,
		flag('set_microphone_injection_available', (value) =>
			events.setAndNotify(
				'isInjectionAvailable',
				value,
				'microphone_injection_capabilities_changed',
			),
		),
	],
	[
		1,
		flag('set_spatial_audio_enabled', (value) =>
			events.setAndNotify('isSpatialAudioOn', value, 'spatial_playback_capabilities_changed'),
		),
	],
	[1, setRenderingMode],
	[1, setRouteSelection],
	[1, fc.constant(event('lose_media_services', [], events.loseMediaServices))],
	[2, fc.constant(event('reset_media_services', [], events.resetMediaServices))],
	[2, failNext],
	[3, setDelay],
	[5, advance],
];

/** Any single event caused by a player, another app, the hardware or a test. */
export const anyDeviceEvent: fc.Arbitrary<Action> = fc.oneof(
	...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })),
);
