import fs from 'node:fs';
import path from 'node:path';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import { repositoryRoot } from '../../../tools/generators/repository';

/**
 * Creates a project with this repository's addon and without settings, under `build/`. The extension registers
 * its default values there.
 * @returns its folder
 */
export function plainProject(): string {
	const folder = path.join(repositoryRoot, 'build', 'classref', 'project');
	fs.mkdirSync(path.join(folder, '.godot'), { recursive: true });
	fs.writeFileSync(
		path.join(folder, 'project.godot'),
		['config_version=5\n', '[application]\n\nconfig/name="Plain"\n'].join('\n'),
	);
	linkAddon(folder);
	// The engine loads the extensions in this list, which usually the editor writes.
	fs.writeFileSync(
		path.join(folder, '.godot', 'extension_list.cfg'),
		'res://addons/audio_session/audio_session.gdextension\n',
	);
	return folder;
}
