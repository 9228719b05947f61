const command = 'do not edit: `npm run generate` writes it again.';

/**
 * Returns the first line of a generated file, without the comment signs.
 * @param source what to edit instead, such as `tools/api/enums`
 */
export function notice(source: string): string {
	return `Generated from ${source}, ${command}`;
}

/** Returns whether a text begins with a {@link notice}. */
export function hasNotice(text: string): boolean {
	return text.slice(0, text.indexOf('\n')).includes(command);
}
