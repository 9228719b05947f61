import fs from 'node:fs';
import path from 'node:path';
import { describeRun } from '../../packages/godot/describe-run';
import type { Engine } from '../../packages/godot/engine';
import { runEngine } from '../../packages/godot/run-engine';
import { Problem } from '../../packages/terminal/problem';

/** The preset that a project needs in its export_presets.cfg. */
const preset = 'Web';
const timeoutSeconds = 300;

/**
 * Packs a project for the web.
 * @param project the folder with project.godot and export_presets.cfg
 * @param pack the file to write
 * @throws {Problem} when the engine fails or prints errors
 */
export async function packForWeb(engine: Engine, project: string, pack: string): Promise<void> {
	fs.mkdirSync(path.dirname(pack), { recursive: true });
	const run = await runEngine(engine, ['--export-pack', preset, pack], {
		cwd: project,
		timeoutSeconds,
	});
	const isExported = run.outcome.kind === 'exit' && run.outcome.code === 0 && fs.existsSync(pack);
	if (!isExported || run.messages.length > 0) {
		throw new Problem(
			`Godot cannot pack ${project} for the web.`,
			describeRun(run),
			`Open the project in the Godot editor and export it with the preset «${preset}» to see what is wrong.`,
		);
	}
}
