import { audioSessionTypes } from '../../../tools/packages/web-bridge/gen/session-types';
import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';

/**
 * `AudioSession` as Safari 16.4 to 26 has it by WebKit's DOMAudioSession: a type and no state. Events come, with
 * nothing to read from them. In a frame that was not given the microphone the type stays `auto`, without a word.
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
