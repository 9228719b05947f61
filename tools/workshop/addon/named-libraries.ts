import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../generators/repository';

/** A library named in the .gdextension file. */
export interface NamedLibrary {
	/** The feature tags for which the engine loads it, such as `linux`, `debug`, `single`, `x86_64`. */
	readonly tags: readonly string[];
	/** Its path, relative to the .gdextension file. A folder for an XCFramework. */
	readonly file: string;
	/** The SCons arguments that build it. */
	readonly words: readonly string[];
}

/** The .gdextension file, relative to the repository. */
export const configurationFile = path.join('addons', 'audio_session', 'audio_session.gdextension');

const entry = /^(\w+(?:\.\w+)+) = "(.*)"$/gm;

/** Returns all libraries that `audio_session.gdextension` names, in order. */
export function namedLibraries(): NamedLibrary[] {
	const text = fs.readFileSync(path.join(repositoryRoot, configurationFile), 'utf8');
	return [...text.matchAll(entry)].map(([, key = '', file = '']) => {
		const tags = key.split('.');
		return { tags, file, words: wordsFor(tags) };
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
