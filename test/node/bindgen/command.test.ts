import {
	existsSync,
	symlinkSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { expect } from 'chai';
import { register } from '../../../tools/workshop/generate/bindgen-command';
import { problemOf } from '../engine/rejection';
import { smallApi } from './small-api';

describe('the verb bindgen', () => {
	let output: string;
	let printed: string[];
	const log = console.log;

	beforeEach(() => {
		output = mkdtempSync(path.join(os.tmpdir(), 'bindgen-'));
		printed = [];
		console.log = (line: string): void => {
			printed.push(line);
		};
	});
	afterEach(() => {
		console.log = log;
		rmSync(output, { recursive: true });
	});

	const run = (...more: string[]): Promise<unknown> => {
		const program = new Command().exitOverride();
		register(program);
		const sources = ['--api', smallApi.api, '--interface', smallApi.interface];
		const args = [...sources, '--profile', smallApi.profile, '--output', output, ...more];
		return program.parseAsync(['bindgen', ...args], { from: 'user' });
	};
	const header = (): string => path.join(output, 'include/godot_cpp/classes/thing.hpp');

	it('writes the bindings and names the written files', async () => {
		await run();
		expect(printed.join('\n')).to.include(header());
		expect(readFileSync(header(), 'utf8')).to.include('class Thing : public RefCounted');
	});

	it('does not write unchanged files, so that nothing is compiled again', async () => {
		await run();
		const before = statSync(header()).mtimeMs;
		printed = [];
		await run();
		expect(printed).to.deep.equal(['Every generated file is up to date.']);
		expect(statSync(header()).mtimeMs).to.equal(before);
	});

	it('removes a file that is no longer generated', async () => {
		await run();
		const old = path.join(output, 'src', 'old.cpp');
		writeFileSync(old, '');
		await run();
		expect(readdirSync(path.dirname(old))).not.to.include('old.cpp');
	});

	it('removes nothing from a folder with other files, and says so', async () => {
		const mine = path.join(output, 'mine.txt');
		writeFileSync(mine, 'mine');
		const problem = await problemOf(run());
		expect(problem.what).to.equal(`${output} contains files that were not generated.`);
		expect(problem.fix).to.include('--output FOLDER');
		expect(readdirSync(output)).to.deep.equal(['mine.txt']);
	});

	it('writes nothing when a symbolic link leads out of the folder', async () => {
		await run();
		rmSync(header());
		const outside = path.join(output, '..', `${path.basename(output)}-outside`);
		symlinkSync(outside, header());
		const other = path.join(output, 'src', 'class_table.cpp');
		writeFileSync(other, '// changed\n');
		const problem = await problemOf(run());
		expect(problem.what).to.equal(`${header()} cannot be written.`);
		expect(problem.why).to.include(path.basename(outside));
		expect(existsSync(outside)).to.equal(false);
		expect(readFileSync(other, 'utf8')).to.equal('// changed\n');
	});

	it('succeeds with --check when all files are up to date', async () => {
		await run();
		await run('--check');
		expect(printed.at(-1)).to.equal('Every generated file is up to date.');
	});

	it('fails with --check and names the changed, missing and superfluous files', async () => {
		await run();
		writeFileSync(header(), '// changed\n');
		rmSync(path.join(output, 'src', 'classes_1.cpp'));
		writeFileSync(path.join(output, 'src', 'old.cpp'), '');
		const problem = await problemOf(run('--check'));
		expect(problem.why.split('\n')).to.deep.equal([
			header(),
			path.join(output, 'src/classes_1.cpp'),
			path.join(output, 'src/old.cpp'),
		]);
		expect(readFileSync(header(), 'utf8')).to.equal('// changed\n');
	});
});
