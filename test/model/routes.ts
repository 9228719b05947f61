import type { SimulatorDevice } from '../../tools/packages/test-link/gen/names';
import type { Configuration, Option } from './configuration';
import { categoryRules, effectiveMode, isOn } from './configuration';
import type { PortName } from './ports';
import { devices, inputOf } from './ports';

/** The ports in use: inputs, then outputs. */
export type Route = readonly [inputs: readonly PortName[], outputs: readonly PortName[]];

/** Everything that determines which ports are in use. */
export interface Wiring {
	readonly configuration: Configuration;
	/** The plugged in devices, in the order in which they were plugged in. */
	readonly plugged: readonly SimulatorDevice[];
	readonly preferredInput: PortName | null;
	readonly isSpeakerForced: boolean;
}

const microphone = 'Built-In Microphone';
const speaker = 'Built-In Speaker';
const handsFree = devices.bluetoothHFP;

/** Returns the ports in use. The device that was plugged in last has precedence. */
export function findRoute(wiring: Wiring): Route {
	const { configuration, isSpeakerForced } = wiring;
	const { records, plays } = categoryRules[configuration.category];
	if (effectiveMode(configuration) === 'dualRoute') {
		return dualRoute(wiring);
	}
	if (isSpeakerForced) {
		// The override has precedence over everything else.
		return [[microphone], [speaker]];
	}
	const preferred = findPreferredInput(wiring);
	const outputs = plays ? chooseOutputs(wiring, preferred) : [];
	return [records ? [preferred ?? chooseInput(wiring, outputs)] : [], outputs];
}

/** Returns the inputs that can be preferred, the built-in one first. */
export function availableInputs({ configuration, plugged }: Wiring): PortName[] {
	if (!categoryRules[configuration.category].records) {
		return [];
	}
	return [microphone, ...usable(configuration, plugged).flatMap((name) => inputOf(name) ?? [])];
}

/** Returns the preferred input, if it is available. */
export function findPreferredInput(wiring: Wiring): PortName | undefined {
	return availableInputs(wiring).find((input) => input === wiring.preferredInput);
}

const neededOptions: Partial<Record<SimulatorDevice, Option>> = {
	bluetoothA2DP: 'allowBluetoothA2DP',
	bluetoothHFP: 'allowBluetooth',
	airPlay: 'allowAirPlay',
};

function usable(
	configuration: Configuration,
	plugged: readonly SimulatorDevice[],
): SimulatorDevice[] {
	return plugged.filter((device) => {
		const option = neededOptions[device];
		return option === undefined || isOn(option, configuration);
	});
}

/** A hands-free headset is used for input and output together, so a preferred input also determines its output. */
function chooseOutputs(
	{ configuration, plugged }: Wiring,
	preferred: PortName | undefined,
): PortName[] {
	if (preferred === handsFree.input) {
		return [handsFree.output];
	}
	const outputs = usable(configuration, plugged)
		.map((device): PortName => devices[device].output)
		.filter((output) => output !== handsFree.output || preferred === undefined);
	const last = outputs.at(-1);
	if (last !== undefined) {
		return configuration.category === 'multiRoute' ? outputs : [last];
	}
	const isAtEar =
		configuration.category === 'playAndRecord' && !isOn('defaultToSpeaker', configuration);
	return [isAtEar ? 'Built-In Receiver' : speaker];
}

function chooseInput(wiring: Wiring, outputs: readonly PortName[]): PortName {
	const { plays } = categoryRules[wiring.configuration.category];
	const servesBothWays = !plays || outputs.includes(handsFree.output);
	const inputs = availableInputs(wiring).filter(
		(input) => input !== handsFree.input || servesBothWays,
	);
	return inputs.at(-1) ?? microphone;
}

/** Returns the built-in ports together with the last device that has both an input and an output. */
function dualRoute({ configuration, plugged }: Wiring): Route {
	const second = usable(configuration, plugged)
		.filter((device) => inputOf(device) !== undefined)
		.at(-1);
	if (second === undefined) {
		return [[microphone], [speaker]];
	}
	return [
		[microphone, inputOf(second) ?? microphone],
		[speaker, devices[second].output],
	];
}
