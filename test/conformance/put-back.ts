import type { SimulatorDevice } from '../../tools/remote';
import { simulatorDeviceValues } from '../../tools/remote/gen/simulator';
import type { Subject } from './behaviour';

/** Brings the session, and the device where it can be played, to where each behaviour begins. */
export async function putBack({ session, simulator }: Subject, hasDevice: boolean): Promise<void> {
	if (!hasDevice) {
		await session.setActive(false).catch(() => undefined);
		await session.setCategory('playback', []);
		await session.setMode('default');
		await session.setPreferredSampleRate(0);
		await session.setAllowHapticsAndSystemSoundsDuringRecording(false);
		return;
	}
	await simulator.setInForeground(true);
	while (await simulator.endInterruption(false)) {
		// Several may go on at once.
	}
	await simulator.stopOtherApp(false);
	for (const device of Object.keys(simulatorDeviceValues) as SimulatorDevice[]) {
		await simulator.unplug(device);
	}
	await simulator.setAudioRunning(false);
	await simulator.setRingerSilent(false);
	await simulator.setOutputVolume(0.5);
	await simulator.resetMediaServices();
	await session.setCategory('playback', []);
}
