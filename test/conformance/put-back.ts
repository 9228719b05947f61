import type { SimulatorDevice } from '../../tools/packages/test-link';
import { simulatorDeviceValues } from '../../tools/packages/test-link/gen/names';
import type { Subject } from './behaviour';

/** Brings the session, and what can be played around it, to where each behaviour begins. */
export async function putBack(subject: Subject): Promise<void> {
	const { capabilities, audioSession } = subject;
	await putBackStage(subject);
	if (capabilities.has('simulator')) {
		await putBackDevice(subject);
	} else if (capabilities.has('session')) {
		await putBackSession(subject);
	}
	if (capabilities.has('type') && capabilities.has('sound')) {
		await audioSession.reach('inactive');
	}
}

async function putBackStage({ stage, audioSession, capabilities }: Subject): Promise<void> {
	await stage.calls?.end(false);
	await stage.sound?.stop();
	if (capabilities.has('autoload')) {
		await audioSession.setType('auto');
	}
}

async function putBackSession({ session }: Subject): Promise<void> {
	// A device that plays deactivates, and says that it is busy.
	await session.setActive(false).catch(() => undefined);
	await session.setCategory('playback', []);
	await session.setMode('default');
	await session.setPreferredSampleRate(0);
	await session.setAllowHapticsAndSystemSoundsDuringRecording(false);
	await session.setPrefersNoInterruptionsFromSystemAlerts(false);
}

async function putBackDevice({ session, simulator }: Subject): Promise<void> {
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
