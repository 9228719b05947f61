import type { ApiSpec, ClassApi, MemberSpec } from '../../api/classes/model';
import { plainText } from '../naming';
import { camelCase, emitType, interfaceOf } from './types';
import { moduleText } from './module-text';

type Property = Extract<MemberSpec, { kind: 'property' }>;
type SignalMember = Extract<MemberSpec, { kind: 'signal' }>;

/** Left out: a request is a promise in TypeScript, and the simulator has its own module. */
const withoutInterface = ['AVAudioSessionRequest', 'AVAudioSessionSimulator'];

/** Returns the TypeScript module with the properties and signals of the session and its objects. */
export function sessionModule(api: ApiSpec): string {
	const classes = api.classes.filter(({ name }) => !withoutInterface.includes(name));
	const names = new Set<string>();
	const use = (type: string): ReturnType<typeof emitType> => {
		const emitted = emitType(type, api.classes);
		emitted.names.forEach((name) => names.add(name));
		return emitted;
	};
	const session = api.classes[0];
	const signals = (session?.members ?? []).filter((member) => member.kind === 'signal');
	const body = [
		...classes.map((spec) => classInterface(spec, use)),
		`/** How the properties of each class are written in JSON. */
export const sessionPropertyKinds = {
${classes
	.map(
		(spec) =>
			`${spec.name}: {\n${properties(spec)
				.map((row) => `${camelCase(row.name)}: ${use(row.type).kind},`)
				.join('\n')}\n},`,
	)
	.join('\n')}
} as const satisfies Readonly<Record<string, Readonly<Record<string, ValueKind>>>>;`,
		signalInterface(signals, use),
		`/** How the arguments of each signal are written in JSON. */
export const sessionSignalKinds = {
${signals.map((row) => `${camelCase(row.name)}: [${row.arguments.map(({ type }) => use(type).kind).join(', ')}],`).join('\n')}
} as const satisfies Readonly<Record<string, readonly ValueKind[]>>;`,
	].join('\n\n');
	return moduleText('tools/api/classes', names, body);
}

function properties(spec: ClassApi): Property[] {
	return spec.members.filter((member) => member.kind === 'property');
}

function classInterface(spec: ClassApi, use: (type: string) => { type: string }): string {
	const rows = properties(spec).map(
		(row) =>
			`/** ${plainText(row.doc)} */\nreadonly ${camelCase(row.name)}: ${use(row.type).type};`,
	);
	return `/** ${plainText(spec.doc)} */\nexport interface ${interfaceOf(spec.name)} {\n${rows.join('\n')}\n}`;
}

function signalInterface(
	signals: readonly SignalMember[],
	use: (type: string) => { type: string },
): string {
	const rows = signals.map((row) => {
		const list = row.arguments.map(({ name, type }) => `${camelCase(name)}: ${use(type).type}`);
		return `/** ${plainText(row.doc)} */\nreadonly ${camelCase(row.name)}: readonly [${list.join(', ')}];`;
	});
	return `/** The arguments of each signal of the session. */\nexport interface SessionSignals {\n${rows.join('\n')}\n}`;
}
