const declaration = /<!ENTITY\s+([^\s%"'<>&]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const reference = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^;\s&#]+));/g;

/** Beyond this an entity is left out, as a guard against ones that multiply by each other. */
const longestValue = 100_000;

/** The entities that a document type declares in itself, by name. Those of other files are not read. */
export function declaredEntities(doctype: string): Record<string, string> {
	const entities: Record<string, string> = {};
	const uncommented = doctype.replace(/<!--[\s\S]*?-->/g, '');
	for (const [, name = '', double, single] of uncommented.matchAll(declaration)) {
		const value = (double ?? single ?? '').replace(
			reference,
			(whole, hexadecimal?: string, decimal?: string, other?: string) => {
				if (hexadecimal !== undefined) {
					return character(parseInt(hexadecimal, 16), whole);
				}
				if (decimal !== undefined) {
					return character(parseInt(decimal, 10), whole);
				}
				return entities[other ?? ''] ?? predefinedEntities[other ?? ''] ?? whole;
			},
		);
		// The first declaration of a name is the one that counts.
		if (entities[name] === undefined && value.length <= longestValue) {
			entities[name] = value;
		}
	}
	return entities;
}

/** The five that need no declaration. */
export const predefinedEntities: Readonly<Record<string, string | undefined>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	apos: "'",
	quot: '"',
};

function character(point: number, otherwise: string): string {
	return point <= 0x10ffff ? String.fromCodePoint(point) : otherwise;
}
