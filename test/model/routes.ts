import type { Configuration } from './configuration';
import { categoryRules, effectiveMode, isOn } from './configuration';

interface Ports {
	readonly input?: string;
	readonly output?: string;
}

/** What can be plugged in and the ports it brings, in the order of the simulator's numbers. */
export const devices = {
	wiredHeadset: { input: 'Headset Microphone', output: 'Headset' },
	headphones: { output: 'Headphones' },
	bluetoothA2DP: { output: 'Bluetooth Headphones' },
	bluetoothHFP: { input: 'Bluetooth Headset Microphone', output: 'Bluetooth Headset' },
	airPlay: { output: 'AirPlay Speaker' },
	usb: { input: 'USB Microphone', output: 'USB Audio' },
	hdmi: { output: 'HDMI' },
	carPlay: { input: 'Car Microphone', output: 'Car' },
} as const satisfies Readonly<Record<string, Ports>>;

export type Device = keyof typeof devices;

export const microphone = 'Built-In Microphone';
export const speaker = 'Built-In Speaker';
export const receiver = 'Built-In Receiver';

/** The names of the ports in use: inputs, then outputs. */
export type Route = readonly [inputs: readonly string[], outputs: readonly string[]];

/** How many channels an output can have; the others have two. */
const channels: Readonly<Record<string, number>> = {
	HDMI: 8,
	[receiver]: 1,
	'Bluetooth Headset': 1,
};

/** How many channels the outputs in use can have. */
export function countOutputChannels([, outputs]: Route): number {
	return outputs.reduce((sum, output) => sum + (channels[output] ?? 2), 0);
}

/** All that decides which ports are in use. */
export interface Wiring {
	readonly configuration: Configuration;
	/** In the order in which they were plugged in. */
	readonly plugged: readonly Device[];
	readonly preferredInput: string | null;
	readonly isSpeakerForced: boolean;
}

/** The ports in use. The device that was plugged in last wins. */
export function findRoute(wiring: Wiring): Route {
	const { configuration, preferredInput, isSpeakerForced } = wiring;
	const { category } = configuration;
	const { records, plays } = categoryRules[category];
	if (effectiveMode(configuration) === 'dualRoute') {
		return dualRoute(wiring);
	}
	if (isSpeakerForced && category === 'playAndRecord') {
		// Whatever else was asked for.
		return [[microphone], [speaker]];
	}
	const inputs = availableInputs(wiring);
	const preferred = inputs.find((name) => name === preferredInput);
	const outputs = plays ? chooseOutputs(wiring, preferred) : [];
	if (!records) {
		return [[], outputs];
	}
	return [[preferred ?? chooseInput(inputs, outputs, plays)], outputs];
}

/** The inputs that could be preferred, the built-in one first. */
export function availableInputs({ configuration, plugged }: Wiring): string[] {
	if (!categoryRules[configuration.category].records) {
		return [];
	}
	const external = usable(configuration, plugged).flatMap(({ input }) => input ?? []);
	return [microphone, ...external];
}

function usable(configuration: Configuration, plugged: readonly Device[]): Ports[] {
	const needed: Partial<Record<Device, Parameters<typeof isOn>[0]>> = {
		bluetoothA2DP: 'allowBluetoothA2DP',
		bluetoothHFP: 'allowBluetooth',
		airPlay: 'allowAirPlay',
	};
	return plugged
		.filter((device) => {
			const option = needed[device];
			return option === undefined || isOn(option, configuration);
		})
		.map((device) => devices[device]);
}

/** A hands-free headset serves both ways or not at all, so a preferred input decides on its output, too. */
function chooseOutputs(
	{ configuration, plugged }: Wiring,
	preferred: string | undefined,
): string[] {
	const handsFree = devices.bluetoothHFP;
	if (preferred === handsFree.input) {
		return [handsFree.output];
	}
	const outputs = usable(configuration, plugged)
		.flatMap(({ output }) => output ?? [])
		.filter((output) => output !== handsFree.output || preferred === undefined);
	const last = outputs.at(-1);
	if (last !== undefined) {
		return configuration.category === 'multiRoute' ? outputs : [last];
	}
	const isAtEar =
		configuration.category === 'playAndRecord' && !isOn('defaultToSpeaker', configuration);
	return [isAtEar ? receiver : speaker];
}

function chooseInput(
	inputs: readonly string[],
	outputs: readonly string[],
	plays: boolean,
): string {
	const handsFree = devices.bluetoothHFP;
	const candidates = inputs.filter(
		(input) => input !== handsFree.input || !plays || outputs.includes(handsFree.output),
	);
	return candidates.at(-1) ?? microphone;
}

/** The built-in ports together with the last device that has both an input and an output. */
function dualRoute({ configuration, plugged }: Wiring): Route {
	const second = usable(configuration, plugged)
		.filter(({ input, output }) => input !== undefined && output !== undefined)
		.at(-1);
	return [
		[microphone, ...(second?.input === undefined ? [] : [second.input])],
		[speaker, ...(second?.output === undefined ? [] : [second.output])],
	];
}
