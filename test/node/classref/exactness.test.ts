import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { EngineSource } from '../../../tools/workshop/engine/engine-source';
import { engineSource } from '../../../tools/workshop/engine/engine-source';
import { damaged } from './damage';
import { fixtures, readFolder, temporaryFolder } from './in-process';
import type { Ended } from './run-program';
import { measureProgram, run } from './run-program';

const everything = ['doc/classes', 'modules', 'platform'];
const megabyte = 1024; // In kilobytes, the operating system's unit of memory.

describe('classref, compared with make_rst.py', function () {
	this.timeout(300_000);
	let source: EngineSource;
	let folder = '';

	before(async function () {
		const found = await engineSource();
		if (found === undefined) {
			console.log(
				"    skipped: the engine's make_rst.py comes from Debian's source package, which apt does not have on this machine; set GODOT_SOURCE=/path/to/godot to use another copy",
			);
			this.skip();
		}
		source = found;
	});

	beforeEach(() => {
		folder = temporaryFolder();
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	/** Runs make_rst.py and classref with the same arguments and checks that their output and files are equal. */
	async function compare(args: readonly string[], minimum = 1): Promise<Ended> {
		const theirs = path.join(folder, 'theirs');
		const ours = path.join(folder, 'ours');
		fs.mkdirSync(theirs);
		fs.mkdirSync(ours);
		const script = path.join(source.root, 'doc', 'tools', 'make_rst.py');
		const environment = { PYTHONPATH: source.pythonPath ?? '', PYTHONDONTWRITEBYTECODE: '1' };
		const expected = await run('python3', [script, ...args], theirs, environment);
		expect(expected.stderr, 'make_rst.py itself should not fail').to.equal('');
		const { usage, ...ended } = await measureProgram(args, ours);
		expect(ended).to.deep.equal(expected);
		expect(usage.kilobytes).to.be.below(300 * megabyte);
		const theirPages = readFolder(path.join(theirs, 'out'));
		const ourPages = readFolder(path.join(ours, 'out'));
		expect([...ourPages.keys()]).to.deep.equal([...theirPages.keys()]);
		for (const [name, page] of theirPages) {
			if (ourPages.get(name) !== page) {
				expect(ourPages.get(name), name).to.equal(page);
			}
		}
		expect(theirPages.size).to.be.at.least(minimum);
		return ended;
	}

	/** Returns paths in the engine's source. */
	const inEngine = (...places: string[]): string[] =>
		places.map((place) => path.join(source.root, place));

	it('all classes of the engine: every page, the index, every message', async () => {
		const { exitCode } = await compare(['-o', 'out', ...inEngine(...everything)], 1000);
		expect(exitCode).to.equal(0);
	});

	it('a dry run, with every code sample for one language only', async () => {
		const { stdout } = await compare(['--verbose', '--dry-run', ...inEngine(...everything)], 0);
		expect(stdout).to.match(/\d+ hits in class/);
	});

	it('all classes, and only the pages of a few', async () => {
		const args = ['--filter', 'modules/g.*/doc_classes', '-o', 'out'];
		await compare([...args, ...inEngine(...everything)], 20);
	});

	it('some of the classes, with a message for each unknown class', async () => {
		const { stdout, exitCode } = await compare(
			['-o', 'out', ...inEngine('doc/classes/@GlobalScope.xml', 'modules')],
			100,
		);
		expect(exitCode).to.equal(1);
		expect(stdout.match(/ERROR:.* Unresolved type "/g)?.length).to.be.above(1000);
	});

	it('a single file', async () => {
		await compare(['-o', 'out', ...inEngine('doc/classes/Node2D.xml')], 2);
	});

	it('with --color, which changes nothing', async () => {
		await compare(['--color', '-o', 'out', ...inEngine('doc/classes/Node2D.xml')], 2);
	});

	it('headings in another language', async () => {
		const german = await compare(
			['--lang', 'de', '-o', 'out', '--filter', '/A', ...inEngine(...everything)],
			50,
		);
		expect(german.exitCode).to.equal(0);
		const index = fs.readFileSync(path.join(folder, 'ours', 'out', 'index.rst'), 'utf8');
		expect(index).to.contain('Alle Klassen\n========================\n');
	});

	it('headings in a language without a translation', async () => {
		const { stdout } = await compare(['-l', 'xx', '-o', 'out', ...inEngine('modules/csg')]);
		expect(stdout).to.match(/^No PO file at ".*xx\.po" for language "xx"\.\n/);
	});

	it("the classes of an extension, with the engine's for reference", async () => {
		const extension = path.join(folder, 'extension', 'doc_classes');
		fs.cpSync(path.join(fixtures, 'seed'), extension, {
			recursive: true,
			filter: (name) => !name.endsWith('.rst'),
		});
		const { exitCode } = await compare(
			['--filter', 'extension/', '-o', 'out', ...inEngine(...everything), extension],
			2,
		);
		expect(exitCode).to.equal(0);
	});

	it('every feature of features.test.ts', async () => {
		const { stdout } = await compare(
			[
				'--verbose',
				'-o',
				'out',
				path.join(fixtures, 'features'),
				path.join(fixtures, 'known'),
				// classref finds the engine's source, and so its version, only by a path within it.
				...inEngine('doc/classes/AABB.xml'),
			],
			30,
		);
		expect(stdout.match(/ERROR:/g)?.length).to.be.above(40);
	});

	it('damaged descriptions', async () => {
		const classes = path.join(folder, 'classes');
		fs.mkdirSync(classes);
		const names = fs.readdirSync(path.join(source.root, 'doc', 'classes')).sort();
		for (const [index, name] of names.entries()) {
			const text = fs.readFileSync(path.join(source.root, 'doc/classes', name), 'utf8');
			if (name === '@GlobalScope.xml') {
				fs.writeFileSync(path.join(classes, name), text);
			} else if (index % 25 === 0) {
				fs.writeFileSync(path.join(classes, name), damaged(text, index));
			}
		}
		const { stdout } = await compare(['-o', 'out', classes, ...inEngine('platform')], 30);
		expect(stdout.split('\n').length).to.be.above(1000);
	});
});
