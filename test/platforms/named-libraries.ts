import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../tools/repository';

/** A library that the .gdextension file names. */
export interface NamedLibrary {
	/** When the engine loads it, such as `linux`, `debug`, `single`, `x86_64`. */
	readonly tags: readonly string[];
	/** Below the repository. */
	readonly file: string;
	/** What SCons is told to build it. */
	readonly words: readonly string[];
}

const entry = /^(\w+(?:\.\w+)+) = "(.*)"$/gm;

/** All libraries that `audio_session.gdextension` names, in order. */
export function namedLibraries(): NamedLibrary[] {
	const folder = path.join('addons', 'audio_session');
	const file = path.join(repositoryRoot, folder, 'audio_session.gdextension');
	return [...fs.readFileSync(file, 'utf8').matchAll(entry)].map(([, key = '', value = '']) => {
		const tags = key.split('.');
		return { tags, file: `addons/audio_session/${value}`, words: wordsFor(tags) };
	});
}

function wordsFor(tags: readonly string[]): string[] {
	const [platform = '', target = ''] = tags;
	const architecture = tags.find((tag) => /^(?:x86|arm|wasm)/.test(tag));
	return [
		`platform=${platform}`,
		`target=template_${target}`,
		...(architecture === undefined ? [] : [`arch=${architecture}`]),
		...(tags.includes('nothreads') ? ['threads=no'] : []),
	];
}
