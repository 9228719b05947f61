import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { findEngine } from '../../../tools/packages/godot/find-engine';
import { FakeMachine } from './fake-machine';
import { problemOf } from './rejection';

describe('the search for Godot', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	it('finds and skips nothing on a machine without one', async () => {
		expect(await findEngine(machine)).to.deep.equal({ engine: undefined, skipped: [] });
	});

	it('uses the one on PATH', async () => {
		const command = machine.addEngine('godot4', '4.5.1.stable.official.abc');
		const { engine } = await findEngine(machine);
		expect(engine).to.deep.include({ command, source: 'PATH' });
		expect(engine?.version).to.deep.include({ major: 4, minor: 5, patch: 1 });
	});

	it('uses a program with the name of an official archive, the newest first', async () => {
		machine.addEngine('Godot_v4.4-stable_linux.x86_64', '4.4.stable');
		const command = machine.addEngine('Godot_v4.6-stable_linux.x86_64', '4.6.stable');
		expect((await findEngine(machine)).engine?.command).to.equal(command);
	});

	it('uses the installed copy when there is no other, with the arguments that open a window', async () => {
		const folder = path.join(machine.root, '.deps', 'godot');
		fs.mkdirSync(folder, { recursive: true });
		fs.renameSync(machine.addEngine('godot', '4.6.3.stable'), path.join(folder, 'godot'));
		const { engine } = await findEngine(machine);
		expect(engine?.source).to.equal('.deps');
		expect(engine?.windowArguments).to.deep.equal(['--rendering-driver', 'opengl3']);
	});

	it('skips a Godot 3 on PATH, names it, and continues', async () => {
		const old = machine.addEngine('godot', '3.5.2.stable');
		const command = machine.addEngine('godot4', '4.6.stable');
		const { engine, skipped } = await findEngine(machine);
		expect(engine?.command).to.equal(command);
		expect(skipped).to.deep.equal([
			`${old} is Godot 3.5.2, which is too old: 4.4 or newer is needed`,
		]);
	});

	const unfit: [string, string[], RegExp][] = [
		['is not Godot', ['echo v1.2.3'], /is not Godot: its answer to --version is «v1.2.3»/],
		['says nothing', ['exit 0'], /is not Godot: its answer to --version is empty/],
		['crashes', ['kill -SEGV $$'], /crashed \(SIGSEGV\) when asked for its version/],
		['is Godot 4.3', ['echo 4.3.stable.official'], /is Godot 4.3, which is too old/],
	];
	for (const [title, lines, words] of unfit) {
		it(`skips a program on PATH that ${title}`, async () => {
			machine.addProgram('godot', ...lines);
			const { engine, skipped } = await findEngine(machine);
			expect(engine).to.equal(undefined);
			expect(skipped).to.have.length(1);
			expect(skipped[0]).to.match(words);
		});

		it(`refuses a GODOT that ${title}, and names the variable`, async () => {
			machine.environment.GODOT = machine.addProgram('other', ...lines);
			const problem = await problemOf(findEngine(machine));
			expect(problem.what).to.contain('GODOT').and.to.contain(machine.environment.GODOT);
			expect(problem.why).to.match(words);
			expect(problem.fix).to.contain('4.4');
		});
	}

	it('looks in no folder of the user when there is no home folder', async () => {
		const before = process.cwd();
		const steam = '.local/share/Steam/steamapps/common/Godot Engine';
		process.chdir(machine.home);
		try {
			fs.mkdirSync(steam, { recursive: true });
			fs.renameSync(machine.addEngine('x', '4.6.stable'), path.join(steam, 'godot.x86_64'));
			expect((await findEngine(machine)).engine?.source).to.equal('usual place');
			const { platform, environment, userId, root, engineHome } = machine;
			const homeless = { platform, environment, userId, root, engineHome, home: undefined };
			expect((await findEngine(homeless)).engine).to.equal(undefined);
		} finally {
			process.chdir(before);
		}
	});

	it('prefers GODOT to what is on PATH', async () => {
		machine.addEngine('godot', '4.6.stable');
		machine.environment.GODOT = machine.addEngine('mine', '4.4.1.stable');
		const { engine } = await findEngine(machine);
		expect(engine).to.deep.include({ source: 'GODOT', command: machine.environment.GODOT });
	});

	it('accepts the name of a program on PATH as GODOT', async () => {
		const command = machine.addEngine('my-godot', '4.4.stable');
		machine.environment.GODOT = 'my-godot';
		expect((await findEngine(machine)).engine?.command).to.equal(command);
	});

	it('accepts a macOS application as GODOT', async () => {
		const folder = path.join(machine.home, 'Godot.app', 'Contents', 'MacOS');
		fs.mkdirSync(folder, { recursive: true });
		const command = path.join(folder, 'Godot');
		fs.renameSync(machine.addEngine('godot', '4.6.stable'), command);
		machine.environment.GODOT = path.join(machine.home, 'Godot.app');
		expect((await findEngine(machine)).engine?.command).to.equal(command);
	});

	it('refuses a GODOT that does not exist, even when another is on PATH', async () => {
		machine.addEngine('godot', '4.6.stable');
		machine.environment.GODOT = '/nowhere/godot';
		const problem = await problemOf(findEngine(machine));
		expect(problem.what).to.contain('GODOT is set to «/nowhere/godot»');
		expect(problem.why).to.equal('There is no file /nowhere/godot.');
	});

	it('refuses a GODOT that is not executable', async () => {
		const file = path.join(machine.home, 'godot');
		fs.writeFileSync(file, 'text', { mode: 0o644 });
		machine.environment.GODOT = file;
		expect((await problemOf(findEngine(machine))).why).to.equal(`${file} is not executable.`);
	});

	it('refuses a GODOT that is a folder', async () => {
		machine.environment.GODOT = machine.home;
		expect((await problemOf(findEngine(machine))).why).to.equal(`${machine.home} is a folder.`);
	});
});
