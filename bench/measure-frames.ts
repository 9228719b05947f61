import type { Engine } from '../tools/packages/godot/engine';
import { layOutBenchProject } from './bench-project';
import { measureScene } from './measurement';

/** What a stretch of frames was like. */
export interface FrameTimes {
	/** Frames that came half a frame or more after their time. */
	readonly late: number;
	/** Those of them whose own work took half the frame or more. */
	readonly late_by_work: number;
	/** Microseconds of work of the frame with the most, everything of the session included. */
	readonly longest_work: number;
}

/** What the requests of 5 s cost their frames on a device that takes 0.3 s for each. */
export interface FrameCosts {
	readonly frames: number;
	readonly requests: number;
	/** Requests whose signal never came. */
	readonly unanswered: number;
	/** Frames in which nothing is asked. */
	readonly idle: FrameTimes;
	/** Microseconds of the longest call, besides. */
	readonly session: FrameTimes & { readonly longest_call: number };
	/** The same requests as calls that wait for the device. */
	readonly blocking: FrameTimes;
}

/** Seconds. The calls that block take 30 of them. */
const timeLimit = 120;

/** Times the frames of a game without requests, with them, and with calls that block, in one run. */
export async function measureFrames(engine: Engine): Promise<FrameCosts> {
	const folder = await layOutBenchProject(engine, 'frames', 'project', true);
	return (await measureScene(engine, folder, 'frames', timeLimit)) as FrameCosts;
}
