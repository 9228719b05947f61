import fs from 'node:fs';
import path from 'node:path';

/**
 * Names a project's extensions in `.godot/extension_list.cfg`, so that the editor loads them when it
 * starts. A headless editor that comes upon an extension only during its first scan crashes when it
 * quits (godotengine/godot#111048); the import itself is whole by then, but its exit status is not 0.
 * @param folder the one with `project.godot`
 * @param files the project's files, absolute
 */
export function listExtensions(folder: string, files: readonly string[]): void {
	const resources = files
		.filter((file) => file.endsWith('.gdextension'))
		.map((file) => `res://${path.relative(folder, file).split(path.sep).join('/')}`);
	if (resources.length === 0) {
		return;
	}
	const list = path.join(folder, '.godot', 'extension_list.cfg');
	fs.mkdirSync(path.dirname(list), { recursive: true });
	fs.writeFileSync(list, `${resources.join('\n')}\n`);
}
