import type { Engine } from '../tools/packages/godot/engine';
import { layOutBenchProject } from './bench-project';
import { measureScene } from './measurement';

/** What became of a flood of events. */
export interface EventFlood {
	readonly events: number;
	/** How long they took; more than 10 where the machine does not manage 10,000 a second. */
	readonly seconds: number;
	/** Events that no signal told of. */
	readonly lost: number;
	readonly out_of_order: number;
	/** The most frames between an event and its signal; 0 when both are in the same one. */
	readonly most_frames: number;
	/** How much more there is at the end than after the first second. */
	readonly objects: number;
	/** Of the engine's own memory. */
	readonly static_bytes: number;
	/** Of the whole process; 0 where the system does not say. */
	readonly resident_bytes: number;
}

/** Has the simulated device tell of 10,000 events a second for 10 s. */
export async function measureEvents(engine: Engine): Promise<EventFlood> {
	const folder = await layOutBenchProject(engine, 'events', 'project', true);
	return (await measureScene(engine, folder, 'events')) as EventFlood;
}
