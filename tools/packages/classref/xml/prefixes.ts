import type { XmlElement } from './element';

/**
 * Whether every prefix on the root element is declared there. Namespaces mean nothing here, so the
 * parsers know nothing of them; but a prefix that is not declared is an error all the same. Class
 * documents have prefixes on the root element only.
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
