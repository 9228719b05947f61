/** The variable that names the lane of tests that a process belongs to. */
export const laneVariable = 'AUDIO_SESSION_TEST_LANE';

/** The lane of tests that this process belongs to; undefined outside of one, or where the variable is empty. */
export function laneName(): string | undefined {
	const name = process.env[laneVariable];
	return name === '' ? undefined : name;
}
