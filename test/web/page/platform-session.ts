import type { AudioSessionState } from '../../../tools/packages/test-link/gen/names';
import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';

/** The operating system's session: the «audio session» that an `AudioSession` object is tied to. */
export class PlatformSession {
	public state: AudioSessionState = 'inactive';
	/** Whether something of higher privilege has the audio, so that activating fails. */
	public isForbidden = false;
	/** Every type that was set, in order. */
	public readonly types: AudioSessionType[] = [];

	/** The type that the system uses to mix. */
	public get type(): AudioSessionType {
		return this.types.at(-1) ?? 'ambient';
	}

	/** Requests a state. The request to become active can fail. */
	public setState(state: AudioSessionState): void {
		if (state !== 'active' || !this.isForbidden) {
			this.state = state;
		}
	}
}
