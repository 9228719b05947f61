import type { GodotSession, SharedAudioSession, Simulator } from '../../tools/remote';

/** What a host must have for a behaviour to be seen there. */
export type Capability = 'session' | 'simulator';

/** The game that a behaviour is looked for in. */
export interface Subject {
	readonly session: SharedAudioSession;
	/** What `SharedAudioSession` does not show. */
	readonly godotSession: GodotSession;
	/** Only with the capability `simulator`. */
	readonly simulator: Simulator;
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

/** Behaviours of one subject that need a device to play: calls, headphones, a player's fingers. */
export function onSimulatedDevice(
	subject: string,
	checks: Readonly<Record<string, Behaviour['check']>>,
): Behaviour[] {
	return listed(subject, ['session', 'simulator'], checks);
}

/** Behaviours of one subject that a session shows by itself. */
export function everywhere(
	subject: string,
	checks: Readonly<Record<string, Behaviour['check']>>,
): Behaviour[] {
	return listed(subject, ['session'], checks);
}

function listed(
	subject: string,
	needs: readonly Capability[],
	checks: Readonly<Record<string, Behaviour['check']>>,
): Behaviour[] {
	return Object.entries(checks).map(([title, check]) => ({ subject, title, needs, check }));
}
