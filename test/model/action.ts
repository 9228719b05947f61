import type { Model } from './model';

/** What the driver is told to do; driver.gd says how. */
export type DriverAction = readonly [
	kind: 'set' | 'call' | 'sim' | 'input',
	name: string,
	...rest: unknown[],
];

/** One thing that a script does to the session or to the device, in the two worlds that are compared. */
export interface Action {
	readonly driver: DriverAction;
	/** The same on the model. Returns what the simulator's method returns, if anything. */
	readonly play: (model: Model) => unknown;
	/** As one would write it in a test, with names instead of numbers. */
	readonly text: string;
}

/** A value as Godot takes it, and as a reader knows it. */
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

/** Something that happens on the device. */
export function simulate(method: string, values: readonly Value[], play: Action['play']): Action {
	return {
		driver: ['sim', method, values.map(({ value }) => value)],
		text: `simulator.${method}(${values.map(({ text }) => text).join(', ')})`,
		play,
	};
}
