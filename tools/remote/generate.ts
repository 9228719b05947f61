import { readFileSync } from 'node:fs';
import path from 'node:path';
import { staleFiles, writeFiles } from '../bindgen/output';
import { readDocument } from '../classref/classes/read-document';
import { repositoryRoot } from '../repository';
import { api } from '../spec/api';
import { format } from '../spec/format';
import { godotErrorsModule } from './emit/godot-errors-module';
import type { ApiDescription } from './emit/godot-errors-module';
import { sessionModule } from './emit/session-module';
import { simulatorModule } from './emit/simulator-module';

const folder = 'tools/remote/gen';
const simulatorReference = 'doc_classes/AVAudioSessionSimulator.xml';

/**
 * Writes what the remote API knows of the session, of the simulated device and of the engine's errors.
 * @param apiDump the engine's description of itself
 * @param check write nothing
 * @returns the files that were not as they should be, relative to the repository
 */
export async function generateRemote(apiDump: string, check: boolean): Promise<string[]> {
	const document = readDocument(path.join(repositoryRoot, simulatorReference));
	if ('refusal' in document) {
		throw new Error(document.refusal);
	}
	const description = JSON.parse(readFileSync(apiDump, 'utf8')) as ApiDescription;
	const texts = {
		'godot-errors.ts': godotErrorsModule(description),
		'session.ts': sessionModule(api),
		'simulator.ts': simulatorModule(document.doc, api),
	};
	const files = new Map<string, string>();
	for (const [name, text] of Object.entries(texts)) {
		files.set(name, await format(text, `${folder}/${name}`));
	}
	const target = path.join(repositoryRoot, folder);
	const stale = check ? staleFiles(target, files) : writeFiles(target, files);
	return stale.map((name) => `${folder}/${name}`);
}
