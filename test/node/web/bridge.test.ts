import { expect } from 'chai';
import { audioSessionTypes } from '../../../tools/packages/web-bridge/gen/session-types';
import type { Bridge, Page } from '../../../tools/packages/web-bridge/bridge';
import { createBridge } from '../../../tools/packages/web-bridge/bridge';
import { bridgeName } from '../../../tools/packages/web-bridge/bridge-name';
import type { PageWithBridge } from '../../../tools/packages/web-bridge/install';
import { installBridge } from '../../../tools/packages/web-bridge/install';
import { AudioSessionContext } from '../../web/page/audio-session-context';
import { FaithfulAudioSession } from '../../web/page/faithful-audio-session';
import { hostileSessions } from '../../web/page/hostile-sessions';
import { SafariAudioSession } from '../../web/page/safari-audio-session';

const now = (steps: () => void): void => {
	steps();
};
const createSession = (): FaithfulAudioSession =>
	new FaithfulAudioSession(new AudioSessionContext(), now);

/** A page whose session a test can add, replace and remove. */
interface ChangingPage {
	navigator: { audioSession?: unknown };
}

describe('the bridge between a game and navigator.audioSession', () => {
	let page: ChangingPage;
	let session: FaithfulAudioSession;
	let reported: string[];

	function open(): Bridge {
		const bridge = createBridge(page as Page);
		bridge.start(
			(state) => reported.push(`state ${state}`),
			(type) => reported.push(`type ${type}`),
		);
		return bridge;
	}

	beforeEach(() => {
		session = createSession();
		page = { navigator: { audioSession: session } };
		reported = [];
	});

	it('sets each type of the specification and reads it back', () => {
		const bridge = open();
		for (const type of audioSessionTypes) {
			expect(bridge.setType(type)).to.equal(true);
			expect([session.type, bridge.getType()]).to.deep.equal([type, type]);
		}
		expect(reported, 'reports of the game’s own assignments').to.deep.equal([]);
	});

	it('reports each change of the state once, in order', () => {
		const bridge = open();
		for (const state of ['active', 'interrupted', 'active', 'inactive'] as const) {
			session.platformStateChanged(state);
			expect(bridge.getState()).to.equal(state);
		}
		const states = ['active', 'interrupted', 'active', 'inactive'];
		expect(reported).to.deep.equal(states.map((state) => `state ${state}`));
	});

	it('returns whether the session reports its state, which Safari does not', () => {
		const bridge = open();
		expect(bridge.isStateObservable()).to.equal(true);
		page.navigator.audioSession = new SafariAudioSession(true);
		expect([bridge.isSupported(), bridge.isStateObservable()]).to.deep.equal([true, false]);
		delete page.navigator.audioSession;
		expect([bridge.isSupported(), bridge.isStateObservable()]).to.deep.equal([false, false]);
	});

	it('reports a type that the page has set, at the next call of observe()', () => {
		const bridge = open();
		session.type = 'playback';
		bridge.observe();
		bridge.observe();
		expect(reported).to.deep.equal(['type playback']);
	});

	it('has no session in a browser without one, and sets the remembered type on a later one', () => {
		page.navigator = {};
		const bridge = open();
		expect([bridge.isSupported(), bridge.getType(), bridge.getState()]).to.deep.equal([
			false,
			'auto',
			'inactive',
		]);
		expect(bridge.setType('playback')).to.equal(false);
		page.navigator = { audioSession: session };
		bridge.observe();
		expect([bridge.isSupported(), session.type]).to.deep.equal([true, 'playback']);
	});

	it('uses a new session of the page and ignores the old one', () => {
		const bridge = open();
		bridge.setType('ambient');
		const next = createSession();
		next.notifyStateChange('active');
		page.navigator.audioSession = next;
		bridge.observe();
		expect([next.type, bridge.getState()]).to.deep.equal(['ambient', 'active']);
		session.platformStateChanged('interrupted');
		next.platformStateChanged('interrupted');
		expect(reported).to.deep.equal(['state active', 'state interrupted']);
	});

	it('is inactive after the page removed its session', () => {
		const bridge = open();
		session.platformStateChanged('active');
		delete page.navigator.audioSession;
		bridge.observe();
		expect(bridge.isSupported()).to.equal(false);
		expect(reported).to.deep.equal(['state active', 'state inactive']);
	});

	it('reports nothing after stop() and restores the type that the page had set', () => {
		session.type = 'playback';
		const bridge = open();
		bridge.setType('ambient');
		bridge.setType('transient');
		bridge.stop();
		session.platformStateChanged('active');
		expect([session.type, ...reported]).to.deep.equal(['playback']);
	});

	it('notifies each of several games, and restores the type when the last of them stops', () => {
		const bridge = createBridge(page as Page);
		const listener = (name: string) => (state: string) => reported.push(`${name} ${state}`);
		const [first, second] = [listener('first'), listener('second')];
		bridge.start(first, () => undefined);
		bridge.start(second, () => undefined);
		bridge.setType('ambient');
		session.platformStateChanged('active');
		bridge.stop(second);
		session.platformStateChanged('interrupted');
		expect([...reported, session.type]).to.deep.equal([
			'first active',
			'second active',
			'first interrupted',
			'ambient',
		]);
		bridge.stop(first);
		session.platformStateChanged('active');
		expect([reported.length, session.type]).to.deep.equal([3, 'auto']);
	});

	it('starts again after a stop', () => {
		const bridge = open();
		bridge.stop();
		bridge.start(
			(state) => reported.push(`again ${state}`),
			() => undefined,
		);
		session.platformStateChanged('active');
		expect(reported).to.deep.equal(['again active']);
	});

	it('keeps, on stop(), a type that the page has set in the meantime', () => {
		const bridge = open();
		bridge.setType('ambient');
		session.type = 'transient';
		bridge.stop();
		expect(session.type).to.equal('transient');
	});

	it('reports none of 10000 events without a change, and each of 1000 changes in order', () => {
		open();
		for (let index = 0; index < 10_000; index++) {
			session.dispatchEvent(new Event('statechange'));
		}
		expect(reported).to.deep.equal([]);
		for (let index = 0; index < 500; index++) {
			session.platformStateChanged('active');
			session.platformStateChanged('interrupted');
		}
		expect(reported).to.have.length(1000);
		expect(reported.slice(-2)).to.deep.equal(['state active', 'state interrupted']);
	});

	it('still works after a callback of the game throws', () => {
		const bridge = createBridge(page as Page);
		bridge.start(
			() => {
				throw new Error('the engine has ended');
			},
			() => undefined,
		);
		session.platformStateChanged('active');
		expect(bridge.getState()).to.equal('active');
	});

	for (const [what, make] of Object.entries(hostileSessions)) {
		it(`throws nothing and returns values that the specification allows, with ${what}`, () => {
			make(page.navigator);
			const bridge = open();
			for (const type of audioSessionTypes) {
				expect(bridge.setType(type)).to.be.a('boolean');
				expect(audioSessionTypes).to.include(bridge.getType());
				expect(['inactive', 'active', 'interrupted']).to.include(bridge.getState());
				expect(bridge.isSupported()).to.be.a('boolean');
				expect(bridge.isStateObservable()).to.be.a('boolean');
				bridge.observe();
			}
			bridge.stop();
			bridge.stop();
		});
	}

	it('stops the previous bridge when it is installed again', () => {
		const place = page as PageWithBridge;
		installBridge(place);
		const first = place[bridgeName];
		first?.start(
			() => reported.push('first'),
			() => undefined,
		);
		installBridge(place);
		place[bridgeName]?.start(
			() => reported.push('second'),
			() => undefined,
		);
		session.platformStateChanged('active');
		expect(reported).to.deep.equal(['second']);
		expect(Object.keys(page), 'the bridge is not enumerable').to.deep.equal(['navigator']);
	});

	it('leaves the page unchanged when its name is taken by a read-only property', () => {
		const taken: object = Object.freeze({ navigator: {}, [bridgeName]: 5 });
		expect(() => {
			installBridge(taken as Page);
		}).to.not.throw();
		expect(taken).to.have.property(bridgeName, 5);
	});
});
