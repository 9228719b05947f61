import type { Page } from '../../../tools/packages/web-bridge/bridge';
import { TestDevice } from './test-device';

// The page's script: a browser with the API, and a test device that the game's suites control.
const device = new TestDevice();
const { navigator } = globalThis as unknown as Page;
Object.defineProperty(globalThis, 'audioSessionTestDevice', { value: device });
Object.defineProperty(navigator, 'audioSession', { get: () => device.session, configurable: true });
