import type { Page } from '../../../tools/packages/web-bridge/bridge';
import { SafariAudioSession } from './safari-audio-session';

declare const mayUseMicrophone: boolean;

// The page's script. The test defines before it whether the page, or its frame, may use the microphone.
const session = new SafariAudioSession(mayUseMicrophone);
const { navigator } = globalThis as unknown as Page;
Object.defineProperty(navigator, 'audioSession', { get: () => session, configurable: true });
