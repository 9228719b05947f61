import { isDeepStrictEqual } from 'node:util';
import type { AudioSessionErrorCode } from '../../tools/packages/test-link/gen/names';
import type { DeviceEvent } from './device-events';
import { notifyDifferences } from './differences';
import type { Refusal } from './errors';
import { errors } from './errors';
import type { Observation } from './observation';
import { observe } from './observation';
import type { CarryOut } from './requests';
import { activate } from './requests';
import { availableInputs } from './routes';
import type { SessionNotification } from './session-notification';
import { signal } from './session-notification';
import type { Change } from './device-model';
import { DeviceModel } from './device-model';

interface Request {
	readonly operation: string;
	readonly carryOut: CarryOut;
	/** The number of an awaited call. */
	readonly number?: number;
	/** For an assignment: the property, and the value that reads back until it is carried out. */
	readonly assignment?: { readonly property: string; readonly value: unknown };
}

/**
 * A second implementation of the audio session on the simulated device, written from the rules, so that each checks the
 * other. It has no threads, and time passes only by {@link Model.advance}.
 *
 * This class carries out requests and events in their order; their effects are in {@link CarryOut} and
 * {@link DeviceEvent}.
 */
export class Model {
	private readonly device = new DeviceModel();
	private time = 0;
	private readonly delays = new Map<string, number>();
	private anyDelay = 0;
	private injected: { readonly code: AudioSessionErrorCode; readonly operation: string }[] = [];

	/** The assignments since the last request. */
	private assigned: Request[] = [];
	/** The requests that wait behind the current, delayed one. */
	private queue: Request[] = [];
	private current: { readonly request: Request; readonly end: number } | undefined;
	private requests = 0;

	private autoResume = true;
	private resumes = false;
	private readonly deactivations = new Set<number>();
	private readonly carriedOutDeactivations = new Set<number>();
	private log: SessionNotification[] = [];
	private shownInputs: readonly string[] = [];

	/** The inputs that a script sees: those at the start of the step. */
	get inputs(): readonly string[] {
		return this.shownInputs;
	}

	/** Assigns a property. It is sent with the next request, and replaces an assignment that has not been sent yet. */
	assign(property: string, value: unknown, carryOut: CarryOut): void {
		const request = { operation: `set_${property}`, carryOut, assignment: { property, value } };
		this.assigned = [...this.assigned.filter((other) => !isSame(other, request)), request];
	}

	setAutoResume(value: boolean): void {
		this.autoResume = value;
	}

	request(operation: string, carryOut: CarryOut): void {
		this.submitAssigned();
		this.submit({ operation, carryOut, number: this.requests++ });
	}

	/** Requests deactivation. The session no longer resumes automatically. */
	requestDeactivation(carryOut: CarryOut): void {
		this.resumes = false;
		this.deactivations.add(this.requests);
		this.request('set_active', carryOut);
	}

	/** Refuses an invalid argument at once. */
	reject(operation: string, isAwaited: boolean): void {
		this.log.push(signal('request_failed', operation, errors.badParam));
		if (isAwaited) {
			this.log.push(['done', this.requests++, errors.badParam]);
		}
	}

	/** Carries out an event of the device, after all earlier requests. */
	play(event: DeviceEvent): unknown {
		this.submitAssigned();
		return this.change(event);
	}

	/** Delays each later request, or each one of an operation, by the given seconds. */
	setDelay(seconds: number, operation: string): void {
		this.submitAssigned();
		if (operation === '') {
			this.delays.clear();
			this.anyDelay = seconds;
		} else {
			this.delays.set(operation, seconds);
		}
	}

	/** Makes the next request of an operation fail; an empty name means any operation. */
	failNext(code: AudioSessionErrorCode, operation: string): boolean {
		this.submitAssigned();
		this.injected.push({ code, operation });
		return true;
	}

	advance(seconds: number): void {
		this.submitAssigned();
		const end = this.time + seconds;
		while (this.current !== undefined && this.current.end <= end) {
			const { request } = this.current;
			this.time = this.current.end;
			this.current = undefined;
			this.perform(request);
			this.performDue();
		}
		this.time = end;
	}

	/** Carries out everything that is due, and returns the notifications since the last call. */
	settle(): SessionNotification[] {
		this.submitAssigned();
		for (let count = this.countResumptions(); count > 0; count--) {
			this.submit({ operation: 'set_active', carryOut: activate });
		}
		const notified = this.log;
		this.log = [];
		this.shownInputs = availableInputs(this.device.wiring);
		return notified;
	}

