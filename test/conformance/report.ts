import type { Behaviour } from './behaviour';
import { behaviours } from './behaviours';
import type { Verdict } from './run-suite';

/** What one platform did. */
export interface Column {
	readonly platform: string;
	readonly description: string;
	/** One for each behaviour, in order. */
	readonly verdicts: readonly Verdict[];
}

const signs: Readonly<Record<Verdict['kind'], string>> = {
	'as ruled': 'yes',
	differs: 'differs',
	'not there': '–',
};

/** Where the report lies, relative to the repository. */
export const reportFile = 'docs/conformance.md';

/** The report as Markdown: platforms across, behaviours down. */
export function markdown(columns: readonly Column[], date: string): string {
	const head = ['behaviour', ...columns.map(({ platform }) => platform)];
	const subjects = [...new Set(behaviours.map(({ subject }) => subject))];
	const sections = subjects.map((subject) => {
		const rows = behaviours
			.map((behaviour, index) => ({ behaviour, index }))
			.filter(({ behaviour }) => behaviour.subject === subject)
			.map(({ behaviour, index }) => [
				behaviour.title,
				...columns.map(({ verdicts }) => sign(verdicts[index])),
			]);
		return `## ${capitalized(subject)}\n\n${table([head, ...rows])}`;
	});
	return `# What each platform does

One suite, \`test/conformance\`, holds every platform of the audio session to Apple's rules, and \`AudioSession\` to
those of the W3C. \`npm run conformance\` runs it and writes this page; \`npm run conformance -- --listen\` runs it
on a device (see [testing-your-game.md](testing-your-game.md)).

«yes»: as the rules say. «–»: it cannot be seen there, because the platform lacks what it takes, such as a device
that can be called. «differs»: it does otherwise, and the last section says how.

- The simulated device is what a desktop, the editor and CI have.
- The AVFAudio double is Apple's own backend, as it is built for iOS, on a double of Apple's classes.
- The web build runs in Chromium, which has no Audio Session API of its own: the page has one that was written
  by the W3C's algorithms. Without it \`AudioSession\` remembers the type, and that is all.

Run on ${date}:

${columns.map(({ platform, description }) => `- ${platform}: ${description}`).join('\n')}

${sections.join('\n\n')}

## What differs

${differenceTable(columns)}
`;
}

/** A difference as the report has it. */
export function differenceRow(platform: string, behaviour: Behaviour, how: string): string {
	// A bar would end the cell.
	return tableRow([platform, name(behaviour), how.replaceAll('|', '\\|')]);
}

function differenceTable(columns: readonly Column[]): string {
	const rows = differing(columns).map(({ platform, behaviour, how }) =>
		differenceRow(platform, behaviour, how),
	);
	return rows.length === 0
		? 'Nothing.'
		: [table([['platform', 'behaviour', 'what it does']]), ...rows].join('\n');
}

/** The table for a terminal. */
export function plainTable(columns: readonly Column[]): string {
	const rows = behaviours.map((behaviour, index) => [
		...columns.map(({ verdicts }) => sign(verdicts[index])),
		name(behaviour),
	]);
	const widths = columns.map(({ platform }) => Math.max(platform.length, 'differs'.length));
	return [[...columns.map(({ platform }) => platform), 'behaviour'], ...rows]
		.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '))
		.join('\n');
}

/** A line for each thing that a platform does otherwise, for a terminal. */
export function differences(columns: readonly Column[]): string {
	const lines = differing(columns).map(
		({ platform, behaviour, how }) => `- ${platform}, ${name(behaviour)}: ${how}`,
	);
	return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

function differing(
	columns: readonly Column[],
): { platform: string; behaviour: Behaviour; how: string }[] {
	return columns.flatMap(({ platform, verdicts }) =>
		behaviours.flatMap((behaviour, index) => {
			const verdict = verdicts[index];
			return verdict?.kind === 'differs' ? [{ platform, behaviour, how: verdict.how }] : [];
		}),
	);
}

function name({ subject, title }: Behaviour): string {
	return `${subject}: ${title}`;
}

function sign(verdict: Verdict | undefined): string {
	return verdict === undefined ? '' : signs[verdict.kind];
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function table(rows: readonly (readonly string[])[]): string {
	const [head = [], ...others] = rows;
	return [head, head.map(() => '---'), ...others].map(tableRow).join('\n');
}

function tableRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
