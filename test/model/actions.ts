import * as fc from 'fast-check';
import {
	audioSessionCategoryOptionsValues,
	audioSessionCategoryValues,
	audioSessionErrorCodeValues,
	audioSessionInterruptionReasonValues,
	audioSessionModeValues,
	audioSessionPortOverrideValues,
	audioSessionRecordPermissionValues,
	audioSessionRouteSharingPolicyValues,
} from '../../tools/spec/gen/names';
import type { Category, Mode, Option, Policy } from './configuration';
import type { Model, Switch } from './model';
import { interruptionSources, switches } from './model';
import type { Device } from './routes';
import { devices } from './routes';

/** What the driver is told to do; driver.gd says how. */
export type DriverAction = readonly [kind: 'set' | 'call' | 'sim' | 'input', name: string, unknown];

type Line = Pick<Action, 'driver' | 'text'>;

/** One thing that a script does to the session or to the device, in the two worlds that are compared. */
export interface Action {
	readonly driver: DriverAction;
	/** The same on the model. Returns what the simulator's method returns, if anything. */
	readonly play: (model: Model) => unknown;
	/** As one would write it in a test, with names instead of numbers. */
	readonly text: string;
}

const deviceNames = Object.keys(devices) as Device[];
const categories = names(audioSessionCategoryValues).filter((name) => name !== 'unknown');

const anyCategory: fc.Arbitrary<Category> = fc.constantFrom(...(categories as Category[]));
const anyMode: fc.Arbitrary<Mode> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant<Mode>('default') },
	{ weight: 3, arbitrary: fc.constantFrom(...(names(audioSessionModeValues) as Mode[])) },
);
const anyOptions: fc.Arbitrary<Option[]> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant<Option[]>([]) },
	{
		weight: 3,
		arbitrary: fc.uniqueArray(
			fc.constantFrom(...(names(audioSessionCategoryOptionsValues) as Option[])),
			{ minLength: 1, maxLength: 3 },
		),
	},
);
const anyPolicy: fc.Arbitrary<Policy> = fc.oneof(
	{ weight: 4, arbitrary: fc.constant<Policy>('default') },
	{
		weight: 1,
		arbitrary: fc.constantFrom(...(names(audioSessionRouteSharingPolicyValues) as Policy[])),
	},
);
const anyDevice = fc.constantFrom(...deviceNames);
const anyInput = fc.constantFrom(
	'',
	'Built-In Microphone',
	...Object.values(devices).flatMap((ports) => ('input' in ports ? [ports.input] : [])),
);
const anyErrorCode = fc.constantFrom(
	...names(audioSessionErrorCodeValues).filter((name) => name !== 'none'),
);
const anyOperation = fc.constantFrom('', 'set_active', 'set_category', 'configure', 'set_mode');

function names<Values extends object>(values: Values): (keyof Values & string)[] {
	return Object.keys(values) as (keyof Values & string)[];
}

function bits(options: readonly Option[]): number {
	return options.reduce((sum, option) => sum | audioSessionCategoryOptionsValues[option], 0);
}

function call(
	method: string,
	values: readonly unknown[],
	shown: readonly unknown[] = values,
): Line {
	return {
		driver: ['call', method, values],
		text: `await session.${method}(${shown.join(', ')})`,
	};
}

function assign(property: string, value: unknown, shown: unknown = value): Line {
	return {
		driver: ['set', property, value],
		text: `session.${property} = ${String(shown)}`,
	};
}

function simulate(
	method: string,
	values: readonly unknown[],
	shown: readonly unknown[] = values,
): Line {
	return {
		driver: ['sim', method, values],
		text: `simulator.${method}(${shown.join(', ')})`,
	};
}

const anySwitch = fc.constantFrom<Switch>(...switches);

const assignCategory = anyCategory.map((category): Action => ({
	...assign('category', audioSessionCategoryValues[category], category),
	play: (model) => {
		model.assignCategory(category);
	},
}));

const assignMode = anyMode.map((mode): Action => ({
	...assign('mode', audioSessionModeValues[mode], mode),
	play: (model) => {
		model.assignMode(mode);
	},
}));

const assignSwitch = fc.tuple(anySwitch, fc.boolean()).map(([name, value]): Action => ({
	...assign(name, value),
	play: (model) => {
		model.assignSwitch(name, value);
	},
}));

const assignAutoResume = fc.boolean().map((value): Action => ({
	...assign('auto_resume', value),
	play: (model) => {
		model.setAutoResume(value);
	},
}));

const configure = fc
	.record({ category: anyCategory, mode: anyMode, options: anyOptions, policy: anyPolicy })
	.map((configuration): Action => {
		const { category, mode, options, policy } = configuration;
		const values = [
			audioSessionCategoryValues[category],
			audioSessionModeValues[mode],
			bits(options),
			audioSessionRouteSharingPolicyValues[policy],
		];
		return {
			...call('configure', values, [category, mode, options.join(' | ') || '0', policy]),
			play: (model) => {
				model.configure(configuration);
			},
		};
	});

const setCategory = fc.tuple(anyCategory, anyOptions).map(([category, options]): Action => ({
	...call(
		'set_category_with_options',
		[audioSessionCategoryValues[category], bits(options)],
		[category, options.join(' | ') || '0'],
	),
	play: (model) => {
		model.setCategory(category, options);
	},
}));

const activate = fc.constant<Action>({
	...call('set_active', [true]),
	play: (model) => {
		model.setActive(true, false);
	},
});

