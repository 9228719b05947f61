import { expect } from 'chai';
import { audioSessionTypes } from '../../../tools/packages/web-bridge/gen/session-types';
import { withCapabilities } from '../behaviour';
import type { Behaviour } from '../behaviour';
import { soon } from '../soon';

const explicitTypes = audioSessionTypes.filter((type) => type !== 'auto');

/** `AudioSession`, with the rules of the W3C. */
export const audioSessionBehaviours: readonly Behaviour[] = [
	...withCapabilities(['autoload'], 'AudioSession', {
		'the type is auto until one is set': async ({ audioSession }) => {
			expect(await audioSession.type).to.equal('auto');
		},
		'each type can be set and reads back': async ({ audioSession }) => {
			for (const type of audioSessionTypes) {
				await audioSession.setType(type);
				expect(await audioSession.type).to.equal(type);
			}
		},
		'an invalid type is ignored': async ({ audioSession }) => {
			await audioSession.setType('ambient');
			await audioSession.setType('loud');
			expect(await audioSession.type).to.equal('ambient');
		},
		'a silent game is inactive, and its state cannot be assigned': async ({ audioSession }) => {
			await audioSession.setState('active');
			expect(await audioSession.state).to.equal('inactive');
		},
	}),
	...withCapabilities(['autoload', 'type'], 'AudioSession', {
		'each type reaches the session of the platform': async ({ audioSession, stage }) => {
			for (const type of explicitTypes) {
				await audioSession.setType(type);
				await soon('the type of the platform', () => stage.platformType(), type);
			}
		},
	}),
	...withCapabilities(['autoload', 'type', 'sound'], 'AudioSession', {
		'a game is active while it is audible': async ({ audioSession, stage }) => {
			const states = await audioSession.statesDuring(async () => {
				await stage.sound?.start();
				await audioSession.reach('active');
				await stage.sound?.stop();
				await audioSession.reach('inactive');
			});
			expect(states).to.deep.equal(['active', 'inactive']);
		},
	}),
	...withCapabilities(['autoload', 'type', 'sound', 'calls'], 'AudioSession', {
		'a call interrupts an audible game, which is active again if it may resume after the call':
			async ({ audioSession, stage }) => {
				const states = await audioSession.statesDuring(async () => {
					await stage.sound?.start();
					await audioSession.reach('active');
					await stage.calls?.begin();
					await audioSession.reach('interrupted');
					await stage.calls?.end(true);
					await audioSession.reach('active');
				});
				expect(states).to.deep.equal(['active', 'interrupted', 'active']);
			},
		'a game that may not resume after a call is inactive': async ({ audioSession, stage }) => {
			const states = await audioSession.statesDuring(async () => {
				await stage.sound?.start();
				await audioSession.reach('active');
				await stage.calls?.begin();
				await audioSession.reach('interrupted');
				await stage.calls?.end(false);
				await audioSession.reach('inactive');
			});
			expect(states).to.deep.equal(['active', 'interrupted', 'inactive']);
		},
		'a call does not change the state of a silent game': async ({ audioSession, stage }) => {
			const states = await audioSession.statesDuring(async () => {
				await stage.calls?.begin();
				await stage.calls?.end(true);
				expect(await audioSession.state).to.equal('inactive');
			});
			expect(states).to.deep.equal([]);
		},
	}),
];
