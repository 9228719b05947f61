import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { BuildResult } from '../../../tools/workshop/build/build-extension';
import { buildExtension } from '../../../tools/workshop/build/build-extension';
import { FakeMachine } from '../engine/fake-machine';
import { LastingChildren } from '../engine/lasting-children';
import { problemOf } from '../engine/rejection';

describe('a build of the extension', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
		// The build uses the real compiler, Python and SCons.
		machine.environment.PATH = `${machine.bin}:${process.env.PATH ?? ''}`;
		write(
			'SConstruct',
			'env = Environment(ENV=__import__("os").environ)\nenv.Append(CCFLAGS=ARGUMENTS.get("flags", "").split())\nenv.SharedLibrary("one-" + ARGUMENTS["target"], ["first.cpp", "second.cpp"])\n',
		);
		write('first.cpp', 'int first() { return 1; }\n');
		write('second.cpp', 'int second() { return 2; }\n');
	});
	afterEach(() => {
		machine.remove();
	});

	function write(name: string, text: string): void {
		fs.writeFileSync(path.join(machine.root, name), text);
	}

	async function build(news: string[] = []): Promise<BuildResult> {
		return buildExtension({ target: 'template_debug' }, (text) => news.push(text), machine);
	}

	it('builds the library of the target, reports its progress, and compiles nothing the second time', async () => {
		const news: string[] = [];
		expect((await build(news)).compiled).to.equal(2);
		expect(fs.existsSync(path.join(machine.root, 'libone-template_debug.so'))).to.equal(true);
		expect(news).to.include('1 compiled, now first.cpp');
		expect((await build()).compiled).to.equal(0);
	});

	it('counts files that are compiled with strict flags', async () => {
		const order = { target: 'template_debug', extra: ['flags=-Werror -Wall'] } as const;
		expect((await buildExtension(order, undefined, machine)).compiled).to.equal(2);
	});

	it('passes extra arguments to SCons', async () => {
		const order = { target: 'template_release', extra: ['flags=-DMINE'] } as const;
		const { output } = await buildExtension(order, undefined, machine);
		expect(output).to.contain('-DMINE');
		expect(fs.existsSync(path.join(machine.root, 'libone-template_release.so'))).to.equal(true);
	});

	it('shows only the error when it fails', async () => {
		write('second.cpp', 'int second() { return nope; }\n');
		const problem = await problemOf(build());
		expect(problem.what).to.equal('The build of the extension failed.');
		expect(problem.why).to.match(/^second.cpp:1:\d+: error: .*nope/);
		expect(problem.why).not.to.contain('scons:');
		expect(problem.fix).to.contain('target=template_debug');
	});

	it('does not wait for a server that a compiler leaves behind', async () => {
		const children = new LastingChildren(machine);
		machine.environment.SCONS = machine.addProgram('my-scons', children.lineOfSession);
		try {
			expect((await build()).compiled).to.equal(0);
			expect(children.pids()).to.have.length(2);
		} finally {
			children.clear();
		}
	});

	it('says what to do when the SConstruct is missing', async () => {
		fs.rmSync(path.join(machine.root, 'SConstruct'));
		const problem = await problemOf(build());
		expect(problem.what).to.equal('The file SConstruct is missing.');
	});

	it('says in plain words that the repository cannot be written', async () => {
		const problem = await asAnotherUser(() => problemOf(build()));
		expect(problem.what).to.equal(`The folder ${machine.root} cannot be written.`);
		expect(problem.why).to.contain('EACCES');
	});

	/** Runs an action while the machine's folder belongs to another user. */
	async function asAnotherUser<Result>(action: () => Promise<Result>): Promise<Result> {
		fs.chmodSync(path.dirname(machine.root), 0o755);
		fs.chmodSync(machine.root, 0o555);
		const isRoot = process.geteuid?.() === 0;
		if (isRoot) {
			process.seteuid?.(65534);
		}
		try {
			return await action();
		} finally {
			if (isRoot) {
				process.seteuid?.(0);
			}
			fs.chmodSync(machine.root, 0o755);
		}
	}

	it('says which program is missing and the command that installs it', async () => {
		machine.environment.PATH = machine.bin;
		const problem = await problemOf(build());
		expect(problem.what).to.equal('A C++ compiler and Python 3 are missing.');
		expect(problem.fix).to.contain('sudo apt-get install g++ python3');
	});

	it('names the variable SCONS when its program does not work', async () => {
		machine.environment.SCONS = '/nowhere/scons';
		const problem = await problemOf(build());
		expect(problem.what).to.contain('SCONS is set to «/nowhere/scons»');
	});

	it('uses the SCons of the variable', async () => {
		machine.environment.SCONS = machine.addProgram('mine', 'echo "mine $*"');
		expect((await build()).output).to.contain('target=template_debug');
	});
});
