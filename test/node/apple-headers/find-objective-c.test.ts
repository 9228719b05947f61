import { expect } from 'chai';
import { findObjectiveC } from '../../../tools/workshop/objective-c/find-objective-c';
import { FakeMachine } from '../engine/fake-machine';

describe('the search for Objective-C', () => {
	it('skips a clang that does not work at all', async () => {
		const machine = new FakeMachine();
		try {
			for (const name of ['clang++', 'llvm-profdata', 'llvm-cov']) {
				machine.addProgram(name, 'echo "not installed" >&2; exit 1');
			}
			expect(await findObjectiveC(undefined, machine)).to.equal(undefined);
		} finally {
			machine.remove();
		}
	});
});
