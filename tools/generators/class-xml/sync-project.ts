import fs from 'node:fs';
import path from 'node:path';
import { leadsOutOf } from '../../packages/files/leads-out-of';
import { Problem } from '../../packages/terminal/problem';
import { XmlError } from '../../packages/classref/xml/xml-error';
import { staleness } from './freshness';
import { syncClass } from './sync-class';

/**
 * Compares a folder of class XML with what is registered.
 * @param folder the one called `doc_classes`
 * @param registered class XML as the engine wrote it, by class name
 * @returns a sentence for each thing that is not as it should be
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

/**
 * Brings a folder of class XML in line with what is registered. A document whose class is gone is
 * left alone, for its text may be wanted elsewhere.
 * @returns the files that were written, relative to the folder
 * @throws {Problem} when a document is not well-formed, or a link that leads out of the folder; then
 * nothing is written
 */
export function syncFolder(folder: string, registered: ReadonlyMap<string, string>): string[] {
	const documented = readDocuments(folder);
	const changed = Array.from(registered, ([name, fact]) => {
		const doc = documented.get(name);
		const text = doc === undefined ? fact : inFile(folder, name, () => syncClass(doc, fact));
		return { name, text, isNew: text !== doc };
	}).filter(({ isNew }) => isNew);
	for (const { name } of changed) {
		refuseLinkOut(folder, `${name}.xml`);
	}
	for (const { name, text } of changed) {
		fs.writeFileSync(fileOf(folder, name), text);
	}
	return changed.map(({ name }) => `${name}.xml`);
}

function refuseLinkOut(folder: string, name: string): void {
	const outside = leadsOutOf(folder, name);
	if (outside !== undefined) {
		throw new Problem(
			`${path.join(folder, name)} cannot be written.`,
			`It is a symbolic link that leads out of that folder, to ${outside}.`,
			'Remove the link, or put what it leads to in its place.',
		);
	}
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
				'Mend it there and try again.',
			);
		}
		throw error;
	}
}

function fileOf(folder: string, className: string): string {
	return path.join(folder, `${className}.xml`);
}
