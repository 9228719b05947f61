import { readAnyXml } from './any-xml';
import type { XmlElement } from './element';
import { readPlainXml } from './plain-xml';

/**
 * Reads a document into a tree of elements. Comments and processing instructions are dropped.
 * @throws {XmlError} when the document is not well-formed
 */
export function parseXml(source: string): XmlElement {
	return readPlainXml(source) ?? readAnyXml(source);
}
