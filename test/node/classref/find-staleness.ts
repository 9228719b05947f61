import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../../tools/packages/terminal/problem';
import { XmlError } from '../../../tools/packages/classref/xml/xml-error';
import { staleness } from './freshness';

/**
 * Compares a folder of class XML with the registered classes.
 * @param folder the one called `doc_classes`
 * @param registered class XML as the engine wrote it, by class name
 * @returns a sentence for each difference
 * @throws {Problem} when a document is not well-formed
 */
export function findStaleness(folder: string, registered: ReadonlyMap<string, string>): string[] {
	const documented = readDocuments(folder);
	const gone = [...documented.keys()]
		.filter((name) => !registered.has(name))
		.map((name) => `class ${name} is documented but not registered`);
	const present = Array.from(registered, ([name, fact]) => {
		const doc = documented.get(name);
		return doc === undefined
			? [`class ${name} is registered but not documented`]
			: inFile(folder, name, () => staleness(doc, fact));
	});
	return [...gone, ...present.flat()];
}

function readDocuments(folder: string): ReadonlyMap<string, string> {
	const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
	return new Map(
		names
			.filter((name) => name.endsWith('.xml'))
			.map((name) => path.basename(name, '.xml'))
			.map((name) => [name, fs.readFileSync(fileOf(folder, name), 'utf8')]),
	);
}

function inFile<Result>(folder: string, name: string, work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		if (error instanceof XmlError) {
			throw new Problem(
				`${fileOf(folder, name)} is not well-formed XML.`,
				`${error.message}.`,
				'Correct it there and try again.',
			);
		}
		throw error;
	}
}

function fileOf(folder: string, className: string): string {
	return path.join(folder, `${className}.xml`);
}
