import os from 'node:os';
import path from 'node:path';

/** The machine that is searched for programs; tests pass their own. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly environment: NodeJS.ProcessEnv;
	/** 0 for root; undefined if the platform has no user IDs. */
	readonly userId: number | undefined;
	/** The home folder, absolute; undefined for a user without one. */
	readonly home: string | undefined;
	/** The folder whose `.deps/` may contain a Godot, absolute. */
	readonly root: string;
	/** The folder of the engine's settings and caches, separate from the user's, absolute. */
	readonly engineHome: string;
}

/** Returns the current state of the machine that this process runs on, with the current folder as root. */
export function thisMachine(): Machine {
	return {
		platform: process.platform,
		environment: process.env,
		userId: process.getuid?.(),
		home: homeFolder(),
		root: process.cwd(),
		engineHome: path.join(cacheFolder(), 'engine-home'),
	};
}

/** Returns the user's folder for caches. */
function cacheFolder(): string {
	const home = homeFolder();
	const caches =
		process.env.XDG_CACHE_HOME ?? (home === undefined ? '' : path.join(home, '.cache'));
	return path.isAbsolute(caches)
		? path.join(caches, 'godot-audio-session')
		: path.join(os.tmpdir(), `godot-audio-session${userSuffix()}`);
}

function homeFolder(): string | undefined {
	try {
		const home = os.homedir();
		return path.isAbsolute(home) ? home : undefined;
	} catch {
		// HOME is not set, and the user is not in the system's list of users.
		return undefined;
	}
}

// Different users of a machine cannot write into each other's folders.
function userSuffix(): string {
	const user = process.getuid?.();
	return user === undefined ? '' : `-${user}`;
}
