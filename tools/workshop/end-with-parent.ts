const lookEvery = 500;

/**
 * Ends this process when the one that started it is gone. npm, told to end, leaves what it
 * started behind; so do a killed shell and a killed test run.
 */
export function endWithParent(): void {
	// On Windows the parent's id stays as it was, and the console ends its processes itself.
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) {
			process.exit(1);
		}
	}, lookEvery).unref();
}
