import os from 'node:os';
import { repositoryRoot } from '../repository';

/** What the search for programs looks at; a test passes its own instead of the real machine. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly environment: NodeJS.ProcessEnv;
	/** 0 for root; undefined where the platform has no such thing. */
	readonly userId: number | undefined;
	/** The home folder, absolute. */
	readonly home: string;
	/** The repository, whose `.deps/` holds what we install and whose `build/` holds what we make. */
	readonly root: string;
}

/** The machine that this process runs on, as it is now. */
export function thisMachine(): Machine {
	return {
		platform: process.platform,
		environment: process.env,
		userId: process.getuid?.(),
		home: os.homedir(),
		root: repositoryRoot,
	};
}
