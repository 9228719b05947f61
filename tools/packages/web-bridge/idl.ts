import type { AudioSessionState } from '../test-link/gen/names';
import type { AudioSessionType } from './gen/session-types';

/**
 * The IDL of the W3C's Audio Session specification (https://w3c.github.io/audio-session/), which no
 * version of TypeScript's DOM library has.
 */
export interface AudioSession extends EventTarget {
	type: AudioSessionType;
	readonly state: AudioSessionState;
	onstatechange: ((this: AudioSession, event: Event) => unknown) | null;
}

/** The specification's addition to `Navigator`. */
export interface NavigatorAudioSession {
	readonly audioSession: AudioSession;
}
