import fs from 'node:fs';
import path from 'node:path';

/** Returns whether a window can probably be opened. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
	if (platform === 'darwin' || platform === 'win32') {
		return true;
	}
	return (environment.DISPLAY ?? '') !== '' || (environment.WAYLAND_DISPLAY ?? '') !== '';
}

/**
 * Returns whether the machine can play sound. If not, as in a container, the engine's own search for an
 * output prints many errors.
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
