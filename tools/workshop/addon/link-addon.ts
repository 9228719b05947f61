import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';

const addonFolder = path.join(repositoryRoot, 'addons', 'audio_session');

/**
 * Links the addon into a project of this repository, at `addons/audio_session`. Unlike a copy, a link is
 * never outdated. On Windows the link is a junction, which needs no privilege.
 * @throws {Problem} when something else is at that place
 */
export function linkAddon(projectFolder: string): void {
	const link = path.join(projectFolder, 'addons', 'audio_session');
	const target =
		process.platform === 'win32' ? addonFolder : path.relative(path.dirname(link), addonFolder);
	const existing = lstatSync(link, { throwIfNoEntry: false });
	if (existing?.isSymbolicLink() === true) {
		if (path.resolve(path.dirname(link), readlinkSync(link)) === addonFolder) {
			return;
		}
		rmSync(link);
	} else if (existing !== undefined) {
		throw new Problem(
			`${link} is not a link to the addon.`,
			'The project would run with another version instead of the one that was just built.',
			'Move that folder away and try again.',
		);
	}
	mkdirSync(path.dirname(link), { recursive: true });
	symlinkSync(target, link, 'junction');
}
