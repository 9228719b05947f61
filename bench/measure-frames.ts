import type { Engine } from '../tools/packages/godot/engine';
import { layOutBenchProject } from './bench-project';
import { measureScene } from './measurement';

/** The times of a series of frames. */
export interface FrameTimes {
	/** Frames that were late by half a frame or more. */
	readonly late: number;
	/** Late frames whose own work took half a frame or more. */
	readonly late_by_work: number;
	/** Microseconds of the longest work in a frame, including the session's. */
	readonly longest_work: number;
}

/** The cost of requests during 5 s for the frames, on a device that takes 0.3 s for each. */
export interface FrameCosts {
	readonly frames: number;
	readonly requests: number;
	/** Requests without a signal. */
	readonly unanswered: number;
	/** Frames without requests. */
	readonly idle: FrameTimes;
	/** Frames with requests, and the microseconds of the longest call. */
	readonly session: FrameTimes & { readonly longest_call: number };
	/** The same requests as calls that wait for the device. */
	readonly blocking: FrameTimes;
}

/** Seconds. The blocking calls take 30 of them. */
const timeLimit = 120;

/** Measures the frames of a game without requests, with requests, and with blocking calls, in one run. */
export async function measureFrames(engine: Engine): Promise<FrameCosts> {
	const folder = await layOutBenchProject(engine, 'frames', 'project', true);
	return (await measureScene(engine, folder, 'frames', timeLimit)) as FrameCosts;
}
