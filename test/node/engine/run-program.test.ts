import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { starts } from '../../../tools/workshop/build/programs';
import { probeEngine } from '../../../tools/packages/godot/probe';
import { runProgram } from '../../../tools/packages/godot/run-program';
import { FakeMachine } from './fake-machine';
import { LastingChildren } from './lasting-children';
import { until } from './process-life';

describe('a program that is run with a limit', () => {
	let machine: FakeMachine;
	let children: LastingChildren;
	beforeEach(() => {
		machine = new FakeMachine();
		machine.environment.PATH = `${machine.bin}:${process.env.PATH ?? ''}`;
		children = new LastingChildren(machine);
	});
	afterEach(() => {
		children.clear();
		machine.remove();
	});

	/** Adds a program that starts two children, which inherit its pipes, and waits for them. */
	function hangingProgram(...lines: string[]): string {
		const { line, lineOfSession } = children;
		return machine.addProgram('hanging', ...lines, line, lineOfSession, 'wait');
	}

	it('is killed with its children when it hangs', async () => {
		const run = await runProgram(hangingProgram('echo so far'), [], { seconds: 0.5 });
		expect(run.limit).to.equal('time');
		expect(run.isGood).to.equal(false);
		expect(run.stdout).to.equal('so far\n');
		expect(run.account).to.match(
			/^so far\n.*hanging did not end within 0.5 s and was killed\.$/,
		);
		await children.end();
	});

	it('is not waited for after it ended when a child still holds its pipes', async () => {
		const lines = [children.lineOfSession, 'echo answer'];
		const run = await runProgram(machine.addProgram('leaving', ...lines), [], { seconds: 60 });
		expect(run.limit).to.equal(undefined);
		expect(run.isGood).to.equal(true);
		expect(run.stdout).to.equal('answer\n');
	});

	it('is not waited for when a child does not read the input', async () => {
		const program = machine.addProgram('deaf', children.lineOfSession);
		const input = 'x'.repeat(1_000_000);
		expect((await runProgram(program, [], { seconds: 60, input })).isGood).to.equal(true);
	});

	it('is killed with its children when it prints without end', async () => {
		const { line, lineOfSession } = children;
		const program = machine.addProgram('loud', line, lineOfSession, 'exec yes');
		const run = await runProgram(program, [], { seconds: 60, bytes: 10_000 });
		expect(run.limit).to.equal('output');
		expect(run.stdout.length).to.be.at.most(10_000);
		await children.end();
	});

	it('is killed with the children that start while it is being killed', async () => {
		const pids = path.join(machine.home, 'pids');
		const enough = path.join(machine.home, 'enough');
		const alive = (): string[] => {
			const list = fs.readFileSync(pids, 'utf8').trim().split('\n').join(',');
			const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', list], { encoding: 'utf8' });
			return stdout.match(/^[^Z].*$/gm) ?? [];
		};
		// Each process starts the next one in a new session, without end.
		const program = machine.addProgram(
			'chain',
			`[ -e '${enough}' ] && exit`,
			`echo $$ >> '${pids}'`,
			'setsid "$0" &',
			'wait',
		);
		try {
			// A process that starts after the processes were listed escapes, but not each time.
			for (let time = 0; time < 6; time++) {
				await runProgram(program, [], { seconds: 0.2 });
				await until(() => alive().length === 0);
			}
		} finally {
			fs.writeFileSync(enough, '');
			await until(() => alive().length === 0);
		}
	});

	it('has a clear result when there is no such program', async () => {
		const run = await runProgram('/nowhere/program', [], { seconds: 1 });
		expect(run.isGood).to.equal(false);
		expect(run.startFailure?.code).to.equal('ENOENT');
		expect(run.startFailure?.words).to.contain('/nowhere/program');
		expect(run.account).to.equal(run.startFailure?.words);
	});

	it('is refused as Godot when it hangs with children instead of printing its version', async () => {
		const program = hangingProgram();
		const { refusal } = await probeEngine(program, 0.5);
		expect(refusal).to.equal(`${program} did not answer --version within 0.5 s`);
		await children.end();
	});

	it('is refused as Godot when it prints a version and then hangs', async () => {
		const { refusal } = await probeEngine(hangingProgram('echo 4.6.stable'), 0.5);
		expect(refusal).to.contain('did not answer --version within 0.5 s');
		await children.end();
	});

	it('is refused as Godot when it prints without end', async () => {
		const { refusal } = await probeEngine(machine.addProgram('loud', 'exec yes'));
		expect(refusal).to.contain('printed too much when asked for its version');
	});

	it('does not count as a program that starts when it hangs with children', async () => {
		const program = { command: hangingProgram(), args: [], env: {} };
		expect(await starts(program, 0.5)).to.equal(false);
		await children.end();
	});
});
