import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { repositoryRoot } from '../../../tools/generators/repository';
import { laneVariable } from '../../../tools/workshop/lane-name';
import { FakeMachine } from '../engine/fake-machine';

describe('a test run', () => {
	let machine: FakeMachine;
	before(() => {
		machine = new FakeMachine();
	});
	after(() => {
		machine.remove();
	});

	async function run(
		tests: string,
	): Promise<{ lastLine: string; all: string; exitCode: number }> {
		const file = path.join(machine.home, 'some.test.js');
		fs.writeFileSync(file, tests);
		const mocha = path.join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js');
		const { all, exitCode = -1 } = await execa(process.execPath, [mocha, file], {
			reject: false,
			all: true,
			cwd: repositoryRoot,
			// A run by itself, also when this test is in a lane.
			env: { FORCE_COLOR: '0', [laneVariable]: '' },
		});
		return { all, exitCode, lastLine: all.trimEnd().split('\n').at(-1) ?? '' };
	}

	it('ends with the numbers of passed and failed tests, and a matching exit status', async () => {
		const good = await run("it('a', () => {}); it('b', () => {});");
		expect(good).to.deep.include({ lastLine: '2 passed, 0 failed', exitCode: 0 });
		const bad = await run("it('a', () => {}); it('b', () => { throw new Error('no'); });");
		expect(bad).to.deep.include({ lastLine: '1 passed, 1 failed', exitCode: 1 });
	});

	it('prints the number of skipped tests', async () => {
		const { lastLine, exitCode } = await run("it('a', () => {}); it.skip('b', () => {});");
		expect(lastLine).to.equal('1 passed, 0 failed, 1 skipped');
		expect(exitCode).to.equal(0);
	});

	it('fails when no test ran', async () => {
		const { all, lastLine, exitCode } = await run("it.skip('a', () => {});");
		expect(exitCode).to.equal(1);
		expect(all).to.contain('No test ran, which counts as a failure.');
		expect(lastLine).to.equal('0 passed, 0 failed, 1 skipped');
	});
});
