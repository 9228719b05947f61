import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repository';

/** The autoload, which is a script and not registered by the extension. */
export const autoloadName = 'AudioSession';

/**
 * Creates a project in `build/` with the addon's scripts and its autoload, but without the extension: the
 * comments do not depend on the library.
 * @returns its folder
 */
export function autoloadProject(): string {
	const folder = path.join(repositoryRoot, 'build', 'classref', 'autoload');
	const addon = path.join('addons', 'audio_session');
	fs.rmSync(folder, { recursive: true, force: true });
	fs.cpSync(path.join(repositoryRoot, addon), path.join(folder, addon), {
		recursive: true,
		filter: (file) => fs.statSync(file).isDirectory() || /\.gd(?:\.uid)?$/.test(file),
	});
	fs.writeFileSync(
		path.join(folder, 'project.godot'),
		`config_version=5\n\n[autoload]\n\n${autoloadName}="*res://${addon.replaceAll(path.sep, '/')}/audio_session.gd"\n`,
	);
	return folder;
}
