import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { ClassSymbols } from '../../../tools/packages/classref/classes/model';
import { readSymbols, writeSymbols } from '../../../tools/packages/classref/classes/symbol-file';
import { Problem } from '../../../tools/packages/terminal/problem';
import { fixtures, knownClasses, makePages, readFolder, temporaryFolder } from './in-process';
import { runProgram } from './run-program';

const document = path.join(fixtures, 'features', 'cdata.xml');

describe('classref, with symbolic links', () => {
	let folder = '';
	let out = '';
	let outside = '';

	beforeEach(() => {
		folder = fs.realpathSync(temporaryFolder());
		out = path.join(folder, 'out');
		outside = path.join(folder, 'outside');
		fs.mkdirSync(out);
		fs.writeFileSync(outside, 'mine');
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	function problemOf(action: () => unknown): Problem {
		try {
			action();
		} catch (error) {
			if (error instanceof Problem) {
				return error;
			}
			throw error;
		}
		throw new Error('It did not fail');
	}

	async function refusalOfPages(): Promise<Problem> {
		const made = makePages([document], { output: out });
		return made.then(
			() => {
				throw new Error('It did not fail');
			},
			(error: unknown) =>
				problemOf(() => {
					throw error;
				}),
		);
	}

	for (const name of ['class_cdata.rst', 'index.rst', 'Class_CDATA.rst']) {
		it(`writes no page when ${name} leads out of the folder, and says where`, async () => {
			fs.symlinkSync('../outside', path.join(out, name));
			const { what, why, fix } = await refusalOfPages();
			expect(what).to.equal(`The pages cannot be written into ${out}.`);
			expect(why).to.equal(
				`${name} there is a symbolic link that leads out of it, to ${outside}.`,
			);
			expect(fix).to.contain('Remove the link');
			expect(fs.readFileSync(outside, 'utf8')).to.equal('mine');
			expect(fs.readdirSync(out)).to.deep.equal([name]);
		});
	}

	it('creates no file outside of the folder for a page that links there', async () => {
		fs.symlinkSync('first', path.join(out, 'class_cdata.rst'));
		fs.symlinkSync('../new', path.join(out, 'first'));
		expect((await refusalOfPages()).why).to.contain(path.join(folder, 'new'));
		expect(fs.existsSync(path.join(folder, 'new'))).to.equal(false);
	});

	it('says so without a stack on the command line', async () => {
		fs.symlinkSync(outside, path.join(out, 'index.rst'));
		const { exitCode, stderr } = await runProgram([document, '-o', 'out'], folder);
		expect(exitCode).to.equal(1);
		expect(stderr).to.match(
			/^The pages cannot be written into out\.\nindex\.rst there .*\nTo fix it: /,
		);
	});

	it('writes into a folder that is a link, and follows links within the folder', async () => {
		fs.symlinkSync('out', path.join(folder, 'link'));
		fs.writeFileSync(path.join(out, 'real.rst'), '');
		fs.symlinkSync('real.rst', path.join(out, 'class_cdata.rst'));
		const { exitCode } = await runProgram([document, knownClasses, '-o', 'link'], folder);
		expect(exitCode).to.equal(0);
		expect(readFolder(out).get('real.rst')).to.contain('.. _class_');
		expect(fs.lstatSync(path.join(out, 'class_cdata.rst')).isSymbolicLink()).to.equal(true);
	});

	it('does not wait for a named pipe instead of a page or a document', async () => {
		execFileSync('mkfifo', [path.join(out, 'class_cdata.rst'), path.join(folder, 'Pipe.xml')]);
		const written = await runProgram([document, '-o', 'out'], folder);
		expect(written.stderr).to.contain('class_cdata.rst there is a pipe, a socket or a device.');
		const checked = await runProgram([document, '-o', 'out', '--check', '--no-color'], folder);
		expect(checked.stdout).to.contain('  stale: class_cdata.rst\n');
		const read = await runProgram(['.', '-o', 'other', '--no-color'], folder);
		expect(read.stdout).to.contain(
			'Pipe.xml: Cannot be read: it is a pipe, a socket or a device.',
		);
		const named = await runProgram(['Pipe.xml'], folder);
		expect(named.stderr).to.contain('Pipe.xml is neither a file nor a folder.');
	});

	it('does not follow a link when it writes the cache, and replaces the link', () => {
		const file = path.join(out, 'classes.json');
		const classes: ClassSymbols[] = [];
		fs.symlinkSync(outside, file);
		fs.symlinkSync(outside, `${file}.${process.pid}`);
		writeSymbols(file, classes);
		expect(fs.readFileSync(outside, 'utf8')).to.equal('mine');
		expect(readSymbols(file)).to.deep.equal(classes);
		expect(fs.readdirSync(out)).to.deep.equal(['classes.json']);
	});

	it('ignores a cache that cannot be read', () => {
		const file = path.join(out, 'classes.json');
		fs.mkdirSync(file);
		expect(readSymbols(file)).to.equal(undefined);
		execFileSync('mkfifo', [path.join(out, 'pipe.json')]);
		expect(readSymbols(path.join(out, 'pipe.json'))).to.equal(undefined);
		expect(readSymbols(path.join(outside, 'classes.json'))).to.equal(undefined);
		fs.writeFileSync(path.join(out, 'null.json'), 'null');
		expect(readSymbols(path.join(out, 'null.json'))).to.equal(undefined);
	});
});
