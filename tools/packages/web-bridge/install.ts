import type { Bridge, Page } from './bridge';
import { createBridge } from './bridge';
import { bridgeName } from './bridge-name';

/** A page that may have had a game before. */
export type PageWithBridge = Page & { readonly [bridgeName]?: Bridge };

/**
 * Puts the bridge where the game finds it. A page can start the engine again and again; the bridge of
 * a game before is stopped, in case that the game could not do so. A page that has taken the name for
 * good keeps it, and the game has no bridge.
 */
export function installBridge(page: PageWithBridge): void {
	try {
		page[bridgeName]?.stop();
		Object.defineProperty(page, bridgeName, { value: createBridge(page), configurable: true });
	} catch {
		// The game sees that what is there is no bridge.
	}
}
