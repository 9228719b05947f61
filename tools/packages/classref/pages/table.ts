import { characterCount } from '../python-text';

/** An undefined cell is empty. */
export type Row = readonly (string | undefined)[];

/**
 * Returns a table in RST, all columns as wide as their widest cell.
 * @param leavesOutEmptyColumns whether to leave out columns without any text
 */
export function tableRst(rows: readonly Row[], leavesOutEmptyColumns = false): string {
	const widths = columnWidths(rows);
	const shown = widths
		.map((width, column) => ({ width, column }))
		.filter(({ width }) => width > 0 || !leavesOutEmptyColumns);
	const rule = `   ${shown.map(({ width }) => `+${'-'.repeat(width + 2)}`).join('')}+\n`;
	let table = `.. table::\n   :widths: auto\n\n${rule}`;
	for (const row of rows) {
		table += '   |';
		for (const { width, column } of shown) {
			const text = row[column] ?? '';
			table += ` ${text.padEnd(width + text.length - characterCount(text))} |`;
		}
		table += `\n${rule}`;
	}
	return `${table}\n`;
}

function columnWidths(rows: readonly Row[]): number[] {
	const widths: number[] = (rows[0] ?? []).map(() => 0);
	for (const row of rows) {
		for (const [column, text] of row.entries()) {
			widths[column] = Math.max(widths[column] ?? 0, characterCount(text ?? ''));
		}
	}
	return widths;
}
