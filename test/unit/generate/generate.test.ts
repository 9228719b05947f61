import { expect } from 'chai';
import { writeCompatibilityMinimum } from '../../../tools/addon/compatibility-minimum';
import { dumpApi } from '../../../tools/engine/dump-api';
import { setUpEngine } from '../../../tools/engine/install-engine';
import { generateAll } from '../../../tools/generate/generate';

describe('the generated files', () => {
	it('the .gdextension names the oldest engine that has every function in use', async function () {
		const engine = await setUpEngine();
		const dump = await dumpApi(engine);
		expect(writeCompatibilityMinimum(dump.interface, true)).to.deep.equal([]);
	});

	it('are current for the engine that they were made from', async function () {
		const engine = await setUpEngine();
		// Another engine describes itself in other words, and rightly so.
		if (!engine.version.text.startsWith('4.6')) {
			this.skip();
		}
		expect(await generateAll(engine, true)).to.deep.equal([]);
	});
});
