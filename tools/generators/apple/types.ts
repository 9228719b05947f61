import { Problem } from '../../packages/terminal/problem';
import { lostTypes } from './lost-types';

/** A type in Objective-C, and whether it can be nil. */
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
		`The type of Apple's ${name} has no counterpart: ${type}.`,
		'The package @nativescript/types-ios does not give its Objective-C type.',
		'Add it to tools/generators/apple/lost-types.ts, as in Apple’s documentation.',
	);
}

/** Returns a type followed by a name: `BOOL muted`, `NSString *mode`. */
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
 * Returns the Objective-C type for a type of the package.
 *
 * @param name The property or parameter with the type: it determines the kind of a number.
 * @param type The type in the package's notation, such as `NSArray<string> | null`.
 * @param enums The names of the types that are enums, not objects.
 * @throws {Problem} When the package has dropped too much of it.
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
