import type { EngineVersion } from './version';

/** Where an engine was found; also the search order. */
export type EngineSource = 'GODOT' | 'PATH' | 'usual place' | '.deps';

/** A Godot program that starts and is new enough. */
export interface Engine {
	/** The program to start, absolute. It takes Godot's arguments only. */
	readonly command: string;
	readonly version: EngineVersion;
	readonly source: EngineSource;
	/** Arguments that this copy needs to open a window; usually empty. */
	readonly windowArguments: readonly string[];
	/** The folder of its settings and caches, absolute. */
	readonly home: string;
}
