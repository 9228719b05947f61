import path from 'node:path';
import { writeCompatibilityMinimum } from '../addon/compatibility-minimum';
import { generateBindings } from '../bindgen/generate';
import { staleFiles, writeFiles } from '../bindgen/output';
import { dumpApi } from '../engine/dump-api';
import type { Engine } from '../engine/engine';
import { generateRemote } from '../remote/generate';
import { repositoryRoot } from '../repository';
import { generateSpec } from '../spec/generate';
import { writeBridgeResource } from '../web/bridge-resource';

const bindings = 'godot-cpp/gen';

/**
 * Writes every generated file of the repository again, from tools/spec, tools/web and the engine's
 * description of itself.
 * @param check write nothing
 * @returns the files that were not as they should be, relative to the repository
 * @throws {Problem} in the spec's own words when `check` finds a stale file of the spec
 */
export async function generateAll(engine: Engine, check: boolean): Promise<string[]> {
	const fromSpec = await generateSpec({ check });
	const bridge = await writeBridgeResource(check);
	console.log(`${bridge.file}: ${bridge.size} bytes for a browser`);
	const dump = await dumpApi(engine);
	const files = generateBindings({
		...dump,
		profile: path.join(repositoryRoot, 'build_profile.json'),
	});
	const folder = path.join(repositoryRoot, bindings);
	const fromEngine = check ? staleFiles(folder, files) : writeFiles(folder, files);
	return [
		...fromSpec,
		...(await generateRemote(dump.api, check)),
		...(bridge.wasStale ? [bridge.file] : []),
		...fromEngine.map((name) => `${bindings}/${name}`),
		...writeCompatibilityMinimum(dump.interface, check),
	];
}
