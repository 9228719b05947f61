import type { Engine } from '../tools/packages/godot/engine';
import { layOutBenchProject } from './bench-project';
import { measureScene } from './measurement';

/** The results of sending many events. */
export interface EventFlood {
	readonly events: number;
	/** The duration; more than 10 when the machine is too slow for 10,000 a second. */
	readonly seconds: number;
	/** Events without a signal. */
	readonly lost: number;
	readonly out_of_order: number;
	/** The maximum of frames between an event and its signal; 0 when both are in the same frame. */
	readonly most_frames: number;
	/** The increase of objects from the first second to the end. */
	readonly objects: number;
	/** The increase of the engine's own memory. */
	readonly static_bytes: number;
	/** The increase of the whole process; 0 if the system does not report it. */
	readonly resident_bytes: number;
}

/** Makes the simulated device send 10,000 events a second for 10 s. */
export async function measureEvents(engine: Engine): Promise<EventFlood> {
	const folder = await layOutBenchProject(engine, 'events', 'project', true);
	return (await measureScene(engine, folder, 'events')) as EventFlood;
}
