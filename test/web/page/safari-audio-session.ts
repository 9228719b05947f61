import { audioSessionTypes } from '../../../tools/packages/web-bridge/gen/session-types';
import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';

/**
 * `AudioSession` as in Safari 16.4 to 26, by WebKit's DOMAudioSession: it has a type and no state. Events are fired
 * without data. In a frame that may not use the microphone the type stays `auto`, without an error.
 */
export class SafariAudioSession extends EventTarget {
	readonly #mayUseMicrophone: boolean;
	#type: AudioSessionType = 'auto';

	public constructor(mayUseMicrophone: boolean) {
		super();
		this.#mayUseMicrophone = mayUseMicrophone;
	}

	public get type(): AudioSessionType {
		return this.#type;
	}

	public set type(newValue: AudioSessionType) {
		if (this.#mayUseMicrophone && audioSessionTypes.includes(newValue)) {
			this.#type = newValue;
			this.dispatchEvent(new Event('statechange'));
		}
	}
}
