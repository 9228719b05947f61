/**
 * Test files that run one after another in one process. Lanes can run at the same time, so no two write to the same
 * folder: each has its own projects, copies and settings of Godot, and builds wait for each other (`withLock`).
 */
export interface Lane {
	readonly name: string;
	/** Files and folders, relative to the repository. */
	readonly files: readonly string[];
}

/** Every test of the repository, once. The lanes that take longest are first. */
export const lanes: readonly Lane[] = [
	{ name: 'apple', files: ['test/apple', 'test/conformance'] },
	{ name: 'autoload', files: ['test/engine/autoload'] },
	{ name: 'libraries', files: ['test/platforms', 'test/engine/archive'] },
	{ name: 'web', files: ['test/web', 'test/engine/demo'] },
	{ name: 'test-link', files: ['test/engine/test_link', 'test/engine/package'] },
	{ name: 'session', files: ['test/engine/session', 'test/engine/reload', 'test/engine/soak'] },
	{ name: 'guides', files: ['test/engine/guide', 'test/engine/bindings'] },
	{ name: 'core', files: ['test/core', 'test/model'] },
	{ name: 'node', files: ['test/node'] },
];
