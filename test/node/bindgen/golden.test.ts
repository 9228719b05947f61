import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import { staleFiles } from '../../../tools/generators/output';
import { smallApi } from './small-api';

const golden = path.join(__dirname, 'golden', 'gen');

// To update the golden files after an intended change:
//   npm run bindgen -- --api test/node/bindgen/fixtures/extension_api.json …  --output test/node/bindgen/golden/gen
describe('the bindings of a small API', () => {
	const files = generateBindings(smallApi);

	for (const [name, text] of files) {
		it(`${name} equals the golden file`, () => {
			expect(text).to.equal(readFileSync(path.join(golden, name), 'utf8'));
		});
	}

	it('have exactly the golden files', () => {
		expect(staleFiles(golden, files)).to.deep.equal([]);
	});

	it('are the same every time', () => {
		expect([...generateBindings(smallApi)]).to.deep.equal([...files]);
	});
});
