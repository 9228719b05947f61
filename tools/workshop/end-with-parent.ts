const lookEvery = 500;

/**
 * Ends this process when its parent process has ended. When npm, a shell or a test run is ended, the
 * processes that it started continue otherwise.
 */
export function endWithParent(): void {
	// On Windows the parent's id does not change, and the console ends its processes itself.
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) {
			process.exit(1);
		}
	}, lookEvery).unref();
}
