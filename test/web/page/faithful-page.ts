import type { Page } from '../../../tools/packages/web-bridge/bridge';
import { TestDevice } from './test-device';

// The page's script: a browser that has the API, and a way for the game's suites to play on it.
const device = new TestDevice();
const { navigator } = globalThis as unknown as Page;
Object.defineProperty(globalThis, 'audioSessionTestDevice', { value: device });
Object.defineProperty(navigator, 'audioSession', { get: () => device.session, configurable: true });
