import type { Argument } from './api';
import { MATH_LAYOUTS } from './math-layout';
import type { CppType } from './types';

/** Returns the C++ expression for an argument's default value. */
export function defaultValue(argument: Argument, type: CppType): string {
	const text = argument.defaultValue ?? '';
	switch (type.passing) {
		case 'object':
		case 'pointer':
			return 'nullptr';
		case 'ref':
			return `${type.value}()`;
		case 'enum':
			return `${type.value}(${text})`;
		case 'number':
			return number(text);
		case 'direct':
			return direct(argument.type, text, type);
	}
}

/** Returns the numbers in the API's notation of a math value, such as `Vector2(inf, 0)`, as C++ literals. */
export function mathNumbers(text: string): string[] {
	const inside = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
	return inside.split(',').map((part) => number(part.trim()));
}

function direct(apiType: string, text: string, type: CppType): string {
	if (apiType === 'bool' || apiType === 'int' || apiType === 'float') {
		return number(text);
	}
	if (apiType === 'Variant') {
		return text === 'null' ? 'Variant()' : `Variant(${text.replace(/^&/, '')})`;
	}
	if (MATH_LAYOUTS.has(apiType)) {
		return `${apiType}(${mathNumbers(text).join(', ')})`;
	}
	const literal = /^[&^]?(".*")$/.exec(text)?.[1] ?? /^NodePath\((".*")\)$/.exec(text)?.[1];
	if (literal === undefined || literal === '""') {
		return `${type.value}()`;
	}
	return literal;
}

function number(text: string): string {
	if (text === 'inf') {
		return 'INFINITY';
	}
	if (text === '-inf') {
		return '-INFINITY';
	}
	// C++ has no negative literals: the lowest number would be the negation of a number that is too large.
	return text === '-9223372036854775808' ? 'INT64_MIN' : text;
}
