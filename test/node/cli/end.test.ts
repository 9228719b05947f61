import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../../tools/generators/repository';
import { FakeMachine } from '../engine/fake-machine';
import { isAlive, until } from '../engine/process-life';

// Runs an engine that never ends, like a verb.
const program = `
const { runEngine } = require('./tools/packages/godot/run-engine');
const { endWithParent } = require('./tools/workshop/end-with-parent');
endWithParent();
runEngine({ command: process.env.FAKE, windowArguments: [], home: process.env.HOME }, [], { timeoutSeconds: 0 });
`;

describe('an engine that runs', () => {
	let machine: FakeMachine;
	let pidFile: string;
	beforeEach(() => {
		machine = new FakeMachine();
		pidFile = path.join(machine.home, 'pids');
	});
	afterEach(() => {
		machine.remove();
	});

	function start(command: string, args: readonly string[]): ChildProcess {
		const { command: fake } = machine.engine(
			`sleep 60 & echo $! $$ > ${pidFile}.new; mv ${pidFile}.new ${pidFile}; wait`,
		);
		return spawn(command, args, {
			cwd: repositoryRoot,
			stdio: 'ignore',
			env: { ...process.env, FAKE: fake },
		});
	}

	async function enginePids(): Promise<number[]> {
		await until(() => fs.existsSync(pidFile), 20);
		return fs.readFileSync(pidFile, 'utf8').trim().split(' ').map(Number);
	}

	const node = ['-r', 'ts-node/register', '-e', program];
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		it(`ends with everything it started when its verb is ended by ${signal}`, async () => {
			const child = start(process.execPath, node);
			const pids = await enginePids();
			expect(pids.every(isAlive)).to.equal(true);
			const ended = once(child, 'exit');
			child.kill(signal);
			const [code] = (await ended) as [number];
			expect(code).to.be.greaterThan(128);
			await until(() => !pids.some(isAlive));
		});
	}

	it('ends when the shell that started its verb is killed without a signal to the verb', async () => {
		const quoted = node.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
		const shell = start('sh', ['-c', `'${process.execPath}' ${quoted}; true`]);
		const pids = await enginePids();
		shell.kill('SIGKILL');
		await until(() => !pids.some(isAlive));
	});
});
