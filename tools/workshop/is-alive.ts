/** Whether a process of this id runs, or has ended and its parent did not notice yet. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's process runs too.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
