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

/** A page whose session a test can put there, replace and take away. */
interface ChangingPage {
	navigator: { audioSession?: unknown };
}

describe('the bridge between a game and navigator.audioSession', () => {
	let page: ChangingPage;
	let session: FaithfulAudioSession;
	let told: string[];

	function open(): Bridge {
		const bridge = createBridge(page as Page);
		bridge.start(
			(state) => told.push(`state ${state}`),
			(type) => told.push(`type ${type}`),
		);
		return bridge;
	}

	beforeEach(() => {
		session = createSession();
		page = { navigator: { audioSession: session } };
		told = [];
	});

	it('sets each type of the specification and reads it back', () => {
		const bridge = open();
		for (const type of audioSessionTypes) {
			expect(bridge.setType(type)).to.equal(true);
			expect([session.type, bridge.getType()]).to.deep.equal([type, type]);
		}
		expect(told, 'of what the game itself did').to.deep.equal([]);
	});

	it('tells each change of the state once, in order', () => {
		const bridge = open();
		for (const state of ['active', 'interrupted', 'active', 'inactive'] as const) {
			session.platformStateChanged(state);
			expect(bridge.getState()).to.equal(state);
		}
		const states = ['active', 'interrupted', 'active', 'inactive'];
		expect(told).to.deep.equal(states.map((state) => `state ${state}`));
	});

	it('says whether the session tells its state, which Safari does not', () => {
		const bridge = open();
		expect(bridge.isStateObservable()).to.equal(true);
		page.navigator.audioSession = new SafariAudioSession(true);
		expect([bridge.isSupported(), bridge.isStateObservable()]).to.deep.equal([true, false]);
		delete page.navigator.audioSession;
		expect([bridge.isSupported(), bridge.isStateObservable()]).to.deep.equal([false, false]);
	});

	it('tells of a type that the page has set, when it looks', () => {
		const bridge = open();
		session.type = 'playback';
		bridge.observe();
		bridge.observe();
		expect(told).to.deep.equal(['type playback']);
	});

	it('has no session where the browser has none, and remembers the type for one that comes', () => {
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

	it('follows a page that replaced its session, and hears the old one no more', () => {
		const bridge = open();
		bridge.setType('ambient');
		const next = createSession();
		next.notifyStateChange('active');
		page.navigator.audioSession = next;
		bridge.observe();
		expect([next.type, bridge.getState()]).to.deep.equal(['ambient', 'active']);
		session.platformStateChanged('interrupted');
		next.platformStateChanged('interrupted');
		expect(told).to.deep.equal(['state active', 'state interrupted']);
	});

	it('a session that the page took away is inactive', () => {
		const bridge = open();
		session.platformStateChanged('active');
		delete page.navigator.audioSession;
		bridge.observe();
		expect(bridge.isSupported()).to.equal(false);
		expect(told).to.deep.equal(['state active', 'state inactive']);
	});

	it('after its stop it tells nothing and the session has the type that the page had', () => {
		session.type = 'playback';
		const bridge = open();
		bridge.setType('ambient');
		bridge.setType('transient');
		bridge.stop();
		session.platformStateChanged('active');
		expect([session.type, ...told]).to.deep.equal(['playback']);
	});

	it('tells each of several, and gives the type back when the last of them stops', () => {
		const bridge = createBridge(page as Page);
		const tell = (name: string) => (state: string) => told.push(`${name} ${state}`);
		const [first, second] = [tell('first'), tell('second')];
		bridge.start(first, () => undefined);
		bridge.start(second, () => undefined);
		bridge.setType('ambient');
		session.platformStateChanged('active');
		bridge.stop(second);
		session.platformStateChanged('interrupted');
		expect([...told, session.type]).to.deep.equal([
			'first active',
			'second active',
			'first interrupted',
			'ambient',
		]);
		bridge.stop(first);
		session.platformStateChanged('active');
		expect([told.length, session.type]).to.deep.equal([3, 'auto']);
	});

	it('starts again after a stop', () => {
		const bridge = open();
		bridge.stop();
		bridge.start(
			(state) => told.push(`again ${state}`),
			() => undefined,
		);
		session.platformStateChanged('active');
		expect(told).to.deep.equal(['again active']);
	});

	it('after its stop it leaves a type that the page has set meanwhile', () => {
		const bridge = open();
		bridge.setType('ambient');
		session.type = 'transient';
		bridge.stop();
		expect(session.type).to.equal('transient');
	});

	it('a storm of events without a change is told to nobody, and one of changes in order', () => {
		open();
		for (let index = 0; index < 10_000; index++) {
			session.dispatchEvent(new Event('statechange'));
		}
		expect(told).to.deep.equal([]);
		for (let index = 0; index < 500; index++) {
			session.platformStateChanged('active');
			session.platformStateChanged('interrupted');
		}
		expect(told).to.have.length(1000);
		expect(told.slice(-2)).to.deep.equal(['state active', 'state interrupted']);
	});

	it('a game that throws in its callback breaks neither the page nor the bridge', () => {
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
		it(`throws nothing and answers as the specification allows, with ${what}`, () => {
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

	it('is installed once for each game, and stops the one before', () => {
		const place = page as PageWithBridge;
		installBridge(place);
		const first = place[bridgeName];
		first?.start(
			() => told.push('first'),
			() => undefined,
		);
		installBridge(place);
		place[bridgeName]?.start(
			() => told.push('second'),
			() => undefined,
		);
		session.platformStateChanged('active');
		expect(told).to.deep.equal(['second']);
		expect(Object.keys(page), 'it does not show among the names of the page').to.deep.equal([
			'navigator',
		]);
	});

	it('leaves the page alone where its name is taken for good', () => {
		const taken: object = Object.freeze({ navigator: {}, [bridgeName]: 5 });
		expect(() => {
			installBridge(taken as Page);
		}).to.not.throw();
		expect(taken).to.have.property(bridgeName, 5);
	});
});
