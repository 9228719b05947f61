import { expect } from 'chai';
import { onSimulatedDevice } from '../behaviour';
import type { Behaviour, Subject } from '../behaviour';
import { expectRefusal } from '../rejection';

/** Runs `play` and returns the types of the interruption events meanwhile. */
async function eventsDuring({ session }: Subject, play: () => Promise<unknown>): Promise<string[]> {
	const events: string[] = [];
	const listener = (type: string): void => void events.push(type);
	session.addInterruptionListener(listener);
	try {
		await play();
	} finally {
		session.removeInterruptionListener(listener);
	}
	return events;
}

/** Calls, alarms, and the media services. */
export const interruptionBehaviours: readonly Behaviour[] = [
	...onSimulatedDevice('interruptions', {
		'a phone call interrupts an active session, and its end is reported': async (subject) => {
			const { session, simulator, godotSession } = subject;
			await session.setActive(true);
			const events = await eventsDuring(subject, async () => {
				await simulator.beginInterruption('phoneCall');
				expect(await godotSession.read('state')).to.equal('interrupted');
				await simulator.endInterruption();
			});
			expect(events).to.deep.equal(['began', 'ended']);
		},
		'an inactive session receives no event of a phone call': async (subject) => {
			const events = await eventsDuring(subject, async () => {
				await subject.simulator.beginInterruption('phoneCall');
				await subject.simulator.endInterruption();
			});
			expect(events).to.deep.equal([]);
		},
		'during a phone call playback can be activated, but not recording': async ({
			session,
			simulator,
		}) => {
			await simulator.beginInterruption('phoneCall');
			await session.setCategory('playAndRecord', []);
			await expectRefusal(session.setActive(true), 'ERR_LOCKED');
			await session.setCategory('playback', []);
			await session.setActive(true);
		},
		'no session can be activated while Siri listens': async ({ session, simulator }) => {
			await simulator.beginInterruption('siri');
			await expectRefusal(session.setActive(true), 'ERR_BUSY');
		},
		'the banner of a call does not interrupt a session that prefers no interruptions from system alerts':
			async (subject) => {
				const { session, simulator } = subject;
				await session.setPrefersNoInterruptionsFromSystemAlerts(true);
				await session.setActive(true);
				const events = await eventsDuring(subject, () =>
					simulator.beginInterruption('alertBanner'),
				);
				expect(events).to.deep.equal([]);
			},
		'the banner of a call interrupts any other session': async (subject) => {
			await subject.session.setActive(true);
			const events = await eventsDuring(subject, () =>
				subject.simulator.beginInterruption('alertBanner'),
			);
			expect(events).to.deep.equal(['began']);
		},
		'another app that does not mix interrupts a session that does not mix': async (subject) => {
			await subject.session.setActive(true);
			const events = await eventsDuring(subject, () => subject.simulator.startOtherApp());
			expect(events).to.deep.equal(['began']);
		},
		'a prompt interrupts spokenAudio and ducks every other mode': async (subject) => {
			const { session, simulator } = subject;
			await session.setActive(true);
			expect(
				await eventsDuring(subject, () => simulator.startOtherApp(true, true)),
			).to.deep.equal([]);
			expect(await simulator.isGameDucked()).to.equal(true);
			await simulator.stopOtherApp();
			await session.setMode('spokenAudio');
			await session.setActive(true);
			expect(
				await eventsDuring(subject, () => simulator.startOtherApp(true, true)),
			).to.deep.equal(['began']);
		},
	}),
	...onSimulatedDevice('media services', {
		'requests are refused from the loss of the media services until their reset': async ({
			session,
			simulator,
		}) => {
			await simulator.loseMediaServices();
			await expectRefusal(session.setActive(true), 'ERR_UNAVAILABLE');
			await simulator.resetMediaServices();
			await session.setActive(true);
		},
		'the reset of the media services restores the default category and options': async ({
			session,
			simulator,
		}) => {
			await session.setCategory('playback', ['mixWithOthers']);
			await simulator.loseMediaServices();
			await simulator.resetMediaServices();
			expect(await session.category).to.equal('soloAmbient');
			expect(await session.categoryOptions).to.deep.equal([]);
		},
	}),
];
