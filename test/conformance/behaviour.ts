import type { GodotSession, SharedAudioSession, Simulator } from '../../tools/packages/test-link';
import type { Stage } from './stage';
import type { W3cSession } from './w3c-session';

/**
 * What a platform must have for a behaviour to be tested there.
 * - `session`: an `AVAudioSession` with a platform that serves it
 * - `simulator`: a simulated device that a test can control
 * - `autoload`: `AudioSession`
 * - `type`: a session of the platform to which `AudioSession` applies the game's type
 * - `sound`: a test can make the game audible and silent
 * - `calls`: a test can call the player
 */
export type Capability = 'session' | 'simulator' | 'autoload' | 'type' | 'sound' | 'calls';

/** The game in which a behaviour is tested. */
export interface Subject {
	/** Only with the capability `session`. */
	readonly session: SharedAudioSession;
	/** The properties and signals that `SharedAudioSession` lacks. */
	readonly godotSession: GodotSession;
	/** Only with the capability `simulator`. */
	readonly simulator: Simulator;
	/** Only with the capability `autoload`. */
	readonly audioSession: W3cSession;
	/** The controls around the game; each one only with the capability of its name. */
	readonly stage: Stage;
	/** The existing capabilities. */
	readonly capabilities: ReadonlySet<Capability>;
}

/** One rule for an audio session, with its test. */
export interface Behaviour {
	/** The group of behaviours that it belongs to, such as `categories`. */
	readonly subject: string;
	/** The rule, as a sentence about the session. */
	readonly title: string;
	readonly needs: readonly Capability[];
	/** Throws an error that says what differs. */
	readonly check: (subject: Subject) => Promise<void>;
}

type Checks = Readonly<Record<string, Behaviour['check']>>;

/** Returns behaviours of one subject that need a simulated device: calls, headphones, actions of the player. */
export function onSimulatedDevice(subject: string, checks: Checks): Behaviour[] {
	return withCapabilities(['session', 'simulator'], subject, checks);
}

/** Returns behaviours of one subject that need only a session. */
export function onEverySession(subject: string, checks: Checks): Behaviour[] {
	return withCapabilities(['session'], subject, checks);
}

/** Returns behaviours of one subject that need these capabilities. */
export function withCapabilities(
	needs: readonly Capability[],
	subject: string,
	checks: Checks,
): Behaviour[] {
	return Object.entries(checks).map(([title, check]) => ({ subject, title, needs, check }));
}
