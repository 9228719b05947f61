import type { Messages } from '../messages';
import type { ClassDoc } from './model';
import type { ReadClass } from './read-class';
import { readDocument } from './read-document';

/**
 * Reads class documents. Reports and leaves out files that cannot be read.
 * @returns the classes in the order of the files
 */
export function readClasses(files: readonly string[], messages: Messages): ClassDoc[] {
	const results = new Map<string, ReadClass>();
	for (const file of files) {
		const result = readDocument(file);
		if ('refusal' in result) {
			messages.error(result.refusal);
		} else if (results.has(result.doc.name)) {
			messages.error(`${file}: Duplicate class "${result.doc.name}".`);
		} else {
			results.set(result.doc.name, result);
		}
	}
	// Only now, because make_rst.py also reads all files before it parses any.
	for (const { doc, problems } of results.values()) {
		for (const { line, text, engineText } of problems) {
			const isOurs = engineText === undefined || messages.style.positions;
			const words = isOurs ? text : `Exception while parsing class: ${engineText}`;
			messages.error(words, { className: doc.name, file: doc.file, line });
		}
	}
	return Array.from(results.values(), ({ doc }) => doc);
}
