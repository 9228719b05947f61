/**
 * Returns the steps without the actions that the failure does not need. Removes each action in turn, from the
 * last to the first, until nothing more can be removed. Complements fast-check's own shrinking, which shortens the
 * end of a list only in part.
 * @param fails plays steps and returns whether they still fail
 */
export async function minimize<Action>(
	steps: readonly (readonly Action[])[],
	fails: (steps: readonly (readonly Action[])[]) => Promise<boolean>,
): Promise<readonly (readonly Action[])[]> {
	let smallest = steps;
	let before: number;
	do {
		before = count(smallest);
		for (let index = before - 1; index >= 0; index--) {
			const fewer = without(smallest, index);
			if (count(fewer) < count(smallest) && (await fails(fewer))) {
				smallest = fewer;
			}
		}
	} while (count(smallest) < before);
	return smallest;
}

function count(steps: readonly (readonly unknown[])[]): number {
	return steps.reduce((sum, step) => sum + step.length, 0);
}

function without<Action>(
	steps: readonly (readonly Action[])[],
	removed: number,
): readonly (readonly Action[])[] {
	let index = 0;
	return steps
		.map((step) => step.filter(() => index++ !== removed))
		.filter((step) => step.length > 0);
}
