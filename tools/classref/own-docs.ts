import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../engine/engine';
import { setUpEngine } from '../engine/install-engine';
import { repositoryRoot } from '../repository';
import { setUp } from '../set-up';
import { knowEngine } from './classes/engine-classes';
import { print } from './print';
import { runClassref } from './run';
import { autoloadClass } from './sync/autoload-class';
import { plainProject } from './sync/plain-project';
import { registeredClasses } from './sync/registered-classes';
import { findStaleness, syncFolder } from './sync/sync-project';

/** The autoload, which no extension registers. */
export const autoloadName = 'AudioSession';

/**
 * Writes docs/classes from doc_classes.
 * @param isCheck write nothing, only compare
 * @param say is given one line after another
 * @returns whether all is well: no error, no warning and, in a check, no difference
 */
export async function writeOwnPages(isCheck: boolean, say = print): Promise<boolean> {
	const engine = await setUpEngine();
	const cache = path.join(repositoryRoot, 'build', 'classref');
	process.chdir(repositoryRoot);
	const isSound = await runClassref(
		{
			paths: ['doc_classes'],
			filter: '',
			language: 'en',
			output: path.join('docs', 'classes'),
			mode: isCheck ? 'check' : 'write',
			isVerbose: false,
			style: { color: process.stdout.isTTY, positions: true },
			engineSource: undefined,
			sourceUrl: undefined,
			engine: await knowEngine(engine, cache),
		},
		say,
	);
	if (!isSound && isCheck) {
		say('To mend it: npm run docs, or correct what is named above');
	}
	return isSound;
}

/**
 * The class XML of `AudioSession`, which is written from the comments in its script, and nothing of it by hand.
 * @throws {Problem} when the engine does not read the script
 */
export async function describeAutoload(engine: Engine, project = plainProject()): Promise<string> {
	return autoloadClass(engine, project, autoloadName, 'res://addons/audio_session');
}

/**
 * Brings doc_classes in line with what the extension registers.
 * @returns whether it is in line, and nothing is left to be written by hand
 */
export async function syncOwnXml(isCheck: boolean): Promise<boolean> {
	const engine = await setUp([]);
	const folder = path.join(repositoryRoot, 'doc_classes');
	const project = plainProject();
	const registered = new Map(await registeredClasses(engine, project));
	const autoload = await describeAutoload(engine, project);
	registered.set(autoloadName, autoload);
	if (!isCheck) {
		fs.writeFileSync(path.join(folder, `${autoloadName}.xml`), autoload);
		for (const name of syncFolder(folder, registered)) {
			print(`Wrote doc_classes/${name}`);
		}
	}
	const findings = findStaleness(folder, registered);
	for (const finding of findings) {
		print(finding);
	}
	if (findings.length === 0) {
		print('doc_classes is in line with what the extension registers.');
	} else {
		const mend = isCheck ? 'npm run docs:sync, then write what is missing' : 'write it';
		print(`To mend it: ${mend}`);
	}
	return findings.length === 0;
}
