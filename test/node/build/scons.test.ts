import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { findScons } from '../../../tools/workshop/build/scons';
import { debianLines, packageLines } from '../engine/fake-archive';
import { FakeMachine } from '../engine/fake-machine';
import { problemOf } from '../engine/rejection';

describe('the search for SCons', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
		machine.addTools('dirname', 'basename', 'mkdir', 'touch', 'cat', 'wc');
	});
	afterEach(() => {
		machine.remove();
	});

	// Adds a Python without the module SCons that runs a file only when it exists.
	function python(): { command: string; args: string[]; env: Record<string, string> } {
		const command = machine.addProgram(
			'python3',
			'[ "$1" = -m ] && exit 1',
			'[ -f "$1" ] && echo "ran $PYTHONPATH"',
		);
		return { command, args: [], env: {} };
	}

	function addDebian(): void {
		machine.addProgram('apt-get', ...debianLines, ...packageLines({ 'scons.deb': 'scons' }));
		machine.addProgram('apt-config', 'exit 0');
		machine.addProgram('dpkg-deb', 'mkdir -p "$3/usr/bin"; touch "$3/usr/bin/scons"');
	}

	it('uses the one on PATH', async () => {
		const command = machine.addProgram('scons', 'echo SCons');
		expect((await findScons(python(), () => undefined, machine)).command).to.equal(command);
	});

	it("skips a version manager's stand-in that does not start", async () => {
		machine.addProgram('scons', 'echo "scons: command not found" >&2; exit 127');
		addDebian();
		const found = await findScons(python(), () => undefined, machine);
		expect(found.command).to.contain('python3');
	});

	it('uses the Python module', async () => {
		const command = machine.addProgram('python3', '[ "$1" = -m ] && echo SCons');
		const found = await findScons({ command, args: [], env: {} }, () => undefined, machine);
		expect(found.args).to.deep.equal(['-m', 'SCons']);
	});

	it("downloads Debian's package once, and runs it with its modules", async () => {
		addDebian();
		const found = await findScons(python(), () => undefined, machine);
		const folder = path.join(machine.root, '.deps', 'scons');
		expect(found.args).to.deep.equal([path.join(folder, 'usr', 'bin', 'scons')]);
		expect(found.env.PYTHONPATH).to.contain(folder);
		expect(fs.readdirSync(path.join(machine.root, '.deps'))).to.deep.equal(['scons']);
		fs.rmSync(path.join(machine.bin, 'apt-get'));
		expect(await findScons(python(), () => undefined, machine)).to.deep.equal(found);
	});

	it('names the command that installs it on a machine without Debian’s archive', async () => {
		const problem = await problemOf(findScons(python(), () => undefined, machine));
		expect(problem.what).to.equal('SCons is missing.');
		expect(problem.fix).to.contain('apt-get install scons');
		const mac = new FakeMachine('darwin');
		const onMac = await problemOf(findScons(python(), () => undefined, mac));
		mac.remove();
		expect(onMac.fix).to.equal('brew install scons');
	});
});
