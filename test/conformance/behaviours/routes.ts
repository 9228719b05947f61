import { expect } from 'chai';
import type { AudioSessionPortType } from '../../../tools/packages/test-link';
import { onSimulatedDevice } from '../behaviour';
import type { Behaviour, Subject } from '../behaviour';

async function outputs({ godotSession }: Subject): Promise<AudioSessionPortType[]> {
	return ((await godotSession.read('currentRoute'))?.outputs ?? []).map(({ type }) => type);
}

async function inputs({ godotSession }: Subject): Promise<AudioSessionPortType[]> {
	return ((await godotSession.read('currentRoute'))?.inputs ?? []).map(({ type }) => type);
}

async function reasonsDuring(
	{ godotSession }: Subject,
	play: () => Promise<unknown>,
): Promise<string[]> {
	const reasons: string[] = [];
	const listener = (reason: string): void => void reasons.push(reason);
	godotSession.on('routeChanged', listener);
	try {
		await play();
	} finally {
		godotSession.off('routeChanged', listener);
	}
	return reasons;
}

/** The inputs and outputs of the route. */
export const routeBehaviours: readonly Behaviour[] = onSimulatedDevice('routes', {
	'playback uses the speaker and has no input': async (subject) => {
		expect(await outputs(subject)).to.deep.equal(['builtInSpeaker']);
		expect(await inputs(subject)).to.deep.equal([]);
	},
	'playAndRecord uses the receiver, or the speaker with defaultToSpeaker': async (subject) => {
		await subject.session.setCategory('playAndRecord', []);
		expect(await outputs(subject)).to.deep.equal(['builtInReceiver']);
		expect(await inputs(subject)).to.deep.equal(['builtInMic']);
		await subject.session.setCategory('playAndRecord', ['defaultToSpeaker']);
		expect(await outputs(subject)).to.deep.equal(['builtInSpeaker']);
	},
	'record has an input and no output': async (subject) => {
		await subject.session.setCategory('record', []);
		expect(await outputs(subject)).to.deep.equal([]);
		expect(await inputs(subject)).to.deep.equal(['builtInMic']);
	},
	'the device that was connected last is the output': async (subject) => {
		const { simulator } = subject;
		const reasons = await reasonsDuring(subject, async () => {
			await simulator.plug('headphones');
			await simulator.plug('bluetoothA2DP');
		});
		expect(await outputs(subject)).to.deep.equal(['bluetoothA2DP']);
		expect(reasons).to.deep.equal(['newDeviceAvailable', 'newDeviceAvailable']);
	},
	'an unplugged device is reported as oldDeviceUnavailable': async (subject) => {
		await subject.simulator.plug('headphones');
		const reasons = await reasonsDuring(subject, () => subject.simulator.unplug('headphones'));
		expect(reasons).to.deep.equal(['oldDeviceUnavailable']);
		expect(await outputs(subject)).to.deep.equal(['builtInSpeaker']);
	},
	'a Bluetooth microphone needs allowBluetooth': async (subject) => {
		const { session, simulator } = subject;
		await simulator.plug('bluetoothHFP');
		await session.setCategory('playAndRecord', []);
		expect(await inputs(subject)).to.deep.equal(['builtInMic']);
		await session.setCategory('playAndRecord', ['allowBluetooth']);
		expect(await inputs(subject)).to.deep.equal(['bluetoothHFP']);
	},
	'voiceChat allows a Bluetooth microphone without allowBluetooth': async (subject) => {
		const { session, simulator } = subject;
		await simulator.plug('bluetoothHFP');
		await session.setCategory('playAndRecord', []);
		await session.setMode('voiceChat');
		expect(await inputs(subject)).to.deep.equal(['bluetoothHFP']);
	},
	'videoChat uses the speaker without defaultToSpeaker': async (subject) => {
		await subject.session.setCategory('playAndRecord', []);
		await subject.session.setMode('videoChat');
		expect(await outputs(subject)).to.deep.equal(['builtInSpeaker']);
	},
	'waking from sleep is reported, even though the ports are the same': async (subject) => {
		const reasons = await reasonsDuring(subject, () => subject.simulator.wakeFromSleep());
		expect(reasons).to.deep.equal(['wakeFromSleep']);
	},
});
