import type { Bridge, Page } from './bridge';
import { createBridge } from './bridge';
import { bridgeName } from './bridge-name';

/** A page that may have run a game before. */
export type PageWithBridge = Page & { readonly [bridgeName]?: Bridge };

/**
 * Puts the bridge where the game finds it. A page can start the engine several times; the bridge of an
 * earlier game is stopped, in case the game could not do so. If the page has a property of this name that
 * cannot be replaced, the game has no bridge.
 */
export function installBridge(page: PageWithBridge): void {
	try {
		page[bridgeName]?.stop();
		Object.defineProperty(page, bridgeName, { value: createBridge(page), configurable: true });
	} catch {
		// The game detects that the property is not a bridge.
	}
}
