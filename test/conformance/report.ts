import type { Behaviour } from './behaviour';
import { behaviours } from './behaviours';
import type { Verdict } from './run-suite';

/** The results of one platform. */
export interface Column {
	readonly platform: string;
	readonly description: string;
	/** One for each behaviour, in order. */
	readonly verdicts: readonly Verdict[];
}

const signs: Readonly<Record<Verdict['kind'], string>> = {
	conforms: 'yes',
	differs: 'differs',
	'not applicable': '–',
};

/** The path of the report, relative to the repository. */
export const reportFile = 'docs/conformance.md';

/** Returns the report as Markdown: a column for each platform, a row for each behaviour. */
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

One suite, \`test/conformance\`, tests every platform of the audio session against Apple's rules, and \`AudioSession\`
against those of the W3C. \`npm run conformance\` runs it and writes this page; \`npm run conformance -- --listen\`
runs it on a device (see [testing-your-game.md](testing-your-game.md)).

«yes»: the platform follows the rule. «–»: the rule cannot be tested there, because the platform lacks something that
the test needs, such as a device that can be called. «differs»: the platform differs from the rule, and the last
section says how.

- The simulated device serves the session on desktops, in the editor and in CI.
- The AVFAudio double is the backend for Apple's systems, built as for iOS, on a double of Apple's classes.
- The web build runs in Chromium, which has no Audio Session API. The page adds one that follows the W3C's
  algorithms. Without it \`AudioSession\` only remembers the type.

Run on ${date}:

${columns.map(({ platform, description }) => `- ${platform}: ${description}`).join('\n')}

${sections.join('\n\n')}

## What differs

${differenceTable(columns)}
`;
}

/** Returns the row of a difference in the report. */
export function differenceRow(platform: string, behaviour: Behaviour, how: string): string {
	// A bar ends a cell, so it is escaped.
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

/** Returns the table for a terminal. */
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

/** Returns a line for each difference, for a terminal. */
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
