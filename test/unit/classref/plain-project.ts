import fs from 'node:fs';
import path from 'node:path';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import { repositoryRoot } from '../../../tools/generators/repository';

/**
 * Makes a project with this repository's addon and no setting, under `build/`: what the
 * extension says of itself there is what holds where nobody has chosen anything.
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
	// The engine loads what is in this list; an editor would write it.
	fs.writeFileSync(
		path.join(folder, '.godot', 'extension_list.cfg'),
		'res://addons/audio_session/audio_session.gdextension\n',
	);
	return folder;
}