	/** Returns the current values. Assigned values read back before they are carried out. */
	observe(): Observation {
		const waiting = [
			...(this.current === undefined ? [] : [this.current.request]),
			...this.queue,
		];
		const values = waiting.flatMap(({ assignment }) =>
			assignment === undefined ? [] : [[assignment.property, assignment.value] as const],
		);
		return {
			...observe(this.device),
			auto_resume: this.autoResume,
			...Object.fromEntries(values),
		};
	}

	private submitAssigned(): void {
		const { assigned } = this;
		this.assigned = [];
		for (const request of assigned) {
			this.submit(request);
		}
	}

	/** Adds a request. An assignment replaces an earlier one that still waits, unless a call is between them. */
	private submit(request: Request): void {
		if (request.assignment !== undefined) {
			const call = this.queue.findLastIndex(({ assignment }) => assignment === undefined);
			this.queue = this.queue.filter(
				(other, index) => index <= call || !isSame(other, request),
			);
		}
		this.queue.push(request);
		this.performDue();
	}

	private performDue(): void {
		while (this.current === undefined) {
			const request = this.queue.shift();
			if (request === undefined) {
				return;
			}
			const delay = this.delays.get(request.operation) ?? this.anyDelay;
			if (delay > 0) {
				this.current = { request, end: this.time + delay };
			} else {
				this.perform(request);
			}
		}
	}

	private perform({ operation, carryOut, number }: Request): void {
		const outcome = this.change((device, change) => {
			const failure = this.takeFailure(operation);
			if (failure === 'isBusy' && this.deactivations.has(number ?? -1)) {
				// The one error after which the call has still taken effect.
				carryOut(device, change, number ?? -1);
			}
			if (failure !== undefined || device.areServicesLost) {
				return failure ?? 'mediaServicesFailed';
			}
			return carryOut(device, change, number ?? -1);
		});
		if (outcome !== 'waits') {
			this.complete(operation, number, outcome);
		}
	}

	private complete(
		operation: string,
		number: number | undefined,
		refusal: Refusal | undefined,
	): void {
		const error = refusal === undefined ? 0 : errors[refusal];
		if (refusal !== undefined) {
			this.log.push(signal('request_failed', operation, error));
		}
		if (number !== undefined) {
			this.log.push(['done', number, error]);
			if (this.deactivations.has(number) && (refusal ?? 'isBusy') === 'isBusy') {
				this.carriedOutDeactivations.add(number);
			}
		}
	}

	private takeFailure(operation: string): Refusal | undefined {
		const index = this.injected.findIndex(
			(failure) => failure.operation === '' || failure.operation === operation,
		);
		return index === -1 ? undefined : this.injected.splice(index, 1)[0]?.code;
	}

	/** Changes the device and logs the signals: of the new activity, of the action, and of the differences. */
	private change<Result>(act: (device: DeviceModel, change: Change) => Result): Result {
		const { device } = this;
		const before = observe(device);
		const change: Change = { notified: [] };
		const result = act(device, change);
		this.dropOutdatedOverride();
		const after = observe(device);
		if (after['state'] !== before['state']) {
			this.log.push(signal('state_changed', after['state']));
		}
		this.log.push(...change.notified, ...notifyDifferences(device, before, after, change));
		for (const request of change.answer?.requests ?? []) {
			this.complete(change.answer?.operation ?? '', request, change.answer?.refusal);
		}
		return result;
	}

	/** Ends the speaker override when the route that it overrides has changed. */
	private dropOutdatedOverride(): void {
		const { device } = this;
		const isForPlayAndRecord = device.configuration.category === 'playAndRecord';
		if (!isForPlayAndRecord || !isDeepStrictEqual(device.ownOutputs, device.overridden)) {
			device.overridden = undefined;
		}
	}

	/** Returns how often the session is activated again because of the logged interruptions. */
	private countResumptions(): number {
		let count = 0;
		for (const [kind, name, ...values] of this.log) {
			if (kind === 'done' && this.carriedOutDeactivations.has(name)) {
				this.resumes = false;
			}
			if (kind !== 'signal' || name !== 'interruption') {
				continue;
			}
			const [type, , shouldResume] = values;
			if (type === 1) {
				this.resumes = true;
			} else if (this.resumes) {
				this.resumes = false;
				count += this.autoResume && shouldResume === true ? 1 : 0;
			}
		}
		return count;
	}
}

function isSame(one: Request, other: Request): boolean {
	return one.assignment !== undefined && one.operation === other.operation;
}
