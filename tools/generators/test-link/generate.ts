import { readFileSync } from 'node:fs';
import { api } from '../../api/classes';
import { format } from '../format';
import type { GeneratedFiles } from '../output';
import { godotErrorsModule } from './godot-errors-module';
import type { ApiDescription } from './godot-errors-module';
import { sessionModule } from './session-module';
import { simulatorModule } from './simulator-module';

const folder = 'tools/packages/test-link/gen';

/**
 * Returns the TypeScript modules of the test link for the session, the simulator and the engine's errors.
 * @param apiDump the engine's API description
 */
export async function testLinkFiles(apiDump: string): Promise<GeneratedFiles> {
	const description = JSON.parse(readFileSync(apiDump, 'utf8')) as ApiDescription;
	const texts = {
		'godot-errors.ts': godotErrorsModule(description),
		'session.ts': sessionModule(api),
		'simulator.ts': simulatorModule(api),
	};
	const files = new Map<string, string>();
	for (const [name, text] of Object.entries(texts)) {
		files.set(`${folder}/${name}`, await format(text, `${folder}/${name}`));
	}
	return files;
}
