import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';

/** Options of a browser, in addition to those for every test. */
export interface ChromiumOptions {
	/** Renders WebGL in software, which a game needs. Default: no WebGL. */
	readonly webgl?: boolean;
	/** Further switches of Chromium, such as `--autoplay-policy=no-user-gesture-required`. */
	readonly switches?: readonly string[];
	/** Seconds within which the browser must start. Default: 60. */
	readonly timeoutSeconds?: number;
}

/**
 * Starts a headless Chromium with a separate profile, which is removed when it is closed. It makes no network
 * requests in the background, plays no sound and ends with this process.
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
		// As root, Chromium cannot run in its sandbox.
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
