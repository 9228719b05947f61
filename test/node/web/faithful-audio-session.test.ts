import { expect } from 'chai';
import { audioSessionTypes } from '../../../tools/packages/web-bridge/gen/session-types';
import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';
import { AudioSessionContext } from '../../web/page/audio-session-context';
import { FaithfulAudioSession } from '../../web/page/faithful-audio-session';
import { SessionElement } from '../../web/page/session-element';
import { sentences } from './sentences';

/** A queue of tasks that wait until a test runs them. */
class Tasks {
	public readonly waiting: (() => void)[] = [];
	public readonly schedule = (steps: () => void): void => {
		this.waiting.push(steps);
	};

	public runOne(): void {
		this.waiting.shift()?.();
	}

	public runAll(): void {
		while (this.waiting.length > 0) {
			this.runOne();
		}
	}
}

describe('the AudioSession of the tests follows the specification', () => {
	const tested = new Set<string>();
	let tasks: Tasks;
	let context: AudioSessionContext;
	let session: FaithfulAudioSession;
	let sound: SessionElement;
	let microphone: SessionElement;
	let states: string[];

	const create = (): FaithfulAudioSession => new FaithfulAudioSession(context, tasks.schedule);
	const set = (type: AudioSessionType, target = session): void => {
		target.type = type;
		tasks.runAll();
	};
	const play = (element = sound): void => {
		element.play(true);
		tasks.runAll();
	};

	function sentence(name: string, test: () => void): void {
		tested.add(name);
		it(`${name}: ${sentences[name] ?? 'is missing in the list of sentences'}`, test);
	}

	beforeEach(() => {
		tasks = new Tasks();
		context = new AudioSessionContext();
		session = create();
		sound = new SessionElement(session, 'ambient');
		microphone = new SessionElement(session, 'play-and-record');
		states = [];
		session.addEventListener('statechange', () => states.push(session.state));
	});

	sentence('create 1.1', () => {
		expect(create().type).to.equal('auto');
	});

	sentence('create 1.2', () => {
		expect(create().state).to.equal('inactive');
	});

	sentence('create 1.3', () => {
		expect(create().elements).to.deep.equal([]);
	});

	sentence('create 1.4', () => {
		expect([...create().interruptedElements]).to.deep.equal([]);
	});

	sentence('create 1.5', () => {
		session.type = 'playback';
		session.type = 'auto';
		tasks.runAll();
		expect(session.platform.types).to.deep.equal([]);
	});

	sentence('create 1.6', () => {
		session.type = 'playback';
		expect(tasks.waiting).to.have.length(1);
	});

	sentence('create 2', () => {
		expect(create()).to.be.instanceOf(EventTarget).and.not.equal(create());
	});

	sentence('tied', () => {
		const other = create();
		set('playback', other);
		expect(other.platform.types).to.deep.equal(['playback']);
		expect(session.platform.types).to.deep.equal([]);
	});

	sentence('state reflects', () => {
		for (const state of ['active', 'interrupted', 'inactive'] as const) {
			session.platformStateChanged(state);
			tasks.runAll();
			expect(session.state).to.equal(state);
		}
	});

	sentence('state getter', () => {
		session.platform.state = 'active';
		expect(session.state).to.equal('inactive');
		session.notifyStateChange('active');
		expect(session.state).to.equal('active');
	});

	sentence('type reflects', () => {
		set('playback');
		expect([session.type, session.platform.type]).to.deep.equal(['playback', 'playback']);
		set('auto');
		expect([session.type, session.platform.type]).to.deep.equal(['auto', 'ambient']);
	});

	sentence('type getter', () => {
		session.type = 'transient';
		expect(session.type).to.equal('transient');
	});

	sentence('type setter 1', () => {
		session.type = 'auto';
		expect(tasks.waiting).to.have.length(0);
	});

	sentence('type setter 2', () => {
		session.type = 'ambient';
		session.type = 'playback';
		expect(session.type).to.equal('playback');
	});

	sentence('type setter 3', () => {
		set('ambient');
		expect(session.platform.types).to.deep.equal(['ambient']);
	});

	sentence('type enum', () => {
		for (const type of audioSessionTypes) {
			session.type = type;
			expect(session.type).to.equal(type);
		}
		for (const value of ['', 'Ambient', 'music', 7, null, undefined, {}]) {
			expect(Reflect.set(session, 'type', value)).to.equal(true);
			expect(session.type).to.equal('play-and-record');
		}
	});

	function meets(first: AudioSessionType, second: AudioSessionType): string {
		const other = create();
		set(first);
		set(second, other);
		play();
		play(new SessionElement(other, 'ambient'));
		return session.state;
	}

	sentence('type playback', () => {
		expect(meets('playback', 'playback')).to.equal('inactive');
	});

	sentence('type transient', () => {
		expect(meets('playback', 'transient')).to.equal('active');
	});

	sentence('type transient-solo', () => {
		expect(meets('playback', 'transient-solo')).to.equal('inactive');
	});

	sentence('type ambient', () => {
		expect(meets('ambient', 'ambient')).to.equal('active');
	});

	sentence('type play-and-record', () => {
		play(microphone);
		expect(session.platform.type).to.equal('play-and-record');
	});

	sentence('type auto', () => {
		expect(session.computeType()).to.equal('ambient');
		for (const type of [
			'transient',
			'transient-solo',
			'playback',
			'play-and-record',
		] as const) {
			play(new SessionElement(session, type));
			expect(session.computeType()).to.equal(type);
		}
		expect(session.type).to.equal('auto');
	});

	sentence('exclusive type', () => {
		const exclusive = audioSessionTypes.filter((type) => {
			session.type = type;
			return session.isOfExclusiveType();
		});
		expect(exclusive).to.have.members(['playback', 'play-and-record', 'transient-solo']);
	});

	sentence('state active', () => {
		play();
		expect(session.state).to.equal('active');
		sound.play(false);
		tasks.runAll();
		play(microphone);
		expect(session.state).to.equal('active');
	});

	sentence('state interrupted', () => {
		play();
		session.platformStateChanged('interrupted');
		tasks.runAll();
		expect([session.state, sound.isAudible]).to.deep.equal(['interrupted', false]);
		session.platformStateChanged('active');
		tasks.runAll();
		expect([session.state, sound.isAudible]).to.deep.equal(['active', true]);
	});

	sentence('state inactive', () => {
		play();
		play(microphone);
		sound.play(false);
		tasks.runAll();
		expect(session.state, 'it still records').to.equal('active');
		microphone.play(false);
		tasks.runAll();
		expect(session.state).to.equal('inactive');
	});

	sentence('state changes', () => {
		play();
		expect(states).to.deep.equal(['active']);
	});

	sentence('update the type 1', () => {
		session.type = 'playback';
		session.type = 'ambient';
		expect(tasks.waiting).to.have.length(1);
		tasks.runAll();
		expect(session.platform.types).to.deep.equal(['ambient']);
	});

	sentence('update the type 2', () => {
		for (const type of ['playback', 'transient', 'ambient'] as const) {
			session.type = type;
			expect(tasks.waiting).to.have.length(1);
		}
	});

	sentence('update the type 3', () => {
		session.type = 'playback';
		expect(session.platform.types).to.deep.equal([]);
		tasks.runAll();
		expect(session.platform.types).to.deep.equal(['playback']);
	});

	sentence('update the type 3.1', () => {
		session.type = 'playback';
		tasks.runOne();
		session.type = 'ambient';
		tasks.runAll();
		expect(session.platform.types).to.deep.equal(['playback', 'ambient']);
	});

	sentence('update the type 3.2', () => {
		set('playback');
		const updates = sound.ran.update;
		session.type = 'ambient';
		session.type = 'playback';
		tasks.runAll();
		expect(session.platform.types).to.deep.equal(['playback']);
		expect(sound.ran.update).to.equal(updates);
	});

	sentence('update the type 3.3', () => {
		for (const type of ['playback', 'ambient', 'playback'] as const) {
			set(type);
		}
		expect(session.platform.types).to.deep.equal(['playback', 'ambient', 'playback']);
	});

	sentence('update the type 3.4', () => {
		const other = create();
		set('playback', other);
		play(new SessionElement(other, 'ambient'));
		play();
		expect(other.state, 'next to ambient sound').to.equal('active');
		set('playback');
		expect(other.state, 'next to playback').to.equal('inactive');
		expect(context.selected).to.equal(session);
	});

	sentence('update the type 3.5', () => {
		const before = [sound.ran.update, microphone.ran.update];
		set('playback');
		expect([sound.ran.update, microphone.ran.update]).to.deep.equal(before.map((n) => n + 1));
	});

	sentence('update the type 3.6', () => {
		set('playback');
		play(microphone);
		set('auto');
		expect(session.platform.types).to.deep.equal(['playback', 'play-and-record']);
	});

	sentence('update the type 3.7', () => {
		session.type = 'playback';
		tasks.runOne();
		expect(session.platform.types, 'in the task itself').to.deep.equal([]);
		tasks.runOne();
		expect(session.platform.types).to.deep.equal(['playback']);
	});

	sentence('observe', () => {
		session.platformStateChanged('active');
		expect(session.state).to.equal('inactive');
		tasks.runAll();
		expect(session.state).to.equal('active');
	});

	sentence('notify 1', () => {
		session.notifyStateChange('active');
		session.notifyStateChange('active');
		session.notifyStateChange('inactive');
		expect(states).to.deep.equal(['active', 'inactive']);
	});

	sentence('notify 2', () => {
		session.notifyStateChange('interrupted');
		expect([session.state, ...states]).to.deep.equal(['interrupted', 'interrupted']);
	});

	sentence('notify 3', () => {
		play();
		session.notifyStateChange('interrupted');
		expect([...session.interruptedElements]).to.deep.equal([sound]);
		session.notifyStateChange('inactive');
		expect([...session.interruptedElements]).to.deep.equal([]);
		session.notifyStateChange('active');
		expect(sound.ran.resume).to.equal(0);
	});

	sentence('notify 4', () => {
		play();
		session.notifyStateChange('interrupted');
		session.notifyStateChange('active');
		expect([sound.ran.suspend, sound.ran.resume]).to.deep.equal([1, 1]);
		expect([microphone.ran.suspend, microphone.ran.resume]).to.deep.equal([0, 0]);
	});

	sentence('notify 5', () => {
		const updates = sound.ran.update;
		session.notifyStateChange('inactive');
		expect(states).to.deep.equal([]);
		expect(sound.ran.update, 'the elements are updated before').to.equal(updates + 1);
	});

	sentence('notify 6', () => {
		const other = create();
		for (const each of [other, session]) {
			set('playback', each);
		}
		play(new SessionElement(other, 'ambient'));
		session.notifyStateChange('active');
		tasks.runAll();
		expect(other.state).to.equal('inactive');
	});

	sentence('notify 7', () => {
		const handled: string[] = [];
		session.onstatechange = ({ type }): number => handled.push(type);
		session.notifyStateChange('active');
		expect([...handled, ...states]).to.deep.equal(['statechange', 'active']);
	});

	it('the state stays inactive when activating fails', () => {
		session.platform.isForbidden = true;
		play();
		expect([session.state, ...states]).to.deep.equal(['inactive']);
	});

	it('every sentence has a test', () => {
		expect([...tested]).to.have.members(Object.keys(sentences));
	});
});
