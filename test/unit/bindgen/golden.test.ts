import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import { staleFiles } from '../../../tools/generators/output';
import { smallApi } from './small-api';

const golden = path.join(__dirname, 'golden', 'gen');

// To write them again after a wanted change:
//   npm run bindgen -- --api test/unit/bindgen/fixtures/extension_api.json …  --output test/unit/bindgen/golden/gen
describe('the bindings of a small API', () => {
	const files = generateBindings(smallApi);

	for (const [name, text] of files) {
		it(`${name} is the golden one`, () => {
			expect(text).to.equal(readFileSync(path.join(golden, name), 'utf8'));
		});
	}

	it('are all the golden files, and no others', () => {
		expect(staleFiles(golden, files)).to.deep.equal([]);
	});

	it('are the same every time', () => {
		expect([...generateBindings(smallApi)]).to.deep.equal([...files]);
	});
});
