import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { fixtures, knownClasses, readFolder, temporaryFolder } from './in-process';
import type { Ended } from './run-program';
import { run, runProgram } from './run-program';

const document = path.join(fixtures, 'features', 'cdata.xml');

describe('the program classref', () => {
	let folder = '';

	beforeEach(() => {
		folder = temporaryFolder();
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	const classref = (...args: string[]): Promise<Ended> => runProgram(args, folder);

	it('writes pages and an index into the given folder, and creates the folder', async () => {
		const { exitCode, stdout, stderr } = await classref(document, knownClasses, '-o', 'a/b');
		expect(stderr).to.equal('');
		expect(exitCode).to.equal(0);
		expect(stdout).to.match(/Wrote reStructuredText files for each class to: a\/b\n$/);
		expect([...readFolder(path.join(folder, 'a/b')).keys()]).to.include.members([
			'class_cdata.rst',
			'class_node.rst',
			'index.rst',
		]);
	});

	it('writes pages only for the files that match the filter', async () => {
		await classref(document, knownClasses, '--filter', 'cdata\\.xml$', '-o', 'out');
		expect([...readFolder(path.join(folder, 'out')).keys()]).to.deep.equal([
			'class_cdata.rst',
			'index.rst',
		]);
	});

	it('accepts the regular expressions of Python', async () => {
		await classref(
			document,
			knownClasses,
			'--filter',
			'(?i)(?P<a>C)DAT(?P=a)?A\\.xml\\Z',
			'-o',
			'out',
		);
		expect(readFolder(path.join(folder, 'out')).has('class_cdata.rst')).to.equal(true);
	});

	it('keeps the modification time of an unchanged page', async () => {
		await classref(document, knownClasses);
		const page = path.join(folder, 'class_cdata.rst');
		const before = new Date(1_000_000_000_000);
		fs.utimesSync(page, before, before);
		await classref(document, knownClasses);
		expect(fs.statSync(page).mtime).to.deep.equal(before);
		fs.appendFileSync(page, 'x');
		await classref(document, knownClasses);
		expect(fs.readFileSync(page, 'utf8').endsWith('x')).to.equal(false);
	});

	it('writes no page in a dry run', async () => {
		const { exitCode, stdout } = await classref(document, knownClasses, '--dry-run');
		expect(exitCode).to.equal(0);
		expect(stdout).to.not.contain('Wrote');
		expect(readFolder(folder).size).to.equal(0);
	});

	it('exits with 1 after an error, and still writes the pages', async () => {
		fs.writeFileSync(path.join(folder, 'Bad.xml'), '<class name="Bad">\n</clas>');
		const { exitCode, stdout } = await classref('Bad.xml', document, knownClasses, '-o', 'out');
		expect(exitCode).to.equal(1);
		expect(stdout).to.contain(
			'Bad.xml: Parse error while reading the file: mismatched tag: line 2, column 2',
		);
		expect(readFolder(path.join(folder, 'out')).has('class_cdata.rst')).to.equal(true);
	});

	it('writes nothing with --check, and names stale, missing and superfluous pages', async () => {
		await classref(document, knownClasses);
		const current = await classref(document, knownClasses, '--check');
		expect(current.stdout).to.contain('The class reference in . is current.');
		expect(current.exitCode).to.equal(0);

		fs.appendFileSync(path.join(folder, 'class_cdata.rst'), 'x');
		fs.rmSync(path.join(folder, 'class_node.rst'));
		fs.writeFileSync(path.join(folder, 'class_gone.rst'), '');
		fs.writeFileSync(path.join(folder, 'a-guide.rst'), '');
		const before = readFolder(folder);
		const stale = await classref(document, knownClasses, '--check', '--no-color');
		expect(stale.exitCode).to.equal(1);
		expect(stale.stdout).to.contain(
			[
				'The class reference in . is not current:',
				'  stale: class_cdata.rst',
				'  missing: class_node.rst',
				'  superfluous: class_gone.rst',
				'',
			].join('\n'),
		);
		expect(readFolder(folder)).to.deep.equal(before);
	});

	it('reports every page as missing with --check and an impossible folder', async () => {
		fs.writeFileSync(path.join(folder, 'file'), '');
		const args = [document, knownClasses, '--check', '-o', 'file/out', '--no-color'];
		const { exitCode, stdout, stderr } = await classref(...args);
		expect(stdout).to.contain('  missing: class_cdata.rst\n');
		expect(stderr).to.equal('');
		expect(exitCode).to.equal(1);
	});

	const refusals: readonly (readonly [what: string, args: string[], words: RegExp])[] = [
		['no path', [], /missing required argument 'path'/],
		['a missing path', ['nowhere'], /There is no file or folder nowhere\./],
		['an invalid filter', [document, '--filter', '('], /"\(" is not a regular expression/],
		[
			'an output folder in a file',
			[document, '-o', '/dev/null/x'],
			/cannot be written into \/dev\/null\/x/,
		],
		[
			'an output folder in a read-only file system',
			[document, '-o', '/proc/x/y'],
			/cannot be written into \/proc\/x\/y/,
		],
		[
			'an output and a dry run',
			[document, '-o', 'x', '--dry-run'],
			/cannot be used with option/,
		],
		[
			'an engine source without the source',
			[document, '--engine-source', '.'],
			/no Godot source in \./,
		],
		[
			'a translation without the engine',
			[document, '--lang', 'de'],
			/no translation to de without/,
		],
	];
	for (const [what, args, words] of refusals) {
		it(`refuses ${what} in plain words, without a stack, and exits with 1`, async () => {
			const { exitCode, stderr } = await classref(...args);
			expect(stderr).to.match(words);
			expect(stderr).to.not.match(/^\s+at /m);
			expect(exitCode).to.equal(1);
		});
	}

	it('names the variable when no temporary folder can be created', async () => {
		const godot = path.join(folder, 'godot');
		fs.writeFileSync(godot, '#!/bin/sh\necho 4.6.stable\n', { mode: 0o755 });
		const { exitCode, stderr } = await runProgram([document, '--godot'], folder, {
			GODOT: godot,
			TMPDIR: '/dev/null',
		});
		expect(stderr).to.match(
			/^No temporary folder can be made in \/dev\/null\.\n.*\nTo fix it: Set TMPDIR to a folder/,
		);
		expect(exitCode).to.equal(1);
	});

	it('works when its compiled TypeScript cannot be cached', async () => {
		const tools = path.join(__dirname, '../../../tools');
		const installed = path.join(folder, 'node_modules', 'classref');
		fs.cpSync(tools, path.join(installed, 'tools'), { recursive: true });
		fs.symlinkSync(
			path.join(tools, '../node_modules'),
			path.join(installed, 'node_modules'),
			'junction',
		);
		fs.writeFileSync(path.join(installed, 'package.json'), '{"type": "commonjs"}');
		fs.writeFileSync(path.join(installed, 'build'), 'a file where the folder would be');
		const bin = path.join(installed, 'tools', 'workshop', 'classref.cjs');
		const ended = await run(process.execPath, [bin, document, knownClasses], folder);
		expect(ended.stderr).to.equal('');
		expect(ended.exitCode).to.equal(0);
		expect(readFolder(folder, /\.rst$/).has('class_cdata.rst')).to.equal(true);
	});

	it('reports a page that cannot be written, also when there are many pages', async () => {
		for (let number = 0; number < 120; number += 1) {
			const xml = `<class name="Many${number}"><brief_description>A.</brief_description></class>`;
			fs.writeFileSync(path.join(folder, `Many${number}.xml`), xml);
		}
		fs.mkdirSync(path.join(folder, 'out', 'class_many7.rst'), { recursive: true });
		const { exitCode, stderr } = await classref('.', '-o', 'out');
		expect(stderr).to.match(/The pages cannot be written into out\.\nEISDIR/);
		expect(exitCode).to.equal(1);
	});
});
