import type { Page } from 'playwright-core';
import type { TestDevice } from '../web/page/test-device';
import type { Stage } from './stage';

/**
 * Returns the stage of a game in a browser, which controls the page's test device.
 * @param hasDevice whether the page has a test device
 */
export function browserStage(page: Page, hasDevice: boolean): Stage {
	const on =
		<K extends Method>(method: K) =>
		(...args: Parameters<TestDevice[K]>): Promise<string> =>
			page.evaluate<string>(
				`audioSessionTestDevice.${method}(${args.map((arg) => JSON.stringify(arg)).join()})`,
			);
	const platformType = on('getType');
	if (!hasDevice) {
		return { platformType };
	}
	return {
		sound: { start: on('startSound'), stop: on('stopSound') },
		calls: { begin: on('beginInterruption'), end: on('endInterruption') },
		platformType,
	};
}

type Method = 'startSound' | 'stopSound' | 'beginInterruption' | 'endInterruption' | 'getType';
