import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { generate } from '../../../tools/generators/generate';
import versions from '../../../versions.json';
import { repositoryRoot } from '../../../tools/generators/repository';

describe('the generated files', () => {
	it('are in the folders that CONTRIBUTING.md names', async () => {
		const { stdout } = await execa('git', ['ls-files', '*/gen/*'], { cwd: repositoryRoot });
		const files = stdout.split('\n').filter((file) => !file.startsWith('test/'));
		const folders = new Set(files.map((file) => file.replace(/\/gen\/.*$/, '/gen')));
		const text = readFileSync(path.join(repositoryRoot, 'CONTRIBUTING.md'), 'utf8');
		const row = text.split('\n').find((line) => line.startsWith('| `npm run generate` |'));
		const named = [...(row ?? '').matchAll(/`([\w/-]+\/gen)`/g)].map(([, folder]) => folder);
		expect(named).to.have.members([...folders]);
	});

	it('are current for the engine that they were generated from', async function () {
		const engine = await setUpEngine();
		// Another engine version describes itself differently, which is correct.
		if (!engine.version.text.startsWith(versions.godot.replace(/\.\d+$/, ''))) {
			this.skip();
		}
		expect(await generate(engine, true)).to.deep.equal([]);
	});
});
