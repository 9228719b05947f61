import type { Page } from '../../../tools/packages/web-bridge/bridge';
import { hostileSessions } from './hostile-sessions';

declare const hostility: string;

// The page's script. The test defines `hostility`, the name of one hostile session, before it.
hostileSessions[hostility]?.((globalThis as unknown as Page).navigator);
