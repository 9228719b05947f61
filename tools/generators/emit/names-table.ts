import type { ConstantSpec, EnumSpec } from '../../api/enums/model';
import { plainText } from '../naming';
import { namespaceOf } from './core-header';
import { notice } from './notice';

type Row = Pick<ConstantSpec, 'apple' | 'value' | 'since'> &
	Pick<Partial<ConstantSpec>, 'typescript' | 'w3c' | 'legacy' | 'error'> & {
		readonly godot: readonly string[];
	};

const none = '—';

function code(...names: readonly (string | null | undefined)[]): string {
	return names.map((name) => (typeof name === 'string' ? `\`${name}\`` : none)).join(', ');
}

const columns: Readonly<Record<string, (row: Row) => string>> = {
	Apple: ({ apple }) => code(apple),
	Godot: ({ godot }) => code(...godot),
	TypeScript: ({ typescript }) => (typescript === undefined ? none : code(`'${typescript}'`)),
	W3C: ({ w3c }) => (w3c === undefined ? none : code(...w3c.map((type) => `"${type}"`))),
	Legacy: ({ legacy }) =>
		legacy === undefined ? none : `${code(legacy.name)} ${code(`'${legacy.code}'`)}`,
	Value: ({ value }) => (typeof value === 'number' ? String(value) : code(`'${value}'`)),
	Error: ({ error }) => code(error),
	iOS: ({ since }) =>
		(since?.ios ?? none) + (since?.deprecated === undefined ? '' : ` to ${since.deprecated}`),
	tvOS: ({ since }) => since?.tvos ?? none,
	visionOS: ({ since }) => since?.visionos ?? none,
};

function rowsOf(spec: EnumSpec, constant: ConstantSpec): readonly Row[] {
	const { alias, value, typescript } = constant;
	const spellings = spec.godot.typescriptSpelling === true ? [typescript] : [];
	const row = { ...constant, godot: [...spellings, constant.godot] };
	return alias === undefined ? [row] : [row, { ...alias, value, godot: [alias.godot] }];
}

function section(spec: EnumSpec): string {
	const rows = spec.constants.flatMap((constant) => rowsOf(spec, constant));
	const used = Object.entries(columns).filter(([, cell]) =>
		rows.some((row) => cell(row) !== none),
	);
	const lines = [
		used.map(([title]) => title),
		used.map(() => '---'),
		...rows.map((row) => used.map(([, cell]) => cell(row))),
	].map((cells) => `| ${cells.join(' | ')} |`);
	const types = [
		...(spec.apple === null ? [] : [`Apple's \`${spec.apple}\``]),
		`TypeScript's \`${spec.typescript}\``,
		`the core's \`${namespaceOf(spec)}::${spec.core}\``,
	];
	const omitted = (spec.omitted ?? []).map(({ name, reason }) => `- \`${name}\`: ${reason}`);
	return `
## ${spec.godot.name}

${plainText(spec.doc)} Its types: ${types.join(', ')}.

${lines.join('\n')}
${omitted.length === 0 ? '' : `\nLeft out:\n\n${omitted.join('\n')}\n`}`;
}

/** Returns the page with the names of each constant in every naming system, and its first versions. */
export function namesTable(enums: readonly EnumSpec[]): string {
	return `<!-- ${notice('tools/api/enums')} -->

# Names of the constants

The name of each constant in Apple's SDK, in Godot, in TypeScript, in the W3C's API and in the C API that
came before AVAudioSession, Godot's error code for an error, and the first version of each
platform that has the constant. A dash means that there is no such name; empty columns are left out.
${enums.map(section).join('')}`;
}
