import fs from 'node:fs';
import type { ReadClass } from './read-class';
import { readClass } from './read-class';
import { readXml } from '../xml/read-xml';
import { XmlError } from '../xml/xml-error';

/** The result of reading a class document. */
export type ReadDocument =
	| ReadClass
	/** Why it has no class: a message that names the file. */
	| { readonly refusal: string };

/** Reads the class from an XML file. */
export function readDocument(file: string): ReadDocument {
	let root;
	const status = fs.statSync(file, { throwIfNoEntry: false });
	if (status !== undefined && !status.isFile() && !status.isDirectory()) {
		// Reading from a pipe would wait for a writer.
		return { refusal: `${file}: Cannot be read: it is a pipe, a socket or a device.` };
	}
	try {
		root = readXml(file);
	} catch (error) {
		return { refusal: `${file}: ${reasonOf(error)}` };
	}
	const { name } = root.attributes;
	if (root.name !== 'class' || name === undefined) {
		const begins = root.name === 'class' ? '<class>' : `<${root.name} …>`;
		return {
			refusal: `${file}:${root.line}: Not a class document: it should begin with <class name="…">, but begins with ${begins}.`,
		};
	}
	return readClass(root, name, file);
}

function reasonOf(error: unknown): string {
	if (error instanceof XmlError) {
		return `Parse error while reading the file: ${error.message}`;
	}
	if (error instanceof Error && 'code' in error) {
		return `Cannot be read: ${error.message}.`;
	}
	throw error;
}
