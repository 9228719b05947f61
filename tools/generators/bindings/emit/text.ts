import { notice } from '../../emit/notice';

const NOTICE = `// ${notice("the engine's extension_api.json")}\n`;

/** The include lines of the given headers, sorted, each once. */
export function includes(headers: Iterable<string>): string {
	return [...new Set(headers)]
		.sort()
		.map((header) => `#include <${header.includes('/') ? `godot_cpp/${header}` : header}>\n`)
		.join('');
}

/** A header file that declares things in namespace godot; `after` stands behind the namespace. */
export function headerFile(headers: Iterable<string>, body: string, after = ''): string {
	const list = includes([...headers, ...needed(body)]);
	return (
		`${NOTICE}\n#pragma once\n\n` +
		(list === '' ? '' : `${list}\n`) +
		(body === '' ? '' : `namespace godot {\n\n${body}\n} // namespace godot\n`) +
		after
	);
}

/** A source file that defines things in namespace godot. */
export function sourceFile(headers: Iterable<string>, body: string): string {
	return `${NOTICE}\n${includes([...headers, ...needed(body)])}\nnamespace godot {\n\n${body}\n} // namespace godot\n`;
}

/** Headers of the standard library for what generated expressions use. */
function needed(body: string): string[] {
	return body.includes('INFINITY') ? ['cmath'] : [];
}

/** Every line moved right by one tab, but for empty lines and directives of the preprocessor. */
export function indent(text: string): string {
	return text.replace(/^(?=[^\n#])/gm, '\t');
}

/** Parts with one empty line between them. */
export function paragraphs(parts: string[]): string {
	return parts.filter((part) => part !== '').join('\n');
}
