import { decode, propertyName } from './decode';
import { sessionPropertyKinds, sessionSignalKinds } from './gen/session';
import type { AudioSession, SessionSignals } from './gen/session';
import type { GameRequest } from './link/request';
import { GarbageError } from './link/messages';
import type { ValueKind } from './values';

/** Sends requests to a game and returns its answers. */
export interface Asker {
	ask(request: GameRequest): Promise<unknown>;
}

/** Receives a signal of the session, with its arguments. */
export type SessionListener<K extends keyof SessionSignals> = (...args: SessionSignals[K]) => void;

/** The session of the game with all of Godot's properties and signals, with names for numbers. */
export class GodotSession {
	private readonly listeners = new Map<string, Set<(...args: readonly unknown[]) => void>>();

	/** `connection` returns the link to a game that is ready. */
	constructor(private readonly connection: () => Asker) {}

	/** Returns the current value of a property. */
	async read<K extends keyof AudioSession>(property: K): Promise<AudioSession[K]> {
		const request = { operation: 'get', property: propertyName(property) } as const;
		const value = await this.connection().ask(request);
		return decode(sessionPropertyKinds.AVAudioSession[property], value) as AudioSession[K];
	}

	/** Assigns a number or a boolean to a property. Resolves when the platform has accepted it. */
	async assign(property: keyof AudioSession, value: number | boolean): Promise<void> {
		const name = propertyName(property);
		await this.connection().ask({ operation: 'assign', property: name, value });
	}

	/** Calls a method by its name in Godot. Resolves when the platform has completed it. */
	async call(method: string, ...args: readonly (number | boolean)[]): Promise<unknown> {
		return this.connection().ask({ operation: 'call', method, arguments: args });
	}

	/**
	 * Adds a listener for a signal of the session. It is called once for each, even when it was added several
	 * times.
	 */
	on<K extends keyof SessionSignals>(signal: K, listener: SessionListener<K>): void {
		const listeners = this.listeners.get(signal) ?? new Set();
		this.listeners.set(
			signal,
			listeners.add(listener as (...args: readonly unknown[]) => void),
		);
	}

	/** Removes a listener added by {@link on}. */
	off<K extends keyof SessionSignals>(signal: K, listener: SessionListener<K>): void {
		this.listeners.get(signal)?.delete(listener as (...args: readonly unknown[]) => void);
	}

	/**
	 * Calls the listeners of a signal that the game sent, by its name in Godot.
	 * @throws {GarbageError} when the arguments are invalid for that signal
	 */
	notify(signal: string, args: readonly unknown[]): void {
		for (const [name, kinds] of Object.entries(sessionSignalKinds)) {
			const listeners = this.listeners.get(name) ?? new Set();
			if (listeners.size > 0 && propertyName(name) === signal) {
				const values = decodeArguments(signal, kinds, args);
				for (const listener of [...listeners]) {
					listener(...values);
				}
			}
		}
	}
}

function decodeArguments(
	signal: string,
	kinds: readonly ValueKind[],
	args: readonly unknown[],
): unknown[] {
	try {
		return kinds.map((kind, index) => decode(kind, args[index]));
	} catch (error) {
		throw new GarbageError(`${signal}: ${error instanceof Error ? error.message : ''}`);
	}
}
