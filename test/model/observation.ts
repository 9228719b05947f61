import {
	audioSessionCategoryOptionsValues,
	audioSessionCategoryValues,
	audioSessionMicrophoneInjectionPermissionValues,
	audioSessionModeValues,
	audioSessionPromptStyleValues,
	audioSessionRecordPermissionValues,
	audioSessionRouteSharingPolicyValues,
	audioSessionStateValues,
	simulatorOtherAppStateValues,
} from '../../tools/packages/test-link/gen/names';
import { categoryRules, effectiveMode } from './configuration';
import type { PortName } from './ports';
import { ports } from './ports';
import { availableInputs, findPreferredInput } from './routes';
import type { DeviceModel } from './device-model';

/** The properties of the session and the device, by their names and with their values in Godot. */
export type Observation = Readonly<Record<string, unknown>>;

const defaultRate = 48_000;
const defaultFrames = 1024;
/** Core Audio's tags of mono and stereo: the only layouts of AirPlay and a car on the simulated device. */
const stereoLayouts: readonly number[] = [(100 << 16) | 1, (101 << 16) | 2];

/** Returns the current observation of the device. */
export function observe(device: DeviceModel): Observation {
	const { configuration, settings, otherApp } = device;
	const { category, mode, options, policy } = configuration;
	const [inputs, outputs] = device.route;
	const sampleRate = findSampleRate(device);
	const isAudible = isGameAudible(device);
	return {
		...settings,
		state: audioSessionStateValues[device.activity],
		category: audioSessionCategoryValues[category],
		category_options: options.reduce(
			(bits, option) => bits | audioSessionCategoryOptionsValues[option],
			0,
		),
		mode: audioSessionModeValues[mode],
		effective_mode: audioSessionModeValues[effectiveMode(configuration)],
		route_sharing_policy: audioSessionRouteSharingPolicyValues[policy],
		route: device.route,
		available_inputs: availableInputs(device.wiring),
		preferred_input: findPreferredInput(device.wiring) ?? null,
		input_available: true,
		sample_rate: sampleRate,
		io_buffer_duration: findBufferFrames(device, sampleRate) / sampleRate,
		input_number_of_channels: countChannels(device, inputs, 'preferred'),
		maximum_input_number_of_channels: countChannels(device, inputs, 'maximum'),
		output_number_of_channels: countChannels(device, outputs, 'preferred'),
		maximum_output_number_of_channels: countChannels(device, outputs, 'maximum'),
		input_latency: inputs[0] === undefined ? 0 : ports[inputs[0]].latency,
		output_latency: outputs[0] === undefined ? 0 : ports[outputs[0]].latency,
		input_gain_settable: inputs[0] !== undefined && ports[inputs[0]].isGainSettable,
		supported_output_channel_layouts:
			device.isActive && outputs.some((output) => ports[output].hasLayouts)
				? stereoLayouts
				: [],
		rendering_mode: device.renderingMode,
		route_selection: device.routeSelection,
		output_volume: device.volume,
		other_audio_playing: otherApp.isAudible,
		secondary_audio_should_be_silenced_hint: otherApp.isPrimary,
		record_permission: audioSessionRecordPermissionValues[device.recordQuestion.permission],
		microphone_injection_available: device.isInjectionAvailable,
		microphone_injection_permission:
			audioSessionMicrophoneInjectionPermissionValues[device.injectionQuestion.permission],
		prompt_style: audioSessionPromptStyleValues[findPromptStyle(device)],
		is_game_audible: isAudible,
		is_game_ducked: isAudible && otherApp.isPrompting,
		is_player_audible: isPlayerAudible(device),
		get_other_app_state: simulatorOtherAppStateValues[otherApp.state],
		is_asking_for_record_permission: device.recordQuestion.waiting.length > 0,
	};
}

/** Returns the number of channels of the ports: the preferred one if they support it, or their maximum. */
export function countChannels(
	{ settings }: DeviceModel,
	names: readonly PortName[],
	which: 'preferred' | 'maximum',
): number {
	return names.reduce((sum, name) => {
		const { channels, maximumChannels, isInput } = ports[name];
		const preferred = isInput
			? settings.preferred_input_number_of_channels
			: settings.preferred_output_number_of_channels;
		const wanted = preferred > 0 ? Math.min(preferred, maximumChannels) : channels;
		return sum + (which === 'maximum' ? maximumChannels : wanted);
	}, 0);
}

/** Returns the sample rate: each direction runs at its nearest rate, and the lower of the two is used. */
function findSampleRate({ route, settings }: DeviceModel): number {
	const wanted = settings.preferred_sample_rate || defaultRate;
	const rates = route
		.flatMap((names) => names[0] ?? [])
		.map((name) =>
			ports[name].rates.reduce((nearest, rate) =>
				Math.abs(rate - wanted) < Math.abs(nearest - wanted) ? rate : nearest,
			),
		);
	return rates.length === 0 ? wanted : Math.min(...rates);
}

/** Returns the nearest power of two, from 64 to 4096. */
function findBufferFrames({ settings }: DeviceModel, sampleRate: number): number {
	const wanted = settings.preferred_io_buffer_duration * sampleRate || defaultFrames;
	return 2 ** Math.min(12, Math.max(6, Math.round(Math.log2(wanted))));
}

function isGameAudible(device: DeviceModel): boolean {
	const { plays, obeysRinger } = categoryRules[device.configuration.category];
	const isSilenced = obeysRinger && (device.isRingerSilent || !device.isInForeground);
	return (
		device.isActive &&
		plays &&
		device.volume > 0 &&
		!device.settings.output_muted &&
		!isSilenced
	);
}

function isPlayerAudible(device: DeviceModel): boolean {
	const [[input]] = device.route;
	return (
		device.isActive &&
		categoryRules[device.configuration.category].records &&
		device.recordQuestion.permission === 'granted' &&
		!device.settings.input_muted &&
		!(device.isMicrophoneMuted && input === 'Built-In Microphone')
	);
}

function findPromptStyle({
	interruptions,
}: DeviceModel): keyof typeof audioSessionPromptStyleValues {
	if (interruptions.includes('siri')) {
		return 'none';
	}
	return interruptions.includes('phoneCall') ? 'short' : 'normal';
}
