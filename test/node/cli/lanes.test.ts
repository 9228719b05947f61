import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { longTests } from '../../../tools/workshop/test/command';
import { lanes } from '../../../tools/workshop/test/lanes';
import { repositoryRoot } from '../../../tools/generators/repository';
import { FakeMachine } from '../engine/fake-machine';

describe('the lanes of tests', () => {
	it('have every test file of the repository in exactly one of them', () => {
		const folder = path.join(repositoryRoot, 'test');
		const files = fs
			.readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
			.map((name) => `test/${name.replaceAll(path.sep, '/')}`);
		expect(files).to.include('test/node/cli/lanes.test.ts');
		for (const file of files) {
			const found = lanes.filter((lane) =>
				lane.files.some((part) => file === part || file.startsWith(`${part}/`)),
			);
			expect(
				found.map(({ name }) => name),
				file,
			).to.have.length(1);
		}
	});

	it('and the tests that npm run soak runs for longer name only existing files', () => {
		for (const file of [...lanes.flatMap((lane) => lane.files), ...longTests]) {
			expect(fs.existsSync(path.join(repositoryRoot, file)), file).to.equal(true);
		}
	});
});

describe('lanes that run side by side', () => {
	let machine: FakeMachine;
	before(() => {
		machine = new FakeMachine();
	});
	after(() => {
		machine.remove();
	});

	/** Runs a lane for each of some sources of tests, in a process of its own. */
	async function run(
		...sources: readonly string[]
	): Promise<{ lastLine: string; all: string; exitCode: number }> {
		const lanesHere = sources.map((source, index) => {
			const file = path.join(machine.home, `some${index}.test.js`);
			fs.writeFileSync(file, source);
			return { name: `lane-${index}`, files: [file] };
		});
		const runner = path.join(repositoryRoot, 'tools', 'workshop', 'test', 'run-lanes');
		const program = `
			const { runLanes } = require(${JSON.stringify(runner)});
			void runLanes(${JSON.stringify(lanesHere)}).then((isGood) => {
				process.exitCode = isGood ? 0 : 1;
			});`;
		const {
			all,
			stdout,
			exitCode = -1,
		} = await execa(process.execPath, ['-r', 'ts-node/register', '-e', program], {
			reject: false,
			all: true,
			cwd: repositoryRoot,
			env: { FORCE_COLOR: '0' },
		});
		return { all, exitCode, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '' };
	}

	it('end with the sum of all lanes, and the exit status says the same', async () => {
		const good = await run("it('a', () => {});", "it('b', () => {}); it.skip('c', () => {});");
		expect(good).to.deep.include({
			lastLine: '2 passed, 0 failed, 1 skipped',
			exitCode: 0,
		});
	});

	it('show a failure after everything else, with what mocha says of it', async () => {
		const { all, lastLine, exitCode } = await run(
			"it('fails', () => { throw new Error('the reason'); });",
			"it('passes', () => {});",
		);
		expect({ lastLine, exitCode }).to.deep.equal({
			lastLine: '1 passed, 1 failed',
			exitCode: 1,
		});
		const account = all.slice(all.indexOf('Failed in lane-0'));
		expect(account).to.include('the reason').and.not.to.include('passes');
	});

	it('count a process that ends early as a failure, with its last lines', async () => {
		const { all, lastLine, exitCode } = await run(
			"it('passes', () => {}); it('ends', () => { console.log('last words'); process.exit(0); });",
		);
		expect({ lastLine, exitCode }).to.deep.equal({
			lastLine: '1 passed, 1 failed',
			exitCode: 1,
		});
		const account = all.slice(all.indexOf('Failed in lane-0'));
		expect(account).to.include('ended early (exit 0)').and.to.include('last words');
	});

	it('fail where no test ran', async () => {
		const { lastLine, exitCode } = await run("it.skip('a', () => {});");
		expect({ lastLine, exitCode }).to.deep.equal({
			lastLine: '0 passed, 1 failed, 1 skipped',
			exitCode: 1,
		});
	});
});
