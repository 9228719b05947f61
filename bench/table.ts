/** One line of the bench. */
export interface Row {
	readonly name: string;
	readonly measured: string;
	readonly goal: string;
	readonly remark?: string;
}

/** Returns the lines of a table, with a heading. */
export function renderTable(rows: readonly Row[]): string {
	const heading: Row = { name: '', measured: 'measured', goal: 'goal, at most' };
	return [heading, ...rows]
		.map(({ name, measured, goal, remark = '' }) =>
			`${name.padEnd(28)}${measured.padStart(10)}${goal.padStart(16)}  ${remark}`.trimEnd(),
		)
		.join('\n');
}
