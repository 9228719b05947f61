import os from 'node:os';
import path from 'node:path';

/** What the search for programs looks at; a test passes its own instead of the real machine. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly environment: NodeJS.ProcessEnv;
	/** 0 for root; undefined where the platform has no such thing. */
	readonly userId: number | undefined;
	/** The home folder, absolute; undefined for a user who has none. */
	readonly home: string | undefined;
	/** The folder whose `.deps/` may hold a Godot of its own, absolute. */
	readonly root: string;
	/** Where the engine keeps settings and caches, apart from those of the user, absolute. */
	readonly engineHome: string;
}

/** The machine that this process runs on, as it is now, seen from the current folder. */
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

/** A folder of the user for what can be made again. */
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
		// HOME is not set, and this user is not in the system's list of users.
		return undefined;
	}
}

// Another user of the machine could not write into our folder, nor we into theirs.
function userSuffix(): string {
	const user = process.getuid?.();
	return user === undefined ? '' : `-${user}`;
}
