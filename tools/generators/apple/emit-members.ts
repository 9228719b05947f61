import { Problem } from '../../packages/terminal/problem';
import { availabilityAttributes } from './availability';
import { getters } from './lost-types';
import type { HeaderSymbol } from './symbols';
import { declare, objectiveCType } from './types';

function attributes({ since }: HeaderSymbol): string {
	const text = since === undefined ? '' : availabilityAttributes(since);
	return text === '' ? '' : ` ${text}`;
}

function property(symbol: HeaderSymbol, type: string, enums: ReadonlySet<string>): string {
	const name = selectorOf(symbol);
	const resolved = objectiveCType(name, type, enums);
	const getter = getters.get(name);
	const words = [
		...(symbol.name.startsWith('+') ? ['class'] : []),
		'readonly',
		...(resolved.isNullable ? ['nullable'] : []),
		...(getter === undefined ? [] : [`getter=${getter}`]),
	];
	return `@property(${words.join(', ')}) ${declare(resolved, name)}${attributes(symbol)};`;
}

/** Returns the selector of a member: `setMode:error:` of `-[AVAudioSession setMode:error:]`. */
export function selectorOf({ name }: HeaderSymbol): string {
	return / (\S+)\]$/.exec(name)?.[1] ?? '';
}

function method(symbol: HeaderSymbol, enums: ReadonlySet<string>): string {
	const { parameters = [], returns = 'void' } = symbol.declaration;
	const selector = selectorOf(symbol);
	const pieces = selector.split(':').slice(0, -1);
	const types = parameters.map(({ name, type }) => ({
		name,
		...objectiveCType(name, type, enums),
	}));
	const all = selector.endsWith('error:')
		? [...types, { name: 'outError', text: 'NSError **', isNullable: false }]
		: types;
	if (all.length !== pieces.length) {
		throw new Problem(
			`The selector of ${symbol.name} does not match Apple's declaration.`,
			`It has ${pieces.length} colons, and the method takes ${all.length} arguments.`,
			'Correct its name in tools/api.',
		);
	}
	const words = pieces.map((piece, index) => {
		const { name = '', text = '', isNullable = false } = all[index] ?? {};
		return `${piece}:(${isNullable ? 'nullable ' : ''}${text})${name}`;
	});
	const sign = symbol.name.slice(0, 1);
	const result = objectiveCType(selector, returns, enums).text;
	return `${sign} (${result})${words.length === 0 ? selector : words.join(' ')}${attributes(symbol)};`;
}

/** Returns the line that declares a property or a method. Apple hides visionOS-only members on the other systems. */
export function member(symbol: HeaderSymbol, enums: ReadonlySet<string>): string {
	const { type } = symbol.declaration;
	const line = type === undefined ? method(symbol, enums) : property(symbol, type, enums);
	const { since } = symbol;
	const isForVisionOnly = since?.ios === null && since.tvos === null && since.visionos !== null;
	return isForVisionOnly ? `#if TARGET_OS_VISION\n${line}\n#endif` : line;
}
