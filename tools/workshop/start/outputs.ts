import fs from 'node:fs';
import path from 'node:path';

/** Whether a window can be opened, as far as one can tell without trying. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
	if (platform === 'darwin' || platform === 'win32') {
		return true;
	}
	return (environment.DISPLAY ?? '') !== '' || (environment.WAYLAND_DISPLAY ?? '') !== '';
}

/**
 * Whether there is a way to make a sound. Where there is none, as in a container, the engine's own
 * search for one ends in a page of complaints.
 */
export function hasSound(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
	const pulse = path.join(environment.XDG_RUNTIME_DIR ?? '/run/user/0', 'pulse', 'native');
	return (
		platform !== 'linux' ||
		(environment.PULSE_SERVER ?? '') !== '' ||
		fs.existsSync(pulse) ||
		fs.existsSync('/dev/snd')
	);
}
