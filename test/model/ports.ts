import type { SimulatorDevice } from '../../tools/packages/test-link/gen/names';

/** The constant properties of a port of the simulated hardware. */
interface Port {
	readonly channels: number;
	readonly maximumChannels: number;
	/** In seconds. */
	readonly latency: number;
	/** In hertz, ascending. */
	readonly rates: readonly number[];
	readonly isInput: boolean;
	readonly isGainSettable: boolean;
	/** Whether Apple's list of channel layouts is known for it. */
	readonly hasLayouts: boolean;
}

const phoneRates = [8000, 16000, 22050, 24000, 44100, 48000];
const wireRates = [8000, 16000, 24000, 44100, 48000];
const handsFreeRates = [8000, 16000, 24000];
const musicRates = [44100, 48000];
const usbRates = [44100, 48000, 88200, 96000, 192000];

function input(channels: number, latency: number, rates: number[], isGainSettable = true): Port {
	return {
		channels,
		maximumChannels: channels,
		latency,
		rates,
		isInput: true,
		isGainSettable,
		hasLayouts: false,
	};
}

function output(channels: number, latency: number, rates: number[], rest?: Partial<Port>): Port {
	return {
		channels,
		maximumChannels: channels,
		latency,
		rates,
		isInput: false,
		isGainSettable: false,
		hasLayouts: false,
		...rest,
	};
}

/** All ports, by name. */
export const ports = {
	'Built-In Microphone': input(1, 0.006, phoneRates),
	'Built-In Receiver': output(1, 0.009, phoneRates),
	'Built-In Speaker': output(2, 0.011, phoneRates),
	'Headset Microphone': input(1, 0.006, wireRates),
	Headset: output(2, 0.01, wireRates),
	Headphones: output(2, 0.01, wireRates),
	'Bluetooth Headphones': output(2, 0.16, musicRates),
	'Bluetooth Headset Microphone': input(1, 0.03, handsFreeRates, false),
	'Bluetooth Headset': output(1, 0.03, handsFreeRates),
	'AirPlay Speaker': output(2, 2, [44100], { hasLayouts: true }),
	'USB Microphone': input(2, 0.004, usbRates),
	'USB Audio': output(2, 0.004, usbRates),
	HDMI: output(2, 0.02, [32000, 44100, 48000], { maximumChannels: 8 }),
	'Car Microphone': input(1, 0.05, handsFreeRates, false),
	Car: output(2, 0.12, musicRates, { hasLayouts: true }),
} as const satisfies Readonly<Record<string, Port>>;

export type PortName = keyof typeof ports;

interface Device {
	readonly input?: PortName;
	readonly output: PortName;
}

/** The devices that can be plugged in, and their ports. */
export const devices = {
	wiredHeadset: { input: 'Headset Microphone', output: 'Headset' },
	headphones: { output: 'Headphones' },
	bluetoothA2DP: { output: 'Bluetooth Headphones' },
	bluetoothHFP: { input: 'Bluetooth Headset Microphone', output: 'Bluetooth Headset' },
	airPlay: { output: 'AirPlay Speaker' },
	usb: { input: 'USB Microphone', output: 'USB Audio' },
	hdmi: { output: 'HDMI' },
	carPlay: { input: 'Car Microphone', output: 'Car' },
} as const satisfies Readonly<Record<SimulatorDevice, Device>>;

/** Returns the input port of a device, if it has one. */
export function inputOf(device: SimulatorDevice): PortName | undefined {
	const { input }: Device = devices[device];
	return input;
}
