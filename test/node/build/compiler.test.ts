import { expect } from 'chai';
import { findToolchain } from '../../../tools/workshop/build/compiler';
import { FakeMachine } from '../engine/fake-machine';
import { problemOf } from '../engine/rejection';

describe('the search for compiler and Python', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	const ignore = (): void => undefined;

	it('finds them under their usual names', async () => {
		machine.addProgram('clang++', 'exit 0');
		const command = machine.addProgram('python3', 'exit 0');
		expect((await findToolchain(ignore, machine)).python.command).to.equal(command);
	});

	it('uses the compiler that CXX names', async () => {
		machine.addProgram('python3', 'exit 0');
		machine.environment.CXX = 'my-compiler';
		await findToolchain(ignore, machine);
	});

	it('names only what is missing', async () => {
		machine.addProgram('python3', 'exit 0');
		const problem = await problemOf(findToolchain(ignore, machine));
		expect(problem.what).to.equal('A C++ compiler is missing.');
		expect(problem.fix).to.contain('sudo apt-get install g++ ');
	});

	it('does not count a compiler that does not start', async () => {
		machine.addProgram('python3', 'exit 0');
		machine.addProgram('c++', 'echo "no developer tools were found" >&2; exit 1');
		const problem = await problemOf(findToolchain(ignore, machine));
		expect(problem.what).to.equal('A C++ compiler is missing.');
	});

	// Adds an apt-get that writes the requested programs, as the real one does.
	function addApt(): void {
		machine.addTools('chmod');
		machine.addProgram(
			'apt-get',
			'case "$*" in *" install "*) ;; *) exit 0;; esac',
			`for name in g++ python3; do case "$*" in *$name*) echo '#!/bin/sh' > "${machine.bin}/$name"; chmod +x "${machine.bin}/$name";; esac; done`,
		);
	}

	it('installs only what is missing when run as root on Debian', async () => {
		machine.userId = 0;
		machine.addProgram('c++', 'exit 0');
		addApt();
		const news: string[] = [];
		await findToolchain((text) => news.push(text), machine);
		expect(news).to.deep.equal(['installing python3']);
	});

	it('installs nothing for another user, and names the command', async () => {
		addApt();
		const problem = await problemOf(findToolchain(ignore, machine));
		expect(problem.fix).to.contain('sudo apt-get install g++ python3');
	});

	it('names the command that installs the compiler on macOS', async () => {
		const mac = new FakeMachine('darwin');
		const problem = await problemOf(findToolchain(ignore, mac));
		mac.remove();
		expect(problem.fix).to.equal('xcode-select --install');
	});
});
