import type { AudioSessionState } from '../../tools/packages/test-link/gen/names';
import type { AudioSessionType } from '../../tools/packages/web-bridge/gen/session-types';
import { soon } from './soon';

/** A way to the autoload `AudioSession` of a running game. */
export interface Autoload {
	/** Whether something hears what is said to it. */
	isSupported(): Promise<boolean>;
	read(property: 'type' | 'state'): Promise<unknown>;
	/** As a script would. A type is applied a moment later. */
	assign(property: 'type' | 'state', value: string): Promise<void>;
	/** Begins to note the states that are told. */
	note(): Promise<void>;
	/** The states that were told since. Ends {@link note}. */
	noted(): Promise<unknown>;
}

/** The autoload `AudioSession` of a running game. */
export class W3cSession {
	/** Undefined where the game has none. */
	constructor(private readonly autoload: Autoload | undefined) {}

	/** The game's type. */
	get type(): Promise<AudioSessionType> {
		return this.there.read('type') as Promise<AudioSessionType>;
	}

	/** The state of the session. */
	get state(): Promise<AudioSessionState> {
		return this.there.read('state') as Promise<AudioSessionState>;
	}

	/** Assigns the type. */
	async setType(type: string): Promise<void> {
		await this.there.assign('type', type);
	}

	/** Assigns the state, to see what comes of it. */
	async setState(state: AudioSessionState): Promise<void> {
		await this.there.assign('state', state);
	}

	/** Resolves when the state is that one; says so when it does not come. */
	async reach(state: AudioSessionState): Promise<void> {
		await soon('the state', () => this.state, state);
	}

	/** Does something and returns the states that were told meanwhile, in order. */
	async statesDuring(play: () => Promise<void>): Promise<unknown> {
		await this.there.note();
		try {
			await play();
		} catch (error) {
			await this.there.noted();
			throw error;
		}
		return this.there.noted();
	}

	private get there(): Autoload {
		if (this.autoload === undefined) {
			throw new Error('The game has no AudioSession');
		}
		return this.autoload;
	}
}
