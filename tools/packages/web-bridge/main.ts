import type { Page } from './bridge';
import { installBridge } from './install';

// The browser's own globals; Node's types declare only some of them.
installBridge(globalThis as unknown as Page);
