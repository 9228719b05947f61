import type { ApiSpec, ArgumentSpec, MemberSpec, MethodSpec } from '../../api/classes/model';
import { simulator } from '../../api/classes/simulator';
import type { EnumSpec } from '../../api/enums/model';
import { resolveType } from '../inventory/types';
import { plainText } from '../naming';
import { moduleText } from './module-text';
import { camelCase, emitType, valuesOf } from './types';
import type { EmittedType } from './types';

type Use = (type: string) => EmittedType;

/** Returns the TypeScript module with every control of the simulated device. */
export function simulatorModule(api: ApiSpec): string {
	const names = new Set<string>();
	const use: Use = (type) => {
		const emitted = emitType(type, api.classes);
		emitted.names.forEach((name) => names.add(name));
		return emitted;
	};
	const isMethod = (member: MemberSpec): member is MethodSpec => member.kind === 'method';
	const methods = simulator.members.filter(isMethod).map((row) => method(row, use, api));
	const body = `/** Calls a control of the game's simulator, and resolves with its result. */
export type Simulate = (method: string, ...args: readonly (number | boolean | string)[]) => Promise<unknown>;

/** ${comment(simulator.doc)} */
export class Simulator {
/** The type of {@link Game.simulator}. */
constructor(private readonly simulate: Simulate) {}

${methods.join('\n\n')}
}`;
	return moduleText('tools/api/classes', names, body);
}

function comment(text: string): string {
	return plainText(text)
		.replace(/\[\/?\w+\]/g, '')
		.replace(/\s+/g, ' ')
		.replaceAll('*/', '* /')
		.trim();
}

function method(row: MethodSpec, use: Use, api: ApiSpec): string {
	const parameters = row.arguments.map((argument) => {
		const { type } = use(argument.type);
		const fallback = defaultOf(argument, api);
		const name = camelCase(argument.name);
		return fallback === undefined ? `${name}: ${type}` : `${name}: ${type} = ${fallback}`;
	});
	const values = row.arguments.map((argument) => argumentOf(argument, api));
	const returned = use(row.returns);
	const call = `await this.simulate('${row.name}'${values.map((value) => `, ${value}`).join('')})`;
	return `/** ${comment(row.doc)} */
async ${camelCase(row.name)}(${parameters.join(', ')}): Promise<${returned.type}> {
${resultOf(call, row.returns, returned, api)}
}`;
}

function enumOf(type: string, api: ApiSpec): EnumSpec | undefined {
	const resolved = resolveType(type, api.classes);
	return resolved?.kind === 'enum' ? resolved.spec : undefined;
}

function resultOf(call: string, name: string, { type, kind }: EmittedType, api: ApiSpec): string {
	if (type === 'void') {
		return `${call};`;
	}
	const spec = enumOf(name, api);
	return spec === undefined
		? `return decode(${kind}, ${call}) as ${type};`
		: `return nameOf(${valuesOf(spec)}, ${call});`;
}

function argumentOf({ name, type }: ArgumentSpec, api: ApiSpec): string {
	const variable = camelCase(name);
	const spec = enumOf(type, api);
	return spec === undefined
		? variable
		: `numberOf(${valuesOf(spec)}, ${variable}, '${variable}')`;
}

function defaultOf({ type, default: value }: ArgumentSpec, api: ApiSpec): string | undefined {
	const constant = enumOf(type, api)?.constants.find(({ godot }) => godot === value);
	return value === undefined ? undefined : JSON.stringify(constant?.typescript ?? value);
}
