import type { GodotSession, SharedAudioSession, Simulator } from '../../tools/packages/test-link';
import type { Stage } from './stage';
import type { W3cSession } from './w3c-session';

/**
 * What a platform must have for a behaviour to be seen there.
 * - `session`: an `AVAudioSession` with something behind it
 * - `simulator`: a device that a test can play on
 * - `autoload`: `AudioSession`
 * - `type`: something that `AudioSession` gives the game's type to
 * - `sound`: the game can be made heard, and silent
 * - `calls`: the player can be called
 */
export type Capability = 'session' | 'simulator' | 'autoload' | 'type' | 'sound' | 'calls';

/** The game that a behaviour is looked for in. */
export interface Subject {
	/** Only with the capability `session`. */
	readonly session: SharedAudioSession;
	/** What `SharedAudioSession` does not show. */
	readonly godotSession: GodotSession;
	/** Only with the capability `simulator`. */
	readonly simulator: Simulator;
	/** Only with the capability `autoload`. */
	readonly audioSession: W3cSession;
	/** What stands around the game; each part only with the capability of its name. */
	readonly stage: Stage;
	/** What there is. */
	readonly capabilities: ReadonlySet<Capability>;
}

/** One thing that an audio session does. */
export interface Behaviour {
	/** What it belongs to, such as `categories`. */
	readonly subject: string;
	/** What is so, as a sentence about the session. */
	readonly title: string;
	readonly needs: readonly Capability[];
	/** Throws what is otherwise. */
	readonly check: (subject: Subject) => Promise<void>;
}

type Checks = Readonly<Record<string, Behaviour['check']>>;

/** Behaviours of one subject that need a device to play: calls, headphones, a player's fingers. */
export function onSimulatedDevice(subject: string, checks: Checks): Behaviour[] {
	return withCapabilities(['session', 'simulator'], subject, checks);
}

/** Behaviours of one subject that a session shows by itself. */
export function onEverySession(subject: string, checks: Checks): Behaviour[] {
	return withCapabilities(['session'], subject, checks);
}

/** Behaviours of one subject that are seen wherever there is what they need. */
export function withCapabilities(
	needs: readonly Capability[],
	subject: string,
	checks: Checks,
): Behaviour[] {
	return Object.entries(checks).map(([title, check]) => ({ subject, title, needs, check }));
}
