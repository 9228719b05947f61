/** A piece of a text to be replaced; what is between `start` and `end` goes. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Makes edits, which must not overlap, and leaves every other character as it is. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
	// Edits at the same place keep their order.
	const ordered = edits.toSorted((a, b) => a.start - b.start);
	let text = '';
	let at = 0;
	for (const { start, end, text: replacement } of ordered) {
		text += source.slice(at, start) + replacement;
		at = end;
	}
	return text + source.slice(at);
}
