import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../../../tools/generators/repository';

const game = path.join(repositoryRoot, 'test', 'engine', 'autoload', 'only');
const addon = path.join(repositoryRoot, 'addons', 'audio_session');

/**
 * Copies the game that uses only `AudioSession`, together with the addon, as a user of the asset library has it.
 * @param folder the new folder of the copy
 * @param edit changes the text of its project.godot
 * @returns the folder
 */
export function makeTemporaryGame(
	folder: string,
	edit: (projectFile: string) => string = (text) => text,
): string {
	const copy = (from: string, to: string): void => {
		fs.cpSync(from, to, {
			recursive: true,
			dereference: true,
			filter: (file) => path.basename(file) !== '.godot',
		});
	};
	copy(game, folder);
	copy(addon, path.join(folder, 'addons', 'audio_session'));
	const projectFile = path.join(folder, 'project.godot');
	fs.writeFileSync(projectFile, edit(fs.readFileSync(projectFile, 'utf8')));
	return folder;
}

/** Creates a folder for one test file, which must remove it. */
export function temporaryFolder(): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), 'audio-session-'));
}
