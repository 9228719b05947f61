import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../terminal/problem';
import type { EngineCheckout } from './pages/engine-checkout';
import { findEngineCheckout } from './pages/engine-checkout';
import { readFilter } from './classes/filter';
import { makeClassPages } from './pages/class-pages';
import type { Difference } from './pages/comparison';
import { Comparison } from './pages/comparison';
import { indexPageRst } from './pages/index-page';
import type { MessageStyle } from './messages';
import { Messages } from './messages';
import type { ClassSymbols } from './classes/model';
import { engineOrigin, projectOrigin } from './pages/origin';
import type { PageFolder } from './pages/page-folder';
import { makePageFolder, pageFolder } from './pages/page-folder';
import { readTranslation } from './pages/po-file';
import { readClasses } from './classes/read-classes';
import { findSources } from './classes/sources';
import { reportCounts, reportParity } from './summary';
import { Translation } from './pages/translation';

/** What is done with the pages: a check compares them, a dry run only checks the XML. */
export type RunMode = 'write' | 'check' | 'dry-run';

/** The options of a run. */
export interface RunOrder {
	/** Files and folders of class XML. */
	readonly paths: readonly string[];
	/** A regular expression for the XML files to write pages for; empty for all. */
	readonly filter: string;
	/** `en`, or the name of one of the engine's translations. */
	readonly language: string;
	/** The folder of the pages. */
	readonly output: string;
	readonly mode: RunMode;
	readonly isVerbose: boolean;
	readonly style: MessageStyle;
	/** The engine's source; undefined to use the one that contains the paths, if any. */
	readonly engineSource: string | undefined;
	/** The address of the repository's files, for projects outside the engine. */
	readonly sourceUrl: string | undefined;
	/** The engine whose classes are referred to; undefined when the paths contain all classes. */
	readonly engine: KnownEngine | undefined;
}

/** An engine's classes. */
export interface KnownEngine {
	/** The branch of its manual, such as `4.6`. */
	readonly branch: string;
	readonly classes: readonly ClassSymbols[];
}

/**
 * Makes class reference pages from class XML.
 * @param print receives one line after another
 * @param into receives the pages; chosen by the order's mode when it is not given
 * @returns whether there was no warning, no error and, in a check, no difference
 * @throws {Problem} when the order cannot be carried out at all
 */
export async function runClassref(
	order: RunOrder,
	print: (line: string) => void,
	into?: PageFolder,
): Promise<boolean> {
	const { mode, output, engine } = order;
	const wanted = order.filter === '' ? undefined : readFilter(order.filter);
	const messages = new Messages(print, order.style);
	const checkout = engineSourceOf(order);
	const translation = translationOf(order, checkout, messages);
	messages.info('Checking for errors in the XML class reference...');
	const { files, skipped } = findSources(order.paths);
	for (const file of skipped) {
		messages.info(`Got non-.xml file "${file}" in input, skipping.`);
	}
	const folder = into ?? folderFor(mode, output, files.length);
	const origin =
		checkout === undefined
			? projectOrigin(engine?.branch ?? 'master', order.sourceUrl)
			: engineOrigin(checkout);
	const classes = readClasses(files, messages);
	const reference = { classes, known: engine?.classes ?? [], wanted, origin, translation };
	messages.info('Generating the RST class reference...');
	const { groups, parityHits } = makeClassPages(reference, messages, (name, text) => {
		folder.put(name, text);
	});
	messages.info('');
	messages.info('Generating the index file...');
	folder.put('index.rst', indexPageRst(groups, origin, translation));
	await folder.finish();
	messages.info('');
	reportParity(parityHits, order.isVerbose, messages);
	const isSound = reportCounts(messages);
	if (folder instanceof Comparison) {
		return reportDifferences(folder.differences(), output, messages) && isSound;
	}
	if (isSound && mode === 'write') {
		messages.info(`Wrote reStructuredText files for each class to: ${output}`);
	}
	return isSound;
}

function folderFor(mode: RunMode, output: string, expected: number): PageFolder {
	switch (mode) {
		case 'write':
			return pageFolder(output, expected);
		case 'check':
			return new Comparison(output);
		case 'dry-run':
			// make_rst.py makes the folder in this case, too.
			makePageFolder(output);
			return { put: () => undefined, finish: () => Promise.resolve() };
	}
}

function engineSourceOf(order: RunOrder): EngineCheckout | undefined {
	if (order.engineSource === undefined) {
		return findEngineCheckout(order.paths);
	}
	const found = findEngineCheckout([order.engineSource]);
	if (found === undefined) {
		throw new Problem(
			`There is no Godot source in ${order.engineSource}.`,
			'It has no doc/tools/make_rst.py.',
			'Name the folder of a Godot checkout, or leave --engine-source out.',
		);
	}
	return found;
}

function translationOf(
	order: RunOrder,
	checkout: EngineCheckout | undefined,
	messages: Messages,
): Translation {
	const { language } = order;
	if (language === 'en' || order.mode === 'dry-run') {
		return Translation.none;
	}
	if (checkout === undefined) {
		throw new Problem(
			`There is no translation to ${language} without the engine's source.`,
			'The translations are in its folder doc/translations.',
			'Name a Godot checkout: --engine-source FOLDER',
		);
	}
	const tools = path.join(fs.realpathSync(checkout.root), 'doc', 'tools');
	// Spelled as in make_rst.py, because it is part of a message.
	const file = [tools, '..', 'translations', `${language}.po`].join(path.sep);
	if (!fs.existsSync(file)) {
		messages.info(`No PO file at "${file}" for language "${language}".`);
		return new Translation(language, new Map());
	}
	return readTranslation(language, file);
}

function reportDifferences(
	differences: readonly Difference[],
	folder: string,
	messages: Messages,
): boolean {
	if (differences.length === 0) {
		messages.success(`The class reference in ${folder} is current.`);
		return true;
	}
	messages.failure(`The class reference in ${folder} is not current:`);
	for (const { kind, name } of differences) {
		messages.info(`  ${kind}: ${name}`);
	}
	return false;
}
