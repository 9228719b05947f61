import type { SimulatorDevice } from '../../tools/packages/test-link';
import { simulatorDeviceValues } from '../../tools/packages/test-link/gen/names';
import type { Subject } from './behaviour';

/** Restores the initial state of the session and the controls around it, with which each behaviour begins. */
export async function restore(subject: Subject): Promise<void> {
	const { capabilities, audioSession } = subject;
	await restoreStage(subject);
	if (capabilities.has('simulator')) {
		await restoreDevice(subject);
	} else if (capabilities.has('session')) {
		await restoreSession(subject);
	}
	if (capabilities.has('type') && capabilities.has('sound')) {
		await audioSession.reach('inactive');
	}
}

async function restoreStage({ stage, audioSession, capabilities }: Subject): Promise<void> {
	await stage.calls?.end(false);
	await stage.sound?.stop();
	if (capabilities.has('autoload')) {
		await audioSession.setType('auto');
	}
}

async function restoreSession({ session }: Subject): Promise<void> {
	// A session with running audio is deactivated, but reports that it is busy.
	await session.setActive(false).catch(() => undefined);
	await session.setCategory('playback', []);
	await session.setMode('default');
	await session.setPreferredSampleRate(0);
	await session.setAllowHapticsAndSystemSoundsDuringRecording(false);
	await session.setPrefersNoInterruptionsFromSystemAlerts(false);
}

async function restoreDevice({ session, simulator }: Subject): Promise<void> {
	await simulator.setInForeground(true);
	while (await simulator.endInterruption(false)) {
		// Several can be in progress at once.
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
