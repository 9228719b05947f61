import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';
import { AudioSessionContext } from './audio-session-context';
import { FaithfulAudioSession } from './faithful-audio-session';
import { SessionElement } from './session-element';

const schedule = (steps: () => void): void => {
	setTimeout(steps, 0);
};

/** What the page has observed, in order. */
export interface PageLog {
	/** Every value that was assigned to `navigator.audioSession.type`. */
	readonly assigned: string[];
	/** The state at every `statechange`. */
	readonly states: string[];
	/** The current number of listeners of `statechange`, without the log's own. */
	listeners: number;
}

/** Controls a page with a faithful `navigator.audioSession`. The game's suites call its methods. */
export class TestDevice {
	public readonly log: PageLog = { assigned: [], states: [], listeners: 0 };
	public session = new FaithfulAudioSession(new AudioSessionContext(), schedule);
	private sound = new SessionElement(this.session, 'ambient');
	private microphone = new SessionElement(this.session, 'play-and-record');
	private taken = 0;
	private refusals = 0;

	public constructor() {
		this.reset();
	}

	/** Creates a new session, as in a page that was just loaded. */
	public reset(): void {
		this.session = new FaithfulAudioSession(new AudioSessionContext(), schedule);
		this.sound = new SessionElement(this.session, 'ambient');
		this.microphone = new SessionElement(this.session, 'play-and-record');
		this.taken = 0;
		this.watch(this.session);
	}

	public startSound(): void {
		this.sound.play(true);
	}

	public stopSound(): void {
		this.sound.play(false);
	}

	public startRecording(): void {
		this.microphone.play(true);
	}

	public stopRecording(): void {
		this.microphone.play(false);
	}

	public beginInterruption(): void {
		if (this.session.platform.state !== 'inactive') {
			this.session.platformStateChanged('interrupted');
		}
	}

	public endInterruption(shouldResume: boolean): void {
		if (this.session.platform.state === 'interrupted') {
			this.session.platformStateChanged(shouldResume ? 'active' : 'inactive');
		}
	}

	public forbidActivation(isForbidden: boolean): void {
		this.session.platform.isForbidden = isForbidden;
	}

	/** Ignores the next `count` assigned types, as in a frame that may not use the microphone. */
	public refuseTypes(count: number): void {
		this.refusals = count;
	}

	public getType(): AudioSessionType {
		return this.session.platform.type;
	}

	public getState(): string {
		return this.session.platform.state;
	}

	/** Returns the types of the platform since the last call, joined by spaces: a text is easy to read in a game. */
	public takeTypes(): string {
		const types = this.session.platform.types.slice(this.taken);
		this.taken += types.length;
		return types.join(' ');
	}

	private watch(session: FaithfulAudioSession): void {
		const { log } = this;
		const type = Object.getOwnPropertyDescriptor(FaithfulAudioSession.prototype, 'type');
		Object.defineProperty(session, 'type', {
			get: () => type?.get?.call(session) as AudioSessionType,
			set: (value: AudioSessionType) => {
				log.assigned.push(value);
				if (this.refusals > 0) {
					this.refusals--;
				} else {
					type?.set?.call(session, value);
				}
			},
		});
		session.addEventListener('statechange', () => {
			log.states.push(session.state);
		});
		const add = session.addEventListener.bind(session);
		const remove = session.removeEventListener.bind(session);
		session.addEventListener = (...args: Parameters<typeof add>): void => {
			log.listeners++;
			add(...args);
		};
		session.removeEventListener = (...args: Parameters<typeof remove>): void => {
			log.listeners--;
			remove(...args);
		};
	}
}
