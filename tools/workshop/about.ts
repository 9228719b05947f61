import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../generators/repository';

/**
 * Returns the one-line descriptions of the verbs. They are only in package.json's scripts, where `npm run`
 * lists them.
 * @returns description by verb
 */
export function verbDescriptions(): ReadonlyMap<string, string> {
	const text = fs.readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8');
	const { scripts = {} } = JSON.parse(text) as { scripts?: Record<string, string> };
	const found = Object.entries(scripts).flatMap(([verb, line]): [string, string][] => {
		const description = /--about "([^"]*)"/.exec(line)?.[1];
		return description === undefined ? [] : [[verb, description]];
	});
	return new Map(found);
}
