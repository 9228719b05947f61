import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compatibilityMinimum } from './compatibility';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../repository';
import type { GeneratedFiles } from '../output';

const file = 'addons/audio_session/audio_session.gdextension';
const entry = /^compatibility_minimum = ".*"$/m;

/**
 * Returns the .gdextension file with the oldest engine that has every function that the bindings use.
 * @param interfaceDump the engine's dump of its interface
 */
export function compatibilityMinimumFile(interfaceDump: string): GeneratedFiles {
	const list = path.join(
		repositoryRoot,
		'godot-cpp/include/godot_cpp/core/interface_functions.inc',
	);
	const { minimum } = compatibilityMinimum(list, interfaceDump);
	const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
	if (!entry.test(text)) {
		throw new Problem(
			`${file} has no line compatibility_minimum = "…".`,
			'Godot does not load an extension without it.',
			`git checkout ${file}`,
		);
	}
	return new Map([[file, text.replace(entry, `compatibility_minimum = "${minimum}"`)]]);
}
