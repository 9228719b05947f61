import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { desktopLibrary } from '../tools/workshop/build/desktop-library';
import { Problem } from '../tools/packages/terminal/problem';
import { repositoryRoot } from '../tools/generators/repository';

/** Returns the size of the release library without its symbols, as a game ships it, in kilobytes of 1,000 bytes. */
export async function measureSize(): Promise<number> {
	const folder = path.join(repositoryRoot, 'addons', 'audio_session', 'bin');
	const library = desktopLibrary('template_release');
	if (!existsSync(path.join(folder, library))) {
		throw new Problem(
			'There is no release library to measure.',
			`${library} is not in ${folder}.`,
			'npm run build -- --target template_release',
		);
	}
	const stripped = path.join(repositoryRoot, 'build', 'bench', library);
	mkdirSync(path.dirname(stripped), { recursive: true });
	await execa('strip', ['-o', stripped, path.join(folder, library)]);
	return statSync(stripped).size / 1000;
}
