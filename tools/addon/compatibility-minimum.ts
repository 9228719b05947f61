import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compatibilityMinimum } from '../bindgen/compatibility';
import { Problem } from '../problem';
import { repositoryRoot } from '../repository';

const file = path.join('addons', 'audio_session', 'audio_session.gdextension');
const entry = /^compatibility_minimum = ".*"$/m;

/**
 * Writes into the .gdextension file which engine is the oldest that has every function that the
 * bindings ask for.
 * @param interfaceDump what the engine wrote of its interface
 * @param check write nothing
 * @returns the file, when it had said something else
 */
export function writeCompatibilityMinimum(interfaceDump: string, check: boolean): string[] {
	const list = path.join(
		repositoryRoot,
		'godot-cpp/include/godot_cpp/core/interface_functions.inc',
	);
	const { minimum } = compatibilityMinimum(list, interfaceDump);
	const target = path.join(repositoryRoot, file);
	const text = readFileSync(target, 'utf8');
	if (!entry.test(text)) {
		throw new Problem(
			`${file} has no line compatibility_minimum = "…".`,
			'Without it no Godot loads the extension.',
			`git checkout ${file}`,
		);
	}
	const current = text.replace(entry, `compatibility_minimum = "${minimum}"`);
	if (current === text) {
		return [];
	}
	if (!check) {
		writeFileSync(target, current);
	}
	return [file];
}
