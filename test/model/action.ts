import type { Model } from './model';

/** An action as it is sent to driver.gd, which documents it. */
export type DriverAction = readonly [
	kind: 'set' | 'call' | 'sim' | 'input',
	name: string,
	...rest: unknown[],
];

/** One action on the session or the device, for the engine and for the model. */
export interface Action {
	readonly driver: DriverAction;
	/** Does the same on the model. Returns the result of the simulator's method, if any. */
	readonly play: (model: Model) => unknown;
	/** The action as code of a test, with names instead of numbers. */
	readonly text: string;
}

/** A value for Godot, and its name for readers. */
export interface Value {
	readonly value: unknown;
	readonly text: string;
}

/** A value that is its own name. */
export function plain(value: unknown): Value {
	return { value, text: String(value) };
}

/** An assignment to a property of the session. */
export function assign(property: string, { value, text }: Value, play: Action['play']): Action {
	return { driver: ['set', property, value], text: `session.${property} = ${text}`, play };
}

/** A request that is awaited. */
export function call(method: string, values: readonly Value[], play: Action['play']): Action {
	return {
		driver: ['call', method, values.map(({ value }) => value)],
		text: `await session.${method}(${values.map(({ text }) => text).join(', ')})`,
		play,
	};
}

/** An event on the device. */
export function simulate(method: string, values: readonly Value[], play: Action['play']): Action {
	return {
		driver: ['sim', method, values.map(({ value }) => value)],
		text: `simulator.${method}(${values.map(({ text }) => text).join(', ')})`,
		play,
	};
}
