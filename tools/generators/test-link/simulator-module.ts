import type {
	Callable,
	ClassDoc,
	EnumType,
	Parameter,
} from '../../packages/classref/classes/model';
import type { ApiSpec } from '../../api/classes/model';
import { plainText } from '../naming';
import { moduleText } from './module-text';
import { camelCase, emitXmlType } from './types';
import type { EmittedType } from './types';

// As the names of ports have them.
const acronyms: Readonly<Record<string, string>> = { A2dp: 'A2DP', Hfp: 'HFP' };

/** The TypeScript module with every control of the simulated device, from its class reference. */
export function simulatorModule(doc: ClassDoc, api: ApiSpec): string {
	const names = new Set<string>();
	const own = new Map(
		[...doc.enums.keys()].map((name) => [
			`${doc.name}.${name}`,
			{ type: `Simulator${name}`, values: `simulator${name}Values` },
		]),
	);
	const use = (type: Parameters<typeof emitXmlType>[0]): EmittedType => {
		const emitted = emitXmlType(type, api.classes, own);
		emitted.names.forEach((name) => names.add(name));
		return emitted;
	};
	const methods = [...doc.methods.values()].flat().map((row) => method(row, use));
	const body = [
		...[...doc.enums.values()].map(enumeration),
		`/** Carries a control out on the device of the game, and brings what it returns. */
export type Simulate = (method: string, ...args: readonly (number | boolean | string)[]) => Promise<unknown>;

/** ${comment(doc.brief)} */
export class Simulator {
/** As {@link Game.simulator} gives it. */
constructor(private readonly simulate: Simulate) {}

${methods.join('\n\n')}
}`,
	].join('\n\n');
	return moduleText('doc_classes/AVAudioSessionSimulator.xml', names, body);
}

function comment(text: string): string {
	return plainText(text)
		.replace(/\[\/?\w+\]/g, '')
		.replace(/\s+/g, ' ')
		.replaceAll('*/', '* /')
		.trim();
}

function prefixOf(names: readonly string[]): string {
	let prefix = names[0] ?? '';
	while (!names.every((name) => name.startsWith(prefix)) || !prefix.endsWith('_')) {
		prefix = prefix.slice(0, -1);
	}
	return prefix;
}

function enumeration(spec: EnumType): string {
	const constants = [...spec.values.values()];
	const prefix = prefixOf(constants.map(({ name }) => name));
	const rows = constants.map(({ name, value, text }) => ({
		name: camelCase(name.slice(prefix.length)).replace(
			/A2dp|Hfp/g,
			(word) => acronyms[word] ?? word,
		),
		value,
		text: comment(text),
	}));
	const type = `Simulator${spec.name}`;
	return `/** The names of \`AVAudioSessionSimulator.${spec.name}\`. */
export type ${type} = ${rows.map(({ name }) => `'${name}'`).join(' | ')};

/** The number of each {@link ${type}} in Godot. */
export const simulator${spec.name}Values = {
${rows.map(({ name, value, text }) => `/** ${text} */\n${name}: ${value},`).join('\n')}
} as const satisfies Readonly<Record<${type}, number>>;`;
}

type Use = (type: Parameters<typeof emitXmlType>[0]) => EmittedType;

function method(row: Callable, use: Use): string {
	const parameters = row.parameters.map((parameter) => {
		const { type, kind } = use(parameter.type);
		const fallback = defaultOf(parameter, kind);
		const name = camelCase(parameter.name);
		return fallback === undefined ? `${name}: ${type}` : `${name}: ${type} = ${fallback}`;
	});
	const values = row.parameters.map((parameter) => argumentOf(parameter, use));
	const returned = use(row.returnType ?? { name: 'void', enumName: undefined });
	const call = `await this.simulate('${row.name}'${values.map((value) => `, ${value}`).join('')})`;
	return `/** ${comment(row.text)} */
async ${camelCase(row.name)}(${parameters.join(', ')}): Promise<${returned.type}> {
${result(call, returned)}
}`;
}

function result(call: string, { type, kind }: EmittedType): string {
	if (type === 'void') {
		return `${call};`;
	}
	const values = /^\{ names: (\w+) \}$/.exec(kind)?.[1];
	return values === undefined
		? `return decode(${kind}, ${call}) as ${type};`
		: `return nameOf(${values}, ${call});`;
}

function argumentOf(parameter: Parameter, use: Use): string {
	const name = camelCase(parameter.name);
	const values = /^\{ names: (\w+) \}$/.exec(use(parameter.type).kind)?.[1];
	return values === undefined ? name : `numberOf(${values}, ${name}, '${name}')`;
}

function defaultOf({ type, defaultValue }: Parameter, kind: string): string | undefined {
	if (defaultValue === undefined || type.enumName === undefined) {
		return defaultValue === '""' ? "''" : defaultValue;
	}
	const values = /^\{ names: (\w+) \}$/.exec(kind)?.[1] ?? '';
	return `nameOf(${values}, ${defaultValue})`;
}
