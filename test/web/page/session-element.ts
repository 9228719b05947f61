import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';
import type { FaithfulAudioSession } from './faithful-audio-session';

/** A source or sink of a session, called «element» in the specification. */
export class SessionElement {
	public readonly defaultType: AudioSessionType;
	/** How often each of its algorithms has run. */
	public readonly ran = { update: 0, suspend: 0, resume: 0 };
	private readonly session: FaithfulAudioSession;
	private isPlaying = false;
	private isSuspended = false;

	public constructor(session: FaithfulAudioSession, defaultType: AudioSessionType) {
		this.session = session;
		this.defaultType = defaultType;
		session.elements.push(this);
	}

	/** «Audible flag». */
	public get isAudible(): boolean {
		return this.isPlaying && !this.isSuspended;
	}

	/** «Element state». */
	public get state(): FaithfulAudioSession['state'] {
		if (this.session.interruptedElements.has(this)) {
			return 'interrupted';
		}
		return this.isAudible ? 'active' : 'inactive';
	}

	/** Starts or stops the element. */
	public play(isPlaying: boolean): void {
		this.change(() => {
			this.isPlaying = isPlaying;
			this.isSuspended &&= !isPlaying;
		});
	}

	/** «Update an element». */
	public update(): void {
		this.ran.update++;
		const { session } = this;
		if (this.isAudible && session.state === 'interrupted') {
			session.interruptedElements.add(this);
			this.ran.suspend++;
			this.change(() => {
				this.isSuspended = true;
			});
		}
		if (session.interruptedElements.has(this) && session.state === 'active') {
			session.interruptedElements.delete(this);
			this.ran.resume++;
			this.change(() => {
				this.isSuspended = false;
			});
		}
	}

	private change(action: () => void): void {
		const wasAudible = this.isAudible;
		action();
		if (this.isAudible !== wasAudible) {
			this.session.audibleFlagChanged(this.isAudible);
		}
	}
}
