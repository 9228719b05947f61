import fs from 'node:fs';
import { expect } from 'chai';
import { describeFailure } from '../../../tools/packages/terminal/failure';
import { Problem } from '../../../tools/packages/terminal/problem';

describe('the message for a failure', () => {
	it('is the text of a problem', () => {
		const words = describeFailure(new Problem('What.', 'Why.', 'do it'), false);
		expect(words).to.equal('What.\nWhy.\nTo fix it: do it');
	});

	it('leaves out the empty parts of a problem', () => {
		expect(describeFailure(new Problem('What.', '', ''), false)).to.equal('What.');
	});

	it('is the text of a problem also for another class with the same fields', () => {
		const other = Object.assign(new Error('x'), { what: 'A.', why: 'B.', fix: 'c' });
		expect(describeFailure(other, false)).to.equal('A.\nB.\nTo fix it: c');
	});

	it('reports a bug in one line, and says how to see more', () => {
		const words = describeFailure(new TypeError('x is undefined\nsecond'), false);
		expect(words).to.equal(
			'A bug in these tools: TypeError: x is undefined (set DEBUG=1 and run it again to see where)',
		);
	});

	it('names a file or folder that the system does not let us use, and does not call it a bug', () => {
		const attempts = [
			(): unknown => fs.readdirSync('/dev/null/folder'),
			(): unknown => fs.readFileSync(`/${'x'.repeat(5000)}`),
		];
		const [folder = '', long = ''] = attempts.map((attempt) => {
			try {
				attempt();
			} catch (error) {
				return describeFailure(error, false);
			}
			return 'it did not fail';
		});
		expect(folder).to.match(
			/^\/dev\/null\/folder cannot be used: a part of the path is not a folder\.\nENOTDIR.*\nTo fix it: /,
		);
		expect(long).to.contain('the name is too long').and.not.contain('bug');
	});

	it('shows the stack of a bug on demand', () => {
		expect(describeFailure(new TypeError('x'), true)).to.match(/^TypeError: x\n {4}at /);
	});

	it('reports a thrown value that is not an error as a bug', () => {
		expect(describeFailure('text', false)).to.contain('A bug in these tools: text');
	});
});
