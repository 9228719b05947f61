import type { EngineVersion } from './version';

/** Where an engine was found; also the order in which they are looked for. */
export type EngineSource = 'GODOT' | 'PATH' | 'usual place' | '.deps';

/** A Godot that starts and is new enough. */
export interface Engine {
	/** The program to start, absolute. It takes Godot's arguments and nothing before them. */
	readonly command: string;
	readonly version: EngineVersion;
	readonly source: EngineSource;
	/** Arguments that this copy needs to open a window; none for most. */
	readonly windowArguments: readonly string[];
	/** Where it keeps settings and caches of its own, absolute. */
	readonly home: string;
}
