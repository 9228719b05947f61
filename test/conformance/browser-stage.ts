import type { Page } from 'playwright-core';
import type { TestPhone } from '../web/page/test-phone';
import type { Stage } from './stage';

/**
 * The stage of a game in a browser: what the page's phone does.
 * @param hasPhone whether the page has one
 */
export function browserStage(page: Page, hasPhone: boolean): Stage {
	const on =
		<K extends Method>(method: K) =>
		(...args: Parameters<TestPhone[K]>): Promise<string> =>
			page.evaluate<string>(
				`audioSessionTestPhone.${method}(${args.map((arg) => JSON.stringify(arg)).join()})`,
			);
	const platformType = on('getType');
	if (!hasPhone) {
		return { platformType };
	}
	return {
		sound: { start: on('startSound'), stop: on('stopSound') },
		calls: { begin: on('beginInterruption'), end: on('endInterruption') },
		platformType,
	};
}

type Method = 'startSound' | 'stopSound' | 'beginInterruption' | 'endInterruption' | 'getType';
