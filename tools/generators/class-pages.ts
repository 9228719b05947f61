import path from 'node:path';
import { knowEngine } from '../packages/classref/classes/engine-classes';
import { runClassref } from '../packages/classref/run';
import type { Engine } from '../packages/godot/engine';
import { Problem } from '../packages/terminal/problem';
import { repositoryRoot } from './repository';
import type { GeneratedFiles } from './output';

/** The folder of the class reference's pages, relative to the repository. It contains nothing else. */
export const pagesFolder = 'docs/classes';

/**
 * Returns the pages of the class reference by name, from the current `doc_classes`.
 * @param engine the classes of the engine that the pages refer to
 * @throws {Problem} when the class XML has a mistake
 */
export async function classPages(engine: Engine): Promise<GeneratedFiles> {
	const pages = new Map<string, string>();
	const lines: string[] = [];
	const isSound = await runClassref(
		{
			paths: ['doc_classes'],
			filter: '',
			language: 'en',
			output: pagesFolder,
			mode: 'write',
			isVerbose: false,
			style: { color: false, positions: true },
			engineSource: undefined,
			sourceUrl: undefined,
			engine: await knowEngine(engine, path.join(repositoryRoot, 'build', 'classref')),
		},
		(line) => lines.push(line),
		{ put: (name, text) => pages.set(name, text), finish: () => Promise.resolve() },
	);
	if (!isSound) {
		throw new Problem(
			'The class reference has a mistake.',
			lines.join('\n'),
			'Correct the entry named above in tools/api, or in the comments of the autoload, and run `npm run generate` again.',
		);
	}
	return pages;
}
