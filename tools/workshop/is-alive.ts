/**
 * Returns whether a process with this id runs, or has ended but still has an entry because its parent has not
 * waited for it.
 */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// The process runs and belongs to another user.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
