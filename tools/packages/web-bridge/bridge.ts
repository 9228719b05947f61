import type { AudioSessionState } from '../test-link/gen/names';
import { audioSessionTypes } from './gen/session-types';
import type { AudioSessionType } from './gen/session-types';
import type { AudioSession, NavigatorAudioSession } from './idl';

/** The part of a page's `window` that the bridge needs. All of its values are checked. */
export interface Page {
	readonly navigator: Partial<NavigatorAudioSession>;
}

/** Receives a new value, once for each change. */
export type Notify<T> = (value: T) => void;

/**
 * Connects a game with `navigator.audioSession`. Even if the page has replaced that object, nothing throws,
 * and each returned type or state is one of the specification.
 */
export interface Bridge {
	/** Adds listeners for changes of the state and of the type. */
	start(onState: Notify<AudioSessionState>, onType: Notify<AudioSessionType>): void;
	/**
	 * Removes listeners. When the last ones are removed, the page's session gets its previous type back.
	 * @param onState the listener that {@link start} received; without it, all are removed
	 */
	stop(onState?: Notify<AudioSessionState>): void;
	/** Returns whether the page currently has a session with a type. */
	isSupported(): boolean;
	/** Returns the type of the page's session; `auto` without a session. */
	getType(): AudioSessionType;
	/** Returns whether the page's session currently has a state. Safari's has only a type. */
	isStateObservable(): boolean;
	/** Returns the state of the page's session; `inactive` if it has no state. */
	getState(): AudioSessionState;
	/**
	 * Sets the type of the page's session, and keeps it for a session with which the page replaces it.
	 * @returns whether the session has that type now
	 */
	setType(type: AudioSessionType): boolean;
	/** Checks for changes that the page made without an event, and notifies the listeners. */
	observe(): void;
}

const states: readonly AudioSessionState[] = ['inactive', 'active', 'interrupted'];

/** Runs an action that may throw because of the page. */
function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}

/** Finds the session of a page and follows it. A single function keeps the bundle small. */
export function createBridge(page: Page): Bridge {
	let session: AudioSession | undefined;
	let chosenType: AudioSessionType | undefined;
	// The page's type before the game chose one.
	let typeBefore: AudioSessionType = 'auto';
	let listeners: { state: Notify<AudioSessionState>; type: Notify<AudioSessionType> }[] = [];
	let isLooking = false;

	const readType = (): AudioSessionType | undefined => {
		const type = attempt(() => session?.type);
		return audioSessionTypes.find((name) => name === type);
	};
	const getType = (): AudioSessionType => readType() ?? 'auto';
	const readState = (): AudioSessionState | undefined => {
		const state = attempt(() => session?.state);
		return states.find((name) => name === state);
	};
	const getState = (): AudioSessionState => readState() ?? 'inactive';
	const writeType = (type: AudioSessionType): boolean => {
		attempt(() => {
			if (session !== undefined) {
				session.type = type;
			}
		});
		return readType() === type;
	};
	const listen = (verb: 'addEventListener' | 'removeEventListener'): void => {
		if (listeners.length > 0) {
			attempt(() => session?.[verb]('statechange', observe));
		}
	};

	// The page may replace its session at any time.
	const look = (): void => {
		const found = attempt(() => page.navigator.audioSession);
		if (found === session) {
			return;
		}
		listen('removeEventListener');
		session = found;
		if (readType() === undefined) {
			session = undefined;
		}
		listen('addEventListener');
		if (chosenType !== undefined) {
			writeType(chosenType);
		}
	};

	look();
	let lastType = getType();
	let lastState = getState();

	const observe = (): void => {
		// A getter of the page may fire an event, which calls this function again.
		if (isLooking) {
			return;
		}
		isLooking = true;
		look();
		const state = getState();
		const type = readType();
		isLooking = false;
		if (state !== lastState) {
			lastState = state;
			for (const each of listeners) {
				attempt(() => {
					each.state(state);
				});
			}
		}
		if (type !== undefined && type !== lastType) {
			lastType = type;
			for (const each of listeners) {
				attempt(() => {
					each.type(type);
				});
			}
		}
	};

	return {
		start: (onState, onType) => {
			listeners = [...listeners, { state: onState, type: onType }];
			if (listeners.length === 1) {
				listen('addEventListener');
			}
			observe();
		},
		stop: (onState) => {
			const left = listeners.filter(
				(each) => onState !== undefined && each.state !== onState,
			);
			if (left.length === 0) {
				listen('removeEventListener');
			}
			listeners = left;
			if (listeners.length > 0) {
				return;
			}
			if (chosenType !== undefined && readType() === chosenType) {
				writeType(typeBefore);
			}
			chosenType = undefined;
		},
		isSupported: () => {
			look();
			return session !== undefined;
		},
		isStateObservable: () => {
			look();
			return readState() !== undefined;
		},
		getType,
		getState,
		setType: (type) => {
			look();
			if (chosenType === undefined) {
				typeBefore = getType();
			}
			chosenType = type;
			const isTaken = writeType(type);
			if (isTaken) {
				lastType = type;
			}
			return isTaken;
		},
		observe,
	};
}