const deactivate = fc.boolean().map((notifies): Action => ({
	...call('set_active', [false, Number(notifies)]),
	play: (model) => {
		model.setActive(false, notifies);
	},
}));

const overrideOutput = fc.boolean().map((isSpeaker): Action => ({
	...call(
		'override_output_audio_port',
		[audioSessionPortOverrideValues[isSpeaker ? 'speaker' : 'none']],
		[isSpeaker ? 'speaker' : 'none'],
	),
	play: (model) => {
		model.overrideOutput(isSpeaker);
	},
}));

const preferInput = anyInput.map((name): Action => ({
	driver: ['input', 'prefer', name],
	text: `await session.set_preferred_input(${name === '' ? 'null' : `the available «${name}»`})`,
	play: (model) => {
		model.preferInput(name);
	},
}));

const requestRecordPermission = fc.constant<Action>({
	...call('request_record_permission', []),
	play: (model) => {
		model.requestRecordPermission();
	},
});

const beginInterruption = fc
	.tuple(
		fc.constantFrom(...interruptionSources),
		fc.constantFrom(...names(audioSessionInterruptionReasonValues)),
	)
	.map(([source, reason]): Action => ({
		...simulate(
			'begin_interruption',
			[interruptionSources.indexOf(source), audioSessionInterruptionReasonValues[reason]],
			[source, reason],
		),
		play: (model) => {
			model.beginInterruption(source, reason);
		},
	}));

const endInterruption = fc.boolean().map((shouldResume): Action => ({
	...simulate('end_interruption', [shouldResume]),
	play: (model) => model.endInterruption(shouldResume),
}));

const plug = anyDevice.map((device): Action => ({
	...simulate('plug', [deviceNames.indexOf(device)], [device]),
	play: (model) => model.plug(device),
}));

const unplug = anyDevice.map((device): Action => ({
	...simulate('unplug', [deviceNames.indexOf(device)], [device]),
	play: (model) => model.unplug(device),
}));

const startOtherApp = fc.tuple(fc.boolean(), fc.boolean()).map(([mixable, spoken]): Action => ({
	...simulate('start_other_app', [mixable, spoken]),
	play: (model) => {
		model.startOtherApp(mixable, spoken);
	},
}));

const setVolume = fc.constantFrom(0, 0.25, 0.5, 0.75, 1).map((volume): Action => ({
	...simulate('set_output_volume', [volume]),
	play: (model) => {
		model.setVolume(volume);
	},
}));

const setRecordPermission = fc
	.constantFrom(...names(audioSessionRecordPermissionValues))
	.map((permission): Action => ({
		...simulate(
			'set_record_permission',
			[audioSessionRecordPermissionValues[permission]],
			[permission],
		),
		play: (model) => {
			model.setRecordPermission(permission);
		},
	}));

const failNext = fc.tuple(anyErrorCode, anyOperation).map(([code, operation]): Action => ({
	...simulate(
		'fail_next',
		[audioSessionErrorCodeValues[code], operation],
		[code, `"${operation}"`],
	),
	play: (model) => model.failNext(code, operation),
}));

function flag(method: string, play: (model: Model, value: boolean) => void): fc.Arbitrary<Action> {
	return fc.boolean().map((value): Action => ({
		...simulate(method, [value]),
		play: (model) => {
			play(model, value);
		},
	}));
}

function plain(method: string, play: (model: Model) => void): fc.Arbitrary<Action> {
	return fc.constant<Action>({ ...simulate(method, []), play });
}

const weighted: readonly (readonly [weight: number, fc.Arbitrary<Action>])[] = [
	[6, activate],
	[3, deactivate],
	[3, assignCategory],
	[3, assignMode],
	[3, assignSwitch],
	[1, assignAutoResume],
	[4, configure],
	[3, setCategory],
	[2, overrideOutput],
	[2, preferInput],
	[2, requestRecordPermission],
	[5, beginInterruption],
	[4, endInterruption],
	[5, plug],
	[3, unplug],
	[4, startOtherApp],
	[
		3,
		flag('stop_other_app', (model, value) => {
			model.stopOtherApp(value);
		}),
	],
	[2, setVolume],
	[
		1,
		flag('set_ringer_silent', (model, value) => {
			model.setRingerSilent(value);
		}),
	],
	[
		2,
		flag('set_built_in_microphone_muted', (model, value) => {
			model.setMicrophoneMuted(value);
		}),
	],
	[
		1,
		flag('set_input_muted_by_player', (model, value) => {
			model.setInputMutedByPlayer(value);
		}),
	],
	[
		2,
		flag('set_in_foreground', (model, value) => {
			model.setInForeground(value);
		}),
	],
	[
		1,
		flag('set_audio_running', (model, value) => {
			model.setAudioRunning(value);
		}),
	],
	[
		2,
		flag('answer_record_permission', (model, value) => {
			model.answerRecordPermission(value);
		}),
	],
	[1, setRecordPermission],
	[
		1,
		plain('wake_from_sleep', (model) => {
			model.wakeFromSleep();
		}),
	],
	[
		1,
		plain('lose_media_services', (model) => {
			model.loseMediaServices();
		}),
	],
	[
		2,
		plain('reset_media_services', (model) => {
			model.resetMediaServices();
		}),
	],
	[2, failNext],
];

/** Any one thing that can happen. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
	...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })),
);

/** What a script does in one go; mostly one thing. */
export const anyStep: fc.Arbitrary<Action[]> = fc.oneof(
	{ weight: 4, arbitrary: anyAction.map((action) => [action]) },
	{ weight: 1, arbitrary: fc.array(anyAction, { minLength: 2, maxLength: 4 }) },
);
