import path from 'node:path';
import type { Command } from 'commander';
import type { NamedLibrary } from './named-libraries';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';
import { gatherContents } from './archive-contents';
import { writeArchive } from './write-archive';

/** Adds the verb `package:addon`. */
export function register(program: Command): void {
	program
		.command('package:addon')
		.option('--output <file>', 'the file to write; default: build/audio_session.zip')
		.option('--require-all', 'fail when a library that the addon names is not built', false)
		.action(({ output, requireAll }: { output?: string; requireAll: boolean }) => {
			const { files, present, missing } = gatherContents();
			if (present.length === 0 || (requireAll && missing.length > 0)) {
				throw notBuilt(missing);
			}
			const file = path.resolve(output ?? defaultArchive());
			const size = writeArchive(file, files);
			console.log(
				`${path.relative(process.cwd(), file)}: ${files.size} files, ${Math.round(size / 1000)} kB`,
			);
			console.log(`Libraries for ${platformsOf(present)}.`);
			if (missing.length > 0) {
				console.log(`Left out, because not built: ${platformsOf(missing)}.`);
			}
		});
}

/** Returns the default path of the archive, absolute. Releases use the same file name. */
export function defaultArchive(): string {
	return path.join(repositoryRoot, 'build', 'audio_session.zip');
}

/** Returns a list such as `linux x86_64 (debug, release), ios (release)`. */
function platformsOf(libraries: readonly NamedLibrary[]): string {
	const targets = new Map<string, string[]>();
	for (const { tags } of libraries) {
		const [platform = '', target = '', , ...rest] = tags;
		const name = [platform, ...rest].join(' ');
		targets.set(name, [...(targets.get(name) ?? []), target]);
	}
	return [...targets].map(([name, built]) => `${name} (${built.join(', ')})`).join(', ');
}

function notBuilt(missing: readonly NamedLibrary[]): Problem {
	const [first] = missing;
	return new Problem(
		'Some libraries of the addon are not built.',
		`Missing: ${platformsOf(missing)}.`,
		`Build each, such as with: scons ${first?.words.join(' ') ?? ''}`,
	);
}
