import type { Behaviour } from './behaviour';
import { behaviours } from './behaviours';
import type { Verdict } from './run-suite';

/** What one host did. */
export interface Column {
	readonly host: string;
	readonly description: string;
	/** One for each behaviour, in order. */
	readonly verdicts: readonly Verdict[];
}

const signs: Readonly<Record<Verdict['kind'], string>> = {
	'as Apple': 'yes',
	differs: 'differs',
	'not there': '–',
};

/** Where the report lies, relative to the repository. */
export const reportFile = 'docs/conformance.md';

/** The report as Markdown: hosts across, behaviours down. */
export function markdown(columns: readonly Column[], date: string): string {
	const head = ['behaviour', ...columns.map(({ host }) => host)];
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
	return `# What each host does

One suite, \`test/conformance\`, holds every host of the audio session to Apple's rules. \`npm run conformance\`
runs it and writes this page; \`npm run conformance -- --listen\` adds a device (see
[testing-your-game.md](testing-your-game.md)).

«yes»: as Apple's documents say. «–»: it cannot be seen there, because the host lacks what it takes, such as
a device that can be called. «differs»: it does otherwise, and the last section says how.

Run on ${date}:

${columns.map(({ host, description }) => `- ${host}: ${description}`).join('\n')}

${sections.join('\n\n')}

## What differs

${differences(columns)}
`;
}

/** The table for a terminal. */
export function plainTable(columns: readonly Column[]): string {
	const rows = behaviours.map((behaviour, index) => [
		...columns.map(({ verdicts }) => sign(verdicts[index])),
		name(behaviour),
	]);
	const widths = columns.map(({ host }) => Math.max(host.length, 'differs'.length));
	return [[...columns.map(({ host }) => host), 'behaviour'], ...rows]
		.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '))
		.join('\n');
}

/** A line for each thing that a host does otherwise. */
export function differences(columns: readonly Column[]): string {
	const lines = columns.flatMap(({ host, verdicts }) =>
		verdicts.flatMap((verdict, index) =>
			verdict.kind === 'differs'
				? [`- ${host}, ${name(behaviours[index])}: ${verdict.how}`]
				: [],
		),
	);
	return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

function name(behaviour: Behaviour | undefined): string {
	return behaviour === undefined ? '' : `${behaviour.subject}: ${behaviour.title}`;
}

function sign(verdict: Verdict | undefined): string {
	return verdict === undefined ? '' : signs[verdict.kind];
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function table(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => `| ${row.join(' | ')} |`);
	const [head = ''] = lines;
	const rule = `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`;
	return [head, rule, ...lines.slice(1)].join('\n');
}
