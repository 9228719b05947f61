import type { Page } from './bridge';
import { installBridge } from './install';

// The browser's own globals, of which Node's types know only a part.
installBridge(globalThis as unknown as Page);
