/** Whether a window can be opened, as far as one can tell without trying. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
	if (platform === 'darwin' || platform === 'win32') {
		return true;
	}
	return (environment.DISPLAY ?? '') !== '' || (environment.WAYLAND_DISPLAY ?? '') !== '';
}
