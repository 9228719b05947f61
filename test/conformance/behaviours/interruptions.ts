import { expect } from 'chai';
import { onSimulatedDevice } from '../behaviour';
import type { Behaviour, Subject } from '../behaviour';
import { refuses } from '../rejection';

/** What the listener heard while something happened. */
async function heardDuring({ session }: Subject, play: () => Promise<unknown>): Promise<string[]> {
	const heard: string[] = [];
	const listener = (type: string): void => void heard.push(type);
	session.addInterruptionListener(listener);
	try {
		await play();
	} finally {
		session.removeInterruptionListener(listener);
	}
	return heard;
}

/** Calls, alarms, and the media services. */
export const interruptionBehaviours: readonly Behaviour[] = [
	...onSimulatedDevice('interruptions', {
		'a phone call interrupts an active session, and its end is told': async (subject) => {
			const { session, simulator, godotSession } = subject;
			await session.setActive(true);
			const heard = await heardDuring(subject, async () => {
				await simulator.beginInterruption('phoneCall');
				expect(await godotSession.read('state')).to.equal('interrupted');
				await simulator.endInterruption();
			});
			expect(heard).to.deep.equal(['began', 'ended']);
		},
		'an inactive session hears nothing of a phone call': async (subject) => {
			const heard = await heardDuring(subject, async () => {
				await subject.simulator.beginInterruption('phoneCall');
				await subject.simulator.endInterruption();
			});
			expect(heard).to.deep.equal([]);
		},
		'during a phone call playback can be activated, recording cannot': async ({
			session,
			simulator,
		}) => {
			await simulator.beginInterruption('phoneCall');
			await session.setCategory('playAndRecord', []);
			await refuses(session.setActive(true), 'ERR_LOCKED');
			await session.setCategory('playback', []);
			await session.setActive(true);
		},
		'while Siri listens nothing can be activated': async ({ session, simulator }) => {
			await simulator.beginInterruption('siri');
			await refuses(session.setActive(true), 'ERR_BUSY');
		},
		'the banner of a call leaves a session alone that prefers so': async (subject) => {
			const { session, simulator } = subject;
			await session.setPrefersNoInterruptionsFromSystemAlerts(true);
			await session.setActive(true);
			const heard = await heardDuring(subject, () =>
				simulator.beginInterruption('alertBanner'),
			);
			expect(heard).to.deep.equal([]);
		},
		'the banner of a call interrupts any other': async (subject) => {
			await subject.session.setActive(true);
			const heard = await heardDuring(subject, () =>
				subject.simulator.beginInterruption('alertBanner'),
			);
			expect(heard).to.deep.equal(['began']);
		},
		'another app that does not mix interrupts a session that does not mix': async (subject) => {
			await subject.session.setActive(true);
			const heard = await heardDuring(subject, () => subject.simulator.startOtherApp());
			expect(heard).to.deep.equal(['began']);
		},
		'a prompt interrupts spokenAudio and ducks every other mode': async (subject) => {
			const { session, simulator } = subject;
			await session.setActive(true);
			expect(
				await heardDuring(subject, () => simulator.startOtherApp(true, true)),
			).to.deep.equal([]);
			expect(await simulator.isGameDucked()).to.equal(true);
			await simulator.stopOtherApp();
			await session.setMode('spokenAudio');
			await session.setActive(true);
			expect(
				await heardDuring(subject, () => simulator.startOtherApp(true, true)),
			).to.deep.equal(['began']);
		},
	}),
	...onSimulatedDevice('media services', {
		'when they die each request is refused until they are back': async ({
			session,
			simulator,
		}) => {
			await simulator.loseMediaServices();
			await refuses(session.setActive(true), 'ERR_UNAVAILABLE');
			await simulator.resetMediaServices();
			await session.setActive(true);
		},
		'when they are back the session has lost what was set': async ({ session, simulator }) => {
			await session.setCategory('playback', ['mixWithOthers']);
			await simulator.loseMediaServices();
			await simulator.resetMediaServices();
			expect(await session.category).to.equal('soloAmbient');
			expect(await session.categoryOptions).to.deep.equal([]);
		},
	}),
];
