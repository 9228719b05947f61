import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';

/** How a browser is started, beyond what every test needs. */
export interface ChromiumOptions {
	/** Draw WebGL in software, as a game needs it. Default: no WebGL. */
	readonly webgl?: boolean;
	/** Further switches of Chromium, such as `--autoplay-policy=no-user-gesture-required`. */
	readonly switches?: readonly string[];
	/** Seconds until a browser that does not come up is given up. Default: 60. */
	readonly timeoutSeconds?: number;
}

/**
 * Starts a headless Chromium with a profile of its own that is gone when it is closed. It asks for
 * nothing in the background, plays no sound and ends with this process.
 * @param program from `findChromium`
 */
export async function launchChromium(
	program: string,
	options: ChromiumOptions = {},
	machine: Machine = repositoryMachine(),
): Promise<Browser> {
	const graphics =
		options.webgl === true
			? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
			: ['--disable-gpu'];
	return chromium.launch({
		executablePath: program,
		headless: true,
		// Chromium refuses to run as root in its sandbox.
		chromiumSandbox: machine.platform !== 'linux' || machine.userId !== 0,
		timeout: (options.timeoutSeconds ?? 60) * 1000,
		args: [
			...graphics,
			'--mute-audio',
			// Shared memory is small in most containers.
			'--disable-dev-shm-usage',
			...(options.switches ?? []),
		],
	});
}
