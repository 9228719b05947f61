import type { AudioSessionState } from '../../tools/packages/test-link/gen/names';
import type { AudioSessionType } from '../../tools/packages/web-bridge/gen/session-types';
import { soon } from './soon';

/** Access to the autoload `AudioSession` of a running game. */
export interface Autoload {
	/** Returns whether the autoload applies its type to a session of the platform. */
	isSupported(): Promise<boolean>;
	read(property: 'type' | 'state'): Promise<unknown>;
	/** Assigns a property like a script. A type is applied a moment later. */
	assign(property: 'type' | 'state', value: string): Promise<void>;
	/** Starts to record the states of `state_changed`. */
	startRecording(): Promise<void>;
	/** Stops the recording of {@link startRecording} and returns the states. */
	stopRecording(): Promise<unknown>;
}

/** The autoload `AudioSession` of a running game. */
export class W3cSession {
	/** @param autoload undefined if the game has none */
	constructor(private readonly autoload: Autoload | undefined) {}

	/** The game's type. */
	get type(): Promise<AudioSessionType> {
		return this.existing.read('type') as Promise<AudioSessionType>;
	}

	/** The state of the session. */
	get state(): Promise<AudioSessionState> {
		return this.existing.read('state') as Promise<AudioSessionState>;
	}

	/** Assigns the type. */
	async setType(type: string): Promise<void> {
		await this.existing.assign('type', type);
	}

	/** Assigns the state, which the autoload must ignore. */
	async setState(state: AudioSessionState): Promise<void> {
		await this.existing.assign('state', state);
	}

	/** Waits until the state is this one. Throws when it is not reached in time. */
	async reach(state: AudioSessionState): Promise<void> {
		await soon('the state', () => this.state, state);
	}

	/** Runs `play` and returns the states that `state_changed` reported meanwhile, in order. */
	async statesDuring(play: () => Promise<void>): Promise<unknown> {
		await this.existing.startRecording();
		try {
			await play();
		} catch (error) {
			await this.existing.stopRecording();
			throw error;
		}
		return this.existing.stopRecording();
	}

	private get existing(): Autoload {
		if (this.autoload === undefined) {
			throw new Error('The game has no AudioSession');
		}
		return this.autoload;
	}
}
