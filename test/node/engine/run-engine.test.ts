import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import { defaultOutputLimit, runEngine } from '../../../tools/packages/godot/run-engine';
import { FakeMachine } from './fake-machine';
import { isAlive, until } from './process-life';
import { problemOf } from './rejection';

const crashReport = String.raw`cat >&2 <<'END'
ERROR: last words
   at: crash (core/core_bind.cpp:340)

================================================================
handle_crash: Program crashed with signal 11
Engine version: Godot Engine v4.6.stable
Dumping the backtrace. Please include this when reporting the bug.
[1] libc.so.6(+0x406b0) [0x7f] (??:0)
[2] godot(main+0x13a) [0x7f] (??:0)
-- END OF C++ BACKTRACE --
================================================================
GDScript backtrace (most recent call first):
    [0] _init (res://crash.gd:3)
-- END OF GDSCRIPT BACKTRACE --
================================================================
END`;

describe('a run of the engine', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	it('returns the exit status and both streams', async () => {
		const engine = machine.engine('echo out; echo err >&2; exit 3');
		const result = await runEngine(engine, []);
		expect(result.outcome).to.deep.equal({ kind: 'exit', code: 3 });
		expect(result).to.deep.include({ stdout: 'out\n', stderr: 'err\n' });
		expect(describeRun(result)).to.contain('Godot ended with exit status 3');
	});

	it('is headless unless a window is requested', async () => {
		const engine = { ...machine.engine('echo "$@"'), windowArguments: ['--driver', 'x'] };
		expect((await runEngine(engine, ['--quit'])).stdout).to.equal('--headless --quit\n');
		const inWindow = await runEngine(engine, ['--quit'], { window: true });
		expect(inWindow.stdout).to.equal('--driver x --quit\n');
	});

	it('runs in the given folder and with the given variables', async () => {
		const engine = machine.engine('pwd; echo "$MINE"');
		const result = await runEngine(engine, [], { cwd: machine.home, env: { MINE: 'yes' } });
		expect(result.stdout).to.equal(`${fs.realpathSync(machine.home)}\nyes\n`);
	});

	it("does not use the user's own settings of the engine", async () => {
		const engine = machine.engine('echo "$XDG_CONFIG_HOME:$XDG_DATA_HOME:$XDG_CACHE_HOME"');
		const folders = (await runEngine(engine, [])).stdout.trim().split(':');
		expect(folders).to.have.length(3);
		for (const folder of folders) {
			expect(folder).to.contain(machine.engineHome);
		}
	});

	it('passes on each line while it runs', async () => {
		const engine = machine.engine('echo one; echo two >&2');
		const lines: string[] = [];
		await runEngine(engine, [], { onLine: (line, stream) => lines.push(`${stream}: ${line}`) });
		expect(lines).to.have.members(['stdout: one', 'stderr: two']);
	});

	it('reports a crash by a signal', async () => {
		const result = await runEngine(machine.engine('kill -SEGV $$'), []);
		expect(result.outcome).to.deep.include({
			kind: 'crash',
			signalName: 'SIGSEGV',
			signal: 11,
		});
		expect(describeRun(result)).to.contain('Godot crashed (signal 11, SIGSEGV)');
	});

	it('reports a crash when a shell turns the signal into an exit status', async () => {
		const result = await runEngine(machine.engine('exit 139'), []);
		expect(result.outcome).to.deep.include({ kind: 'crash', signalName: 'SIGSEGV' });
	});

	it("reads the backtraces of the engine's crash handler", async () => {
		const result = await runEngine(machine.engine(crashReport, 'kill -ABRT $$'), []);
		expect(result.outcome).to.deep.equal({
			kind: 'crash',
			signal: 11,
			signalName: 'SIGSEGV',
			backtrace: ['libc.so.6(+0x406b0) [0x7f] (??:0)', 'godot(main+0x13a) [0x7f] (??:0)'],
			scriptBacktrace: ['_init (res://crash.gd:3)'],
		});
		expect(result.messages).to.have.length(1);
		expect(describeRun(result))
			.to.contain('_init (res://crash.gd:3)')
			.and.to.contain('last words');
	});

	it('kills an engine that hangs at the time limit and keeps its output', async () => {
		const engine = machine.engine('echo so far; exec sleep 60');
		const result = await runEngine(engine, [], { timeoutSeconds: 0.3 });
		expect(result.outcome).to.deep.equal({ kind: 'hang', limit: 'time' });
		expect(result.stdout).to.equal('so far\n');
		expect(result.seconds).to.be.lessThan(3);
		expect(describeRun(result)).to.contain('did not end within its time limit');
	});

	it('kills an engine that hangs and ignores SIGTERM', async () => {
		const engine = machine.engine("trap '' TERM INT HUP; while :; do sleep 1; done");
		const result = await runEngine(engine, [], { timeoutSeconds: 0.3 });
		expect(result.outcome.kind).to.equal('hang');
	});

	it('kills the processes that the engine started, even in a new session', async () => {
		const engine = machine.engine('sleep 60 & echo $!; setsid sleep 61 & echo $!; wait');
		const result = await runEngine(engine, [], { timeoutSeconds: 0.5 });
		const children = result.stdout.trim().split('\n').map(Number);
		expect(children).to.have.length(2);
		await until(() => !children.some(isAlive));
	});

	it('does not wait for a child that outlives the engine, and kills it', async () => {
		const engine = machine.engine('sleep 60 & echo $!; exit 4');
		const result = await runEngine(engine, [], { timeoutSeconds: 20 });
		expect(result.outcome).to.deep.equal({ kind: 'exit', code: 4 });
		expect(result.seconds).to.be.lessThan(5);
		await until(() => !isAlive(Number(result.stdout)));
	});

	it('does not wait for a child in another session that outlives the engine', async () => {
		const engine = machine.engine('setsid sleep 20 & echo $!; sleep 0.2; exit 4');
		const result = await runEngine(engine, [], { timeoutSeconds: 15 });
		process.kill(Number(result.stdout));
		expect(result.outcome).to.deep.equal({ kind: 'exit', code: 4 });
		expect(result.seconds).to.be.lessThan(5);
	});

	it('kills an engine that prints without end', async () => {
		const result = await runEngine(machine.engine('exec yes'), []);
		expect(result.outcome).to.deep.equal({ kind: 'hang', limit: 'output' });
		expect(result.stdout.length).to.be.at.most(defaultOutputLimit);
	});

	it('says in plain words that the folder does not exist', async () => {
		const cwd = path.join(machine.home, 'none');
		const problem = await problemOf(runEngine(machine.engine(), [], { cwd }));
		expect(problem.why).to.contain(cwd);
	});

	for (const home of ['/dev/null/home', '/proc/home']) {
		it(`says in plain words that ${home} cannot be the engine’s home, where it would crash`, async () => {
			const problem = await problemOf(runEngine(machine.engine(), [], { home }));
			expect(problem.what).to.match(
				new RegExp(`^Godot cannot keep its settings and caches in ${home}/\\w+\\.$`),
			);
		});
	}

	it('says in plain words that a folder of the engine is a file', async () => {
		const home = path.join(machine.home, 'engine');
		fs.mkdirSync(home);
		fs.writeFileSync(path.join(home, 'config'), '');
		const problem = await problemOf(runEngine(machine.engine(), [], { home }));
		expect(problem.what).to.contain(path.join(home, 'config'));
	});

	it('says in plain words that the program cannot be started', async () => {
		const engine = {
			command: path.join(machine.home, 'none'),
			windowArguments: [],
			home: machine.engineHome,
		};
		const problem = await problemOf(runEngine(engine, []));
		expect(problem.what).to.contain('Godot does not start').and.to.contain(engine.command);
		expect(problem.fix).to.contain('GODOT');
	});
});

