import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../terminal/problem';
import { describeRun } from './describe-run';
import type { Engine } from './engine';
import { runEngine } from './run-engine';

/** The files with the engine's descriptions of itself, absolute. */
export interface ApiDump {
	/** `extension_api.json`: classes, built-in types, enums. */
	readonly api: string;
	/** `gdextension_interface.json`: the C functions that an extension can request. */
	readonly interface: string;
}

/**
 * Lets the engine write its descriptions, once for each version.
 * @param cache the folder for the descriptions, absolute
 * @throws {Problem} when it cannot: before 4.6 it had no interface description in JSON
 */
export async function dumpApi(engine: Engine, cache: string): Promise<ApiDump> {
	const folder = path.join(cache, engine.version.text);
	const dump: ApiDump = {
		api: path.join(folder, 'extension_api.json'),
		interface: path.join(folder, 'gdextension_interface.json'),
	};
	if (existsSync(dump.api) && existsSync(dump.interface)) {
		return dump;
	}
	const half = `${folder}.half`;
	rmSync(half, { recursive: true, force: true });
	mkdirSync(half, { recursive: true });
	for (const argument of ['--dump-extension-api', '--dump-gdextension-interface-json']) {
		const run = await runEngine(engine, [argument, '--quit'], { cwd: half });
		if (run.outcome.kind !== 'exit') {
			throw new Problem(
				'Godot cannot write a description of itself.',
				describeRun(run),
				'Set GODOT to another Godot.',
			);
		}
	}
	if (!existsSync(path.join(half, path.basename(dump.interface)))) {
		throw new Problem(
			`Godot ${engine.version.text} does not describe its extension interface.`,
			'The bindings are made from that description, which came with Godot 4.6. To build and to test, what is in godot-cpp/gen is enough.',
			'Set GODOT to Godot 4.6 or newer.',
		);
	}
	rmSync(folder, { recursive: true, force: true });
	renameSync(half, folder);
	return dump;
}
