import type { Page } from '../../../tools/packages/web-bridge/bridge';
import { TestPhone } from './test-phone';

// The page's script: a browser that has the API, and a way for the game's suites to play on it.
const phone = new TestPhone();
const { navigator } = globalThis as unknown as Page;
Object.defineProperty(globalThis, 'audioSessionTestPhone', { value: phone });
Object.defineProperty(navigator, 'audioSession', { get: () => phone.session, configurable: true });
