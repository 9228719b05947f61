import { expect } from 'chai';
import { checks } from '../../../tools/lint/checks';

describe('lint', () => {
	for (const { name, complaints } of checks) {
		it(`has nothing to complain of: ${name}`, async () => {
			expect(await complaints()).to.equal('');
		});
	}
});
