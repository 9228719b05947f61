import { notice } from '../../emit/notice';

const NOTICE = `// ${notice("the engine's extension_api.json")}\n`;

/** Returns the include lines of the given headers, sorted and without duplicates. */
export function includes(headers: Iterable<string>): string {
	return [...new Set(headers)]
		.sort()
		.map((header) => `#include <${header.includes('/') ? `godot_cpp/${header}` : header}>\n`)
		.join('');
}

/** Returns a header file with declarations in namespace godot; `after` follows the namespace. */
export function headerFile(headers: Iterable<string>, body: string, after = ''): string {
	const list = includes([...headers, ...needed(body)]);
	return (
		`${NOTICE}\n#pragma once\n\n` +
		(list === '' ? '' : `${list}\n`) +
		(body === '' ? '' : `namespace godot {\n\n${body}\n} // namespace godot\n`) +
		after
	);
}

/** Returns a source file with definitions in namespace godot. */
export function sourceFile(headers: Iterable<string>, body: string): string {
	return `${NOTICE}\n${includes([...headers, ...needed(body)])}\nnamespace godot {\n\n${body}\n} // namespace godot\n`;
}

/** Returns the standard library headers that generated expressions need. */
function needed(body: string): string[] {
	return body.includes('INFINITY') ? ['cmath'] : [];
}

/** Indents every line by one tab, except empty lines and preprocessor directives. */
export function indent(text: string): string {
	return text.replace(/^(?=[^\n#])/gm, '\t');
}

/** Joins parts with one empty line between them. */
export function paragraphs(parts: string[]): string {
	return parts.filter((part) => part !== '').join('\n');
}