describe('the assertion that a run is clean', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	it('passes for a run without messages', async () => {
		const result = await runEngine(machine.engine('echo hello'), []);
		expect(() => {
			assertClean(result);
		}).not.to.throw();
	});

	const unclean: [string, string, RegExp][] = [
		['an exit status', 'exit 1', /exit status 1/],
		['an error', 'echo "ERROR: bad" >&2', /First complaint: ERROR: bad/],
		['a script error', 'echo "SCRIPT ERROR: worse" >&2', /SCRIPT ERROR: worse/],
		['a warning', 'echo "WARNING: hm" >&2', /WARNING: hm/],
		['a leak', 'echo "Leaked instance: Node:1"', /It leaked:\n {2}Leaked instance: Node:1/],
		['a crash', 'kill -ILL $$', /Godot crashed \(signal 4, SIGILL\)/],
	];
	for (const [title, line, words] of unclean) {
		it(`fails for ${title} and shows it`, async () => {
			const result = await runEngine(machine.engine(line), []);
			expect(() => {
				assertClean(result);
			}).to.throw(words);
		});
	}

	it('passes for the expected errors and exit status only', async () => {
		const result = await runEngine(machine.engine('echo "ERROR: one" >&2; exit 2'), []);
		expect(() => {
			assertClean(result, { allow: [/^one$/], exitCode: 2 });
		}).not.to.throw();
		expect(() => {
			assertClean(result, { allow: [/two/], exitCode: 2 });
		}).to.throw(/one/);
	});
});
