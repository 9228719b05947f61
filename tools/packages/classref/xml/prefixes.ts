import type { XmlElement } from './element';

/**
 * Returns whether every prefix on the root element is declared there. The parsers ignore namespaces, but an
 * undeclared prefix is an error. Class documents have prefixes only on the root element.
 */
export function areRootPrefixesBound(root: XmlElement): boolean {
	for (const name in root.attributes) {
		const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
		const isBound =
			prefix === '' ||
			prefix === 'xml' ||
			prefix === 'xmlns' ||
			root.attributes[`xmlns:${prefix}`] !== undefined;
		if (!isBound) {
			return false;
		}
	}
	return true;
}
