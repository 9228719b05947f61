import * as fc from 'fast-check';
import {
	audioSessionCategoryValues,
	audioSessionIOTypeValues,
	audioSessionMicrophoneInjectionModeValues,
	audioSessionModeValues,
	audioSessionPortOverrideValues,
	audioSessionPresetValues,
	audioSessionRouteSharingPolicyValues,
	audioSessionStereoOrientationValues,
} from '../../tools/packages/test-link/gen/names';
import type { Action } from './action';
import { assign, call, plain } from './action';
import {
	anyCategory,
	anyConfiguration,
	anyMode,
	anyOf,
	anyOptions,
	named,
	namesOf,
	optionsValue,
} from './any-value';
import type { Configuration } from './configuration';
import type { PortName } from './ports';
import { ports } from './ports';
import * as requests from './requests';
import type { Settings } from './device-model';

const assignCategory = anyCategory.map((category) => {
	const value = named(audioSessionCategoryValues, category);
	return assign('category', value, (model) => {
		model.assign('category', value.value, requests.setCategory(category, []));
	});
});

const assignMode = anyMode.map((mode) => {
	const value = named(audioSessionModeValues, mode);
	return assign('mode', value, (model) => {
		model.assign('mode', value.value, requests.setMode(mode));
	});
});

const numbers = (values: Readonly<Record<string, number>>): number[] => Object.values(values);

/** The values to try for each setting. Each rate and duration has exactly one nearest value of the hardware. */
const settings: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
	preferred_sample_rate: [0, 8000, 16_000, 44_100, 48_000, 96_000, 192_000],
	preferred_io_buffer_duration: [0, 0.001, 0.005, 0.01, 0.02, 1],
	preferred_input_number_of_channels: [0, 1, 2, 3],
	preferred_output_number_of_channels: [0, 1, 2, 6, 8, 9],
	preferred_input_orientation: numbers(audioSessionStereoOrientationValues),
	preferred_microphone_injection_mode: numbers(audioSessionMicrophoneInjectionModeValues),
	aggregated_io_preference: numbers(audioSessionIOTypeValues),
	input_gain: [0, 0.25, 1],
	allow_haptics_and_system_sounds_during_recording: [false, true],
	prefers_no_interruptions_from_system_alerts: [false, true],
	prefers_interruption_on_route_disconnect: [false, true],
	prefers_echo_cancelled_input: [false, true],
	supports_multichannel_content: [false, true],
	input_muted: [false, true],
	output_muted: [false, true],
};

function assignSetting(name: keyof Settings): fc.Arbitrary<Action> {
	const values: readonly Settings[keyof Settings][] = settings[name];
	return fc.constantFrom(...values).map((value) =>
		assign(name, plain(value), (model) => {
			model.assign(name, value, requests.set(name, value));
		}),
	);
}

const assignAutoResume = fc.boolean().map((value) =>
	assign('auto_resume', plain(value), (model) => {
		model.setAutoResume(value);
	}),
);

const configure = anyConfiguration.map((configuration) => {
	const { category, mode, options, policy } = configuration;
	const values = [
		named(audioSessionCategoryValues, category),
		named(audioSessionModeValues, mode),
		optionsValue(options),
		named(audioSessionRouteSharingPolicyValues, policy),
	];
	return call('configure', values, (model) => {
		model.request('configure', requests.configure(configuration));
	});
});

/** The configuration of each preset, from its documentation. */
const presets: Readonly<Record<keyof typeof audioSessionPresetValues, Partial<Configuration>>> = {
	backgroundMusic: { category: 'ambient' },
	gameSound: { category: 'playback', options: ['mixWithOthers'] },
	voiceChat: {
		category: 'playAndRecord',
		mode: 'voiceChat',
		options: ['allowBluetooth', 'defaultToSpeaker'],
	},
	video: { category: 'playback', mode: 'moviePlayback' },
	recording: { category: 'record', options: ['allowBluetooth'] },
};

