import fs from 'node:fs';
import { expect } from 'chai';
import { describeFailure } from '../../../tools/packages/terminal/failure';
import { Problem } from '../../../tools/packages/terminal/problem';

describe('the words for a failure', () => {
	it('are a problem’s own', () => {
		const words = describeFailure(new Problem('What.', 'Why.', 'do it'), false);
		expect(words).to.equal('What.\nWhy.\nTo fix it: do it');
	});

	it('leave out what a problem does not know', () => {
		expect(describeFailure(new Problem('What.', '', ''), false)).to.equal('What.');
	});

	it('are a problem’s own also for another concern’s class of problems', () => {
		const other = Object.assign(new Error('x'), { what: 'A.', why: 'B.', fix: 'c' });
		expect(describeFailure(other, false)).to.equal('A.\nB.\nTo fix it: c');
	});

	it('call a bug a bug in one line, and say how to see more', () => {
		const words = describeFailure(new TypeError('x is undefined\nsecond'), false);
		expect(words).to.equal(
			'A bug in these tools: TypeError: x is undefined (set DEBUG=1 and run it again to see where)',
		);
	});

	it('name a file or folder that the system keeps from us, and call it no bug', () => {
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

	it('show the stack of a bug on demand', () => {
		expect(describeFailure(new TypeError('x'), true)).to.match(/^TypeError: x\n {4}at /);
	});

	it('are found for what is no error at all', () => {
		expect(describeFailure('text', false)).to.contain('A bug in these tools: text');
	});
});
