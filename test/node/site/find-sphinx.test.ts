import { expect } from 'chai';
import { findSphinx } from '../../../tools/workshop/site/find-sphinx';
import { FakeMachine } from '../engine/fake-machine';
import { problemOf } from '../engine/rejection';

const ignore = (): void => undefined;

describe('the search for Sphinx', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	it('skips a Python without all modules that the site needs', async () => {
		machine.addProgram('python3', 'exit 1');
		const python = machine.addProgram(
			'python',
			'case "$2" in *myst_parser*sphinx*sphinx_rtd_theme*) exit 0;; esac; exit 1',
		);
		const found = await findSphinx(ignore, machine);
		expect(found).to.deep.equal({ command: python, args: ['-m', 'sphinx'], env: {} });
	});

	it('names the command that installs it on a machine with apt, and finds nothing elsewhere', async () => {
		machine.addProgram('python3', 'exit 1');
		expect(await findSphinx(ignore, machine)).to.equal(undefined);
		machine.addProgram('apt-get', 'exit 0');
		const problem = await problemOf(findSphinx(ignore, machine));
		expect(problem.fix).to.equal(
			'sudo apt-get install python3-sphinx python3-sphinx-rtd-theme python3-myst-parser',
		);
	});
});