const configureFor = anyOf(audioSessionPresetValues).map((preset) =>
	call('configure_for', [named(audioSessionPresetValues, preset)], (model) => {
		const nothing: Configuration = {
			category: 'ambient',
			mode: 'default',
			options: [],
			policy: 'default',
		};
		model.request('configure', requests.configure({ ...nothing, ...presets[preset] }));
	}),
);

const setCategory = fc.tuple(anyCategory, anyOptions).map(([category, options]) => {
	const values = [named(audioSessionCategoryValues, category), optionsValue(options)];
	return call('set_category_with_options', values, (model) => {
		model.request('set_category', requests.setCategory(category, options));
	});
});

const activate = fc.constant(
	call('set_active', [plain(true)], (model) => {
		model.request('set_active', requests.activate);
	}),
);

const deactivate = fc.boolean().map((notifies) =>
	call('set_active', [plain(false), plain(Number(notifies))], (model) => {
		model.requestDeactivation(requests.deactivate(notifies));
	}),
);

const overrideOutput = anyOf(audioSessionPortOverrideValues).map((override) =>
	call(
		'override_output_audio_port',
		[named(audioSessionPortOverrideValues, override)],
		(model) => {
			model.request(
				'override_output_audio_port',
				requests.overrideOutput(override === 'speaker'),
			);
		},
	),
);

const inputs: readonly (PortName | '')[] = [
	'',
	...namesOf(ports).filter((name) => ports[name].isInput),
];

const preferInput = fc.constantFrom(...inputs).map((name): Action => ({
	driver: ['input', 'prefer', name],
	text: `await session.set_preferred_input(${name === '' ? 'null' : `the available «${name}», or null`})`,
	play: (model) => {
		const found = name !== '' && model.inputs.includes(name) ? name : null;
		model.request('set_preferred_input', requests.preferInput(found));
	},
}));

function request(method: string, carryOut: requests.CarryOut): fc.Arbitrary<Action> {
	return fc.constant(
		call(method, [], (model) => {
			model.request(method, carryOut);
		}),
	);
}

const weighted: readonly (readonly [weight: number, fc.Arbitrary<Action>])[] = [
	[6, activate],
	[3, deactivate],
	[3, assignCategory],
	[3, assignMode],
	[4, fc.oneof(...namesOf(settings).map(assignSetting))],
	[2, assignSetting('prefers_no_interruptions_from_system_alerts')],
	[2, assignSetting('prefers_interruption_on_route_disconnect')],
	[2, assignSetting('input_muted')],
	[1, assignAutoResume],
	[4, configure],
	[2, configureFor],
	[3, setCategory],
	[2, overrideOutput],
	[2, preferInput],
	[2, request('request_record_permission', requests.requestRecordPermission)],
	[1, request('request_microphone_injection_permission', requests.requestInjectionPermission)],
	[1, request('prepare_route_selection_for_playback', requests.prepareRouteSelection)],
];

/** Any single request of a game. */
export const anyRequest: fc.Arbitrary<Action> = fc.oneof(
	...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })),
);

/** Any request that is invalid in every state of the session. */
export const anyMistake: fc.Arbitrary<Action> = fc.oneof(
	fc
		.constantFrom<readonly [string, string, ...unknown[]]>(
			['set_category_with_options', 'set_category', 6, 0],
			['set_category_with_options', 'set_category', 3, 1 << 30],
			['configure', 'configure', 99, 0, 0, 0],
			['configure', 'configure', 3, 11, 0, 0],
			['configure', 'configure', 3, 0, 0, 4],
			['configure_for', 'configure', 5],
			['override_output_audio_port', 'override_output_audio_port', 1],
			['set_active', 'set_active', false, 2],
		)
		.map(([method, operation, ...values]) =>
			call(method, values.map(plain), (model) => {
				model.reject(operation, true);
			}),
		),
	fc
		.constantFrom<readonly [string, unknown]>(
			['category', 6],
			['mode', -1],
			['input_gain', 1.5],
			['preferred_sample_rate', -1],
			['preferred_io_buffer_duration', -0.5],
			['preferred_input_number_of_channels', -1],
			['aggregated_io_preference', 2],
		)
		.map(([property, value]) =>
			assign(property, plain(value), (model) => {
				model.reject(`set_${property}`, false);
			}),
		),
);
