import os from 'node:os';
import path from 'node:path';
import { buildFolder, isInstalled, repositoryRoot } from '../../repository';

/** What the search for programs looks at; a test passes its own instead of the real machine. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly environment: NodeJS.ProcessEnv;
	/** 0 for root; undefined where the platform has no such thing. */
	readonly userId: number | undefined;
	/** The home folder, absolute; undefined for a user who has none. */
	readonly home: string | undefined;
	/**
	 * The repository, whose `.deps/` holds what we install and whose `build/` holds what we make. For the npm package,
	 * which npm replaces at will, it is a folder of the user.
	 */
	readonly root: string;
}

/** The machine that this process runs on, as it is now. */
export function thisMachine(): Machine {
	return {
		platform: process.platform,
		environment: process.env,
		userId: process.getuid?.(),
		home: homeFolder(),
		root: isInstalled ? userFolder() : repositoryRoot,
	};
}

function userFolder(): string {
	const home = homeFolder();
	const caches =
		process.env.XDG_CACHE_HOME ?? (home === undefined ? '' : path.join(home, '.cache'));
	return path.isAbsolute(caches) ? path.join(caches, 'godot-audio-session') : buildFolder;
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
