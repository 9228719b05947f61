/** One paragraph of Debian's control format: field names in lower case, values as written. */
export type Stanza = ReadonlyMap<string, string>;

/**
 * Parses paragraphs of `Field: value` lines, as in `/etc/apt/sources.list.d/*.sources` and in the output of
 * `apt-get indextargets`. Comments are removed; continuation lines are added to their field, each on its own
 * line.
 */
export function parseStanzas(text: string): Stanza[] {
	const stanzas: Map<string, string>[] = [];
	let current = new Map<string, string>();
	let field: string | undefined;
	for (const line of [...text.split(/\r?\n/), '']) {
		if (line.startsWith('#')) {
			continue;
		}
		if (line.trim() === '') {
			if (current.size > 0) {
				stanzas.push(current);
			}
			current = new Map<string, string>();
			field = undefined;
			continue;
		}
		const match = /^([^\s:][^:]*):(.*)$/.exec(line);
		if (match !== null) {
			const [, name = '', value = ''] = match;
			field = name.toLowerCase();
			current.set(field, value.trim());
		} else if (field !== undefined && /^\s/.test(line)) {
			current.set(field, `${current.get(field) ?? ''}\n${line.trim()}`);
		}
	}
	return stanzas;
}

/** Returns the words of a field; an empty list when it is missing. */
export function words(stanza: Stanza, field: string): string[] {
	return (stanza.get(field) ?? '').split(/\s+/).filter((word) => word !== '');
}
