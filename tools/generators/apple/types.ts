import { Problem } from '../../packages/terminal/problem';
import { lostTypes } from './lost-types';

/** A type in Objective-C, and whether it may be nil. */
export interface ObjectiveCType {
	/** Such as `NSArray<NSString *> *` or `BOOL`. */
	readonly text: string;
	readonly isNullable: boolean;
}

const plainTypes: ReadonlyMap<string, string> = new Map([
	['boolean', 'BOOL'],
	['void', 'void'],
	['this', 'instancetype'],
]);

function unknownType(name: string, type: string): Problem {
	return new Problem(
		`Apple's ${name} is of a type that has no counterpart: ${type}.`,
		'The package @nativescript/types-ios does not say what it is in Objective-C.',
		'Add it to tools/generators/apple/lost-types.ts as Apple’s documentation has it.',
	);
}

/** A type with its name behind it: `BOOL muted`, `NSString *mode`. */
export function declare({ text }: ObjectiveCType, name: string): string {
	return text.endsWith('*') ? `${text}${name}` : `${text} ${name}`;
}

function blockType(type: string, enums: ReadonlySet<string>): string | undefined {
	const parameters = /^\((.*)\) => void$/.exec(type)?.[1];
	const texts = parameters?.split(', ').map((parameter) => {
		const [name = '', parameterType = ''] = parameter.split(': ');
		return declare(objectiveCType(name, parameterType, enums), name);
	});
	return texts === undefined ? undefined : `void (^)(${texts.join(', ')})`;
}

/**
 * What a type of the package is in Objective-C.
 *
 * @param name The property or parameter that is of the type: it decides which number a number is.
 * @param type As the package writes it, such as `NSArray<string> | null`.
 * @param enums The names of the types that are enums, so no objects.
 * @throws {Problem} When the package has lost too much of it.
 */
export function objectiveCType(
	name: string,
	type: string,
	enums: ReadonlySet<string>,
): ObjectiveCType {
	const isNullable = type.endsWith(' | null');
	const value = type.replace(/ \| null$/, '');
	const element = /^NSArray<(\w+)>$/.exec(value)?.[1];
	if (element !== undefined) {
		const { text } = objectiveCType(name, element, enums);
		return { text: `NSArray<${text}> *`, isNullable };
	}
	if (value === 'string') {
		return { text: lostTypes.get(name) ?? 'NSString *', isNullable };
	}
	const block = blockType(value, enums);
	const isObject = /^(AV|NS)\w+$/.test(value) && !enums.has(value);
	const text =
		plainTypes.get(value) ??
		(value === 'number' ? lostTypes.get(name) : undefined) ??
		(enums.has(value) ? value : undefined) ??
		(isObject ? `${value} *` : undefined) ??
		block;
	if (text === undefined) {
		throw unknownType(name, type);
	}
	return { text, isNullable };
}
