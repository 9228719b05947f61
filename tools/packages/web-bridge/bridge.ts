import type { AudioSessionState } from '../test-link/gen/names';
import { audioSessionTypes } from './gen/session-types';
import type { AudioSessionType } from './gen/session-types';
import type { AudioSession, NavigatorAudioSession } from './idl';

/** What the bridge needs of a page: its `window`. Nothing of it is believed. */
export interface Page {
	readonly navigator: Partial<NavigatorAudioSession>;
}

/** Is told a value, once for each change. */
export type Tell<T> = (value: T) => void;

/**
 * The link between a game and `navigator.audioSession`. Whatever the page has made of that, nothing
 * throws, and each answer is a type or a state of the specification.
 */
export interface Bridge {
	/** Begins to tell of changes, besides those whom it tells already. */
	start(tellState: Tell<AudioSessionState>, tellType: Tell<AudioSessionType>): void;
	/**
	 * Ends the telling. With the last one whom it told, the page's session gets the type back that it had.
	 * @param tellState the one that {@link start} was given; without it, all of them
	 */
	stop(tellState?: Tell<AudioSessionState>): void;
	/** Whether there is a session that has a type, at this moment. */
	isSupported(): boolean;
	/** The type of the page's session; `auto` where there is none. */
	getType(): AudioSessionType;
	/** Whether the page's session tells its state, at this moment. Safari's has a type only. */
	isStateObservable(): boolean;
	/** The state of the page's session; `inactive` where it tells none. */
	getState(): AudioSessionState;
	/**
	 * Gives the page's session a type, and remembers it for a session that the page puts in its place.
	 * @returns whether the session has that type now
	 */
	setType(type: AudioSessionType): boolean;
	/** Looks whether the page did something without an event, and tells of it. */
	observe(): void;
}

const states: readonly AudioSessionState[] = ['inactive', 'active', 'interrupted'];

/** Does what a page may have booby-trapped. */
function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}

/** Finds the session of a page and keeps to it. The one function is what makes the bundle small. */
export function createBridge(page: Page): Bridge {
	let session: AudioSession | undefined;
	let chosenType: AudioSessionType | undefined;
	// Of the page, before the game chose one.
	let typeBefore: AudioSessionType = 'auto';
	let told: { state: Tell<AudioSessionState>; type: Tell<AudioSessionType> }[] = [];
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
		if (told.length > 0) {
			attempt(() => session?.[verb]('statechange', observe));
		}
	};

	// The page's session may be another one each time.
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
	let toldType = getType();
	let toldState = getState();

	const observe = (): void => {
		// A getter of the page may fire an event, which comes here.
		if (isLooking) {
			return;
		}
		isLooking = true;
		look();
		const state = getState();
		const type = readType();
		isLooking = false;
		if (state !== toldState) {
			toldState = state;
			for (const each of told) {
				attempt(() => {
					each.state(state);
				});
			}
		}
		if (type !== undefined && type !== toldType) {
			toldType = type;
			for (const each of told) {
				attempt(() => {
					each.type(type);
				});
			}
		}
	};

	return {
		start: (tellState, tellType) => {
			told = [...told, { state: tellState, type: tellType }];
			if (told.length === 1) {
				listen('addEventListener');
			}
			observe();
		},
		stop: (tellState) => {
			const left = told.filter((each) => tellState !== undefined && each.state !== tellState);
			if (left.length === 0) {
				listen('removeEventListener');
			}
			told = left;
			if (told.length > 0) {
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
				toldType = type;
			}
			return isTaken;
		},
		observe,
	};
}
