import type { AudioSessionState } from '../../../tools/packages/test-link/gen/names';
import { audioSessionTypes } from '../../../tools/packages/web-bridge/gen/session-types';
import type { AudioSessionType } from '../../../tools/packages/web-bridge/gen/session-types';
import type { AudioSession } from '../../../tools/packages/web-bridge/idl';
import type { AudioSessionContext } from './audio-session-context';
import { PlatformSession } from './platform-session';
import type { SessionElement } from './session-element';

/** «Queue a task» and «in parallel»: runs the steps later, in the order of the calls. */
export type Schedule = (steps: () => void) => void;

const exclusiveTypes: readonly AudioSessionType[] = [
	'playback',
	'play-and-record',
	'transient-solo',
];
// In the order in which «compute the audio session type» checks them.
const defaultTypes: readonly AudioSessionType[] = [
	'play-and-record',
	'playback',
	'transient-solo',
	'transient',
];

/**
 * Implements `AudioSession` by the algorithms of the W3C's specification, step by step, for a browser without
 * it. {@link PlatformSession} has the parts that the specification leaves to the user agent.
 */
export class FaithfulAudioSession extends EventTarget implements AudioSession {
	public onstatechange: AudioSession['onstatechange'] = null;
	/** [[elements]]. */
	public readonly elements: SessionElement[] = [];
	/** [[interruptedElements]]. */
	public readonly interruptedElements = new Set<SessionElement>();
	public readonly platform = new PlatformSession();

	readonly #context: AudioSessionContext;
	readonly #schedule: Schedule;
	#type: AudioSessionType = 'auto';
	#state: AudioSessionState = 'inactive';
	#appliedType: AudioSessionType = 'auto';
	#isTypeBeingApplied = false;

	public constructor(context: AudioSessionContext, schedule: Schedule) {
		super();
		this.#context = context;
		this.#schedule = schedule;
		context.sessions.push(this);
	}

	public get state(): AudioSessionState {
		return this.#state;
	}

	public get type(): AudioSessionType {
		return this.#type;
	}

	public set type(newValue: AudioSessionType) {
		// Web IDL: a value that is not in the enumeration is ignored.
		if (!audioSessionTypes.includes(newValue) || this.#type === newValue) {
			return;
		}
		this.#type = newValue;
		this.#updateType();
	}

	/** «Compute the audio session type». */
	public computeType(): AudioSessionType {
		if (this.#type !== 'auto') {
			return this.#type;
		}
		const isInUse = (type: AudioSessionType): boolean =>
			this.elements.some(
				(element) => element.defaultType === type && element.state === 'active',
			);
		return defaultTypes.find(isInUse) ?? 'ambient';
	}

	/** «Exclusive type». */
	public isOfExclusiveType(): boolean {
		return exclusiveTypes.includes(this.computeType());
	}

	/** «Notify the state's change». */
	public notifyStateChange(newState: AudioSessionState): void {
		const isMutatingState = this.#state !== newState;
		this.#state = newState;
		if (newState === 'inactive') {
			this.interruptedElements.clear();
		}
		this.#updateElements();
		if (!isMutatingState) {
			return;
		}
		this.#context.updateAllStates(this);
		const event = new Event('statechange');
		this.onstatechange?.(event);
		this.dispatchEvent(event);
	}

	/** «Inactivate». */
	public inactivate(): void {
		if (this.#state === 'inactive') {
			return;
		}
		this.#setPlatformState('inactive');
	}

	/** «Try activating». */
	public tryActivating(): void {
		if (this.#state === 'active') {
			return;
		}
		this.#setPlatformState('active');
	}

	/** Called when the platform's session changes by itself, for example during a call. */
	public platformStateChanged(state: AudioSessionState): void {
		this.platform.state = state;
		this.#schedule(() => {
			this.notifyStateChange(state);
		});
	}

	/** «When the audible flag of one of the elements is changing». */
	public audibleFlagChanged(isAudible: boolean): void {
		if (isAudible) {
			this.#applyComputedType();
			this.tryActivating();
			return;
		}
		// The specification checks only for interrupted elements. But its `inactive` means «not playing sound nor
		// recording», so another audible element keeps the session active, too.
		if (this.elements.every(({ state }) => state === 'inactive')) {
			this.inactivate();
		}
		this.#applyComputedType();
	}

	/** «Update the type». */
	#updateType(): void {
		if (this.#isTypeBeingApplied) {
			return;
		}
		this.#isTypeBeingApplied = true;
		this.#schedule(() => {
			this.#isTypeBeingApplied = false;
			if (this.#type === this.#appliedType) {
				return;
			}
			this.#appliedType = this.#type;
			this.#context.updateAllStates(this);
			this.#updateElements();
			this.#setPlatformType(this.computeType());
		});
	}

	#updateElements(): void {
		for (const element of this.elements) {
			element.update();
		}
	}

	// The type of «auto» changes with the elements, which the specification leaves open.
	#applyComputedType(): void {
		const type = this.computeType();
		if (this.#type === 'auto' && type !== this.platform.type) {
			this.#setPlatformType(type);
		}
	}

	#setPlatformType(type: AudioSessionType): void {
		this.#schedule(() => {
			this.platform.types.push(type);
		});
	}

	#setPlatformState(state: AudioSessionState): void {
		this.#schedule(() => {
			this.platform.setState(state);
			this.#schedule(() => {
				this.notifyStateChange(this.platform.state);
			});
		});
	}
}
