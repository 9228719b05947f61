import { expect } from 'chai';
import { onEverySession, onSimulatedDevice } from '../behaviour';
import type { Behaviour } from '../behaviour';
import { expectRefusal } from '../rejection';

/** Activation, other apps, and preferences for the hardware. */
export const activationBehaviours: readonly Behaviour[] = [
	...onEverySession('activation', {
		'a session becomes active and inactive again': async ({ session, godotSession }) => {
			await session.setActive(true);
			expect(await godotSession.read('state')).to.equal('active');
			await session.setActive(false, ['notifyOthersOnDeactivation']);
			expect(await godotSession.read('state')).to.equal('inactive');
		},
		'a session can be activated twice': async ({ session }) => {
			await session.setActive(true);
			await session.setActive(true);
		},
	}),
	...onSimulatedDevice('activation', {
		'a session that does not mix interrupts another app': async ({ session, simulator }) => {
			await simulator.startOtherApp();
			await session.setActive(true);
			expect(await simulator.getOtherAppState()).to.equal('interrupted');
		},
		'notifyOthersOnDeactivation lets the other app resume': async ({ session, simulator }) => {
			await simulator.startOtherApp();
			await session.setActive(true);
			await session.setActive(false, ['notifyOthersOnDeactivation']);
			expect(await simulator.getOtherAppState()).to.equal('playing');
		},
		'without notifyOthersOnDeactivation the other app stays silent': async ({
			session,
			simulator,
		}) => {
			await simulator.startOtherApp();
			await session.setActive(true);
			await session.setActive(false);
			expect(await simulator.getOtherAppState()).to.equal('interrupted');
		},
		'a session that mixes does not interrupt another app': async ({ session, simulator }) => {
			await simulator.startOtherApp(true);
			await session.setCategory('ambient', []);
			await session.setActive(true);
			expect(await simulator.getOtherAppState()).to.equal('playing');
		},
		'a session that ducks lowers the volume of another app until it is deactivated': async ({
			session,
			simulator,
		}) => {
			await simulator.startOtherApp(true);
			await session.setCategory('playback', ['duckOthers']);
			await session.setActive(true);
			expect(await simulator.getOtherAppState()).to.equal('ducked');
			await session.setActive(false);
			expect(await simulator.getOtherAppState()).to.equal('playing');
		},
		'deactivation while audio runs takes effect and returns ERR_BUSY': async ({
			session,
			godotSession,
			simulator,
		}) => {
			await session.setActive(true);
			await simulator.setAudioRunning(true);
			await expectRefusal(session.setActive(false), 'ERR_BUSY');
			expect(await godotSession.read('state')).to.equal('inactive');
		},
		'a session that does not mix cannot be activated in the background': async ({
			session,
			simulator,
		}) => {
			await simulator.setInForeground(false);
			await expectRefusal(session.setActive(true), 'ERR_LOCKED');
		},
	}),
	...onSimulatedDevice('other apps', {
		'isOtherAudioPlaying is true while another app plays': async ({ session, simulator }) => {
			expect(await session.isOtherAudioPlaying).to.equal(false);
			await simulator.startOtherApp(true);
			expect(await session.isOtherAudioPlaying).to.equal(true);
		},
		'secondaryAudioShouldBeSilencedHint is true while an app that does not mix plays': async ({
			session,
			simulator,
		}) => {
			await session.setCategory('ambient', []);
			await session.setActive(true);
			await simulator.startOtherApp(true);
			expect(await session.secondaryAudioShouldBeSilencedHint).to.equal(false);
			await simulator.stopOtherApp();
			await simulator.startOtherApp(false);
			expect(await session.secondaryAudioShouldBeSilencedHint).to.equal(true);
			await simulator.stopOtherApp();
			expect(await session.secondaryAudioShouldBeSilencedHint).to.equal(false);
		},
	}),
	...onEverySession('hardware', {
		'a preferred sample rate can be set and reads back': async ({ session }) => {
			await session.setPreferredSampleRate(48000);
			expect(await session.preferredSampleRate).to.equal(48000);
		},
		'a negative sample rate is refused': async ({ session }) => {
			await expectRefusal(session.setPreferredSampleRate(-1), 'ERR_INVALID_PARAMETER');
		},
		'the volume is a number from 0 to 1': ({ session }) => {
			expect(session.outputVolume).to.be.within(0, 1);
			return Promise.resolve();
		},
		'haptics during recording are off until they are allowed': async ({ session }) => {
			expect(await session.allowHapticsAndSystemSoundsDuringRecording).to.equal(false);
			await session.setAllowHapticsAndSystemSoundsDuringRecording(true);
			expect(await session.allowHapticsAndSystemSoundsDuringRecording).to.equal(true);
		},
	}),
	...onSimulatedDevice('hardware', {
		'a change of the volume is reported with the new and the old value': async ({
			session,
			simulator,
		}) => {
			const changes: number[][] = [];
			const listener = (...values: number[]): void => void changes.push(values);
			session.addOutputVolumeListener(listener);
			await simulator.setOutputVolume(0.75);
			session.removeOutputVolumeListener(listener);
			expect(changes).to.deep.equal([[0.75, 0.5]]);
			expect(session.outputVolume).to.equal(0.75);
		},
		'the ringer switch silences ambient and soloAmbient, but not playback': async ({
			session,
			simulator,
		}) => {
			await simulator.setRingerSilent(true);
			for (const category of ['ambient', 'soloAmbient', 'playback'] as const) {
				await session.setCategory(category, []);
				await session.setActive(true);
				expect(await simulator.isGameAudible(), category).to.equal(category === 'playback');
			}
		},
	}),
];
