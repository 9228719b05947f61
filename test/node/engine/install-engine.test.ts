import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { aptProblem } from '../../../tools/workshop/apt/run-apt';
import { findEngine } from '../../../tools/packages/godot/find-engine';
import { installEngine, setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { debianLines, listingLine, packageLines } from './fake-archive';
import { FakeMachine } from './fake-machine';
import { problemOf } from './rejection';

const packages = { 'first.deb': 'one', 'second.deb': 'two' };

/** Returns the lines of an apt that has the package godot in these suites, as two files. */
function aptScript(suites: string, content: Readonly<Record<string, string>> = packages): string[] {
	return [
		...debianLines,
		'case "$*" in *update*) ;; *)',
		`case " ${suites} " in *" $suite "*) ;; *) echo "E: Unable to locate package godot"; exit 100;; esac;; esac`,
		...packageLines(content),
	];
}

// The first package contains the loader, which prints the output of the engine in these tests.
const unpackScript = [
	'folder=$3; libraries=$folder/usr/lib/x86_64-linux-gnu; mkdir -p "$libraries"',
	'case "$2" in *first.deb)',
	'loader=$libraries/ld-linux-x86-64.so.2',
	`printf '%s\\n' '#!/bin/sh' 'shift 3' 'case "$1" in --version) echo 4.6.3.stable.debian;; *) echo "ran $*";; esac' > "$loader"`,
	'chmod +x "$loader";;',
	'*second.deb) mkdir -p "$folder/usr/bin"; touch "$folder/usr/bin/godot";; esac',
];

describe('the installation of Godot without root', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
		machine.addTools(
			'dirname',
			'basename',
			'readlink',
			'cat',
			'touch',
			'mkdir',
			'wc',
			'chmod',
			'sed',
		);
		machine.addProgram('apt-get', ...aptScript('forky sid'));
		machine.addProgram('apt-config', 'exit 0');
		machine.addProgram('dpkg-deb', ...unpackScript);
	});
	afterEach(() => {
		machine.remove();
	});

	function deps(): string[] {
		return fs.readdirSync(path.join(machine.root, '.deps')).sort();
	}

	it('returns an engine that starts, reports its progress and removes its temporary files', async () => {
		const news: string[] = [];
		const engine = await installEngine((text) => news.push(text), machine);
		expect(engine.source).to.equal('.deps');
		expect(engine.version.text).to.equal('4.6.3.stable.debian');
		expect((await runEngine(engine, ['--quit'])).stdout).to.equal('ran --headless --quit\n');
		expect(news).to.include.members([
			'reading the list of packages, 50 %',
			'downloading godot, 50 %',
			'unpacking package 2 of 2',
		]);
		expect(deps()).to.deep.equal(['godot']);
	});

	it('is not repeated the second time', async () => {
		await setUpEngine(undefined, machine);
		fs.rmSync(path.join(machine.bin, 'apt-get'));
		const again = await setUpEngine(undefined, machine);
		expect(again.source).to.equal('.deps');
	});

	it('still works after its folder was moved', async () => {
		await installEngine(undefined, machine);
		const moved = path.join(machine.home, 'a folder');
		fs.renameSync(path.join(machine.root, '.deps', 'godot'), moved);
		machine.environment.GODOT = path.join(moved, 'godot');
		expect((await findEngine(machine)).engine?.version.minor).to.equal(6);
	});

	it("does not change the machine's own apt: every call has a separate configuration", async () => {
		await installEngine(undefined, machine);
		const calls = fs.readFileSync(path.join(machine.bin, 'calls'), 'utf8').trim().split('\n');
		expect(calls).to.have.length(3);
		for (const call of calls) {
			expect(call).to.contain(`-c ${machine.root}/.deps/apt-godot/forky/apt.conf`);
		}
		expect(calls[2]).to.contain('--download-only');
	});

	it('uses the next suite when the first has no such package', async () => {
		machine.addProgram('apt-get', ...aptScript('sid'));
		expect((await installEngine(undefined, machine)).source).to.equal('.deps');
	});

	it('leaves no partial engine behind when it fails half-way', async () => {
		machine.addProgram(
			'dpkg-deb',
			'case "$2" in *second.deb) echo "corrupt" >&2; exit 2;; esac',
			...unpackScript,
		);
		const problem = await problemOf(installEngine(undefined, machine));
		expect(problem.what).to.equal('The package second.deb cannot be unpacked.');
		expect((await findEngine(machine)).engine).to.equal(undefined);
		machine.addProgram('dpkg-deb', ...unpackScript);
		expect((await installEngine(undefined, machine)).source).to.equal('.deps');
	});

	/** Creates and returns the folder in which apt keeps the files of an earlier download. */
	function archivesOf(suite: string): string {
		const folder = path.join(machine.root, '.deps', 'apt-godot', suite, 'cache', 'archives');
		fs.mkdirSync(folder, { recursive: true });
		return folder;
	}

	it('unpacks only the files that the index lists, not those of an earlier download', async () => {
		fs.writeFileSync(path.join(archivesOf('forky'), 'first_0.deb'), 'old');
		machine.addProgram('dpkg-deb', 'echo "$2" >> "$(dirname "$0")/unpacked"', ...unpackScript);
		await installEngine(undefined, machine);
		const unpacked = fs.readFileSync(path.join(machine.bin, 'unpacked'), 'utf8');
		expect(unpacked.match(/[^/]+\.deb$/gm)).to.deep.equal(['first.deb', 'second.deb']);
	});

	it('fetches an existing archive again when its sum is wrong, and names it', async () => {
		const file = path.join(archivesOf('forky'), 'second.deb');
		fs.writeFileSync(file, 'owt');
		machine.addProgram('dpkg-deb', 'cat "$2" >> "$(dirname "$0")/unpacked"', ...unpackScript);
		const news: string[] = [];
		await installEngine((text) => news.push(text), machine);
		expect(news).to.include('downloading second.deb again, because its file is damaged');
		expect(fs.readFileSync(path.join(machine.bin, 'unpacked'), 'utf8')).to.equal('onetwo');
	});

	it('fetches an existing archive again when it is a folder or a link to another file', async () => {
		const archives = archivesOf('forky');
		const elsewhere = path.join(machine.home, 'mine');
		fs.writeFileSync(elsewhere, 'owt');
		fs.mkdirSync(path.join(archives, 'first.deb'));
		fs.symlinkSync(elsewhere, path.join(archives, 'second.deb'));
		machine.addProgram('dpkg-deb', 'cat "$2" >> "$(dirname "$0")/unpacked"', ...unpackScript);
		await installEngine(undefined, machine);
		expect(fs.readFileSync(path.join(machine.bin, 'unpacked'), 'utf8')).to.equal('onetwo');
		expect(fs.readFileSync(elsewhere, 'utf8')).to.equal('owt');
	});

	it('refuses and removes an archive that differs from the listed one, and names it', async () => {
		const lines = aptScript('forky sid').map((line) => line.replaceAll("'two'", "'tow'"));
		machine.addProgram('apt-get', ...lines);
		machine.addProgram('dpkg-deb', 'touch "$(dirname "$0")/unpacked"');
		const problem = await problemOf(installEngine(undefined, machine));
		expect(problem.what).to.equal(
			"The file second.deb differs from the package archive's list.",
		);
		expect(problem.why).to.contain('3 bytes').and.to.contain('SHA-256');
		expect(fs.readdirSync(archivesOf('forky')))
			.to.include('first.deb')
			.and.not.include('second.deb');
		expect(fs.existsSync(path.join(machine.bin, 'unpacked'))).to.equal(false);
		expect(deps()).to.deep.equal(['apt-godot']);
	});

	it('refuses a listed archive that apt does not download', async () => {
		machine.addProgram(
			'apt-get',
			...aptScript('forky sid', { 'first.deb': 'one' }).map((line) =>
				line.replace(
					/(echo "[^"]*first.deb[^"]*")/,
					`$1; echo "${listingLine('lost.deb', 'x')}"`,
				),
			),
		);
		const problem = await problemOf(installEngine(undefined, machine));
		expect(problem.what).to.contain('lost.deb');
	});

	for (const [title, line, words] of [
		['without a sum', "'http://x/a.deb' a.deb 3 MD5Sum:0123", /without its SHA-256 sum/],
		['with a folder in its name', `'x' ../a.deb 1 SHA256:${'0'.repeat(64)}`, /without its SHA/],
		['at all', 'Reading package lists...', /lists no file to download/],
	] as const) {
		it(`refuses an index that lists no file ${title}`, async () => {
			const lines = aptScript('forky sid').map((text) =>
				text.includes('--print-uris')
					? `case "$*" in *--print-uris*) echo "${line}"; exit;; esac`
					: text,
			);
			machine.addProgram('apt-get', ...lines);
			const problem = await problemOf(installEngine(undefined, machine));
			expect(problem.what).to.match(words);
		});
	}

	it('removes the files of a killed installation', async () => {
		const left = path.join(machine.root, '.deps', 'godot.partial-999999999', 'usr');
		fs.mkdirSync(left, { recursive: true });
		await installEngine(undefined, machine);
		expect(deps()).to.deep.equal(['godot']);
	});

	it('does not keep files of a killed installation with the same process id', async () => {
		const left = path.join(machine.root, '.deps', `godot.partial-${process.pid}`);
		fs.mkdirSync(left, { recursive: true });
		fs.writeFileSync(path.join(left, 'left'), '');
		await installEngine(undefined, machine);
		expect(fs.readdirSync(path.join(machine.root, '.deps', 'godot'))).to.not.include('left');
	});

	it('says so when the downloaded engine does not start', async () => {
		machine.addProgram(
			'dpkg-deb',
			...unpackScript,
			'sed -i "s/4.6.3.stable.debian/huh/" "$3"/usr/lib/*/ld* ',
		);
		const problem = await problemOf(installEngine(undefined, machine));
		expect(problem.what).to.contain('does not start on this machine');
		expect(problem.fix).to.contain('GODOT');
	});

	it('says in plain words that there is no network, with apt’s last line', async () => {
		machine.addProgram(
			'apt-get',
			...debianLines,
			`echo "E: Failed to fetch http://mirror/x  Temporary failure resolving 'mirror'"; exit 100`,
		);
		const problem = await problemOf(installEngine(undefined, machine));
		expect(problem.what).to.contain('network seems to be down');
		expect(problem.why).to.contain("Temporary failure resolving 'mirror'");
		// It does not try another suite, which is in the same archive.
		expect(fs.readFileSync(path.join(machine.bin, 'calls'), 'utf8')).to.match(/^forky .*\n$/);
	});

	const others: [NodeJS.Platform, RegExp][] = [
		['darwin', /brew install --cask godot/],
		['win32', /winget install GodotEngine.GodotEngine/],
		['freebsd', /https:\/\/godotengine.org\/download/],
	];
	for (const [platform, words] of others) {
		it(`names on ${platform} the command that installs it, and what was skipped`, async () => {
			const other = new FakeMachine(platform);
			const problem = await problemOf(installEngine(undefined, other, ['x is Godot 3.5']));
			other.remove();
			expect(problem.what).to.equal('Godot 4.4 or newer is missing.');
			expect(problem.why).to.contain('Passed over: x is Godot 3.5.');
			expect(problem.fix).to.match(words);
		});
	}

	it('says what to do on Linux without apt', async () => {
		const bare = new FakeMachine();
		const problem = await problemOf(setUpEngine(undefined, bare));
		bare.remove();
		expect(problem.what).to.equal('Godot 4.4 or newer is missing.');
		expect(problem.fix).to.contain('set the environment variable GODOT');
	});
});

describe("the message for apt's failures", () => {
	const cases: [string, RegExp, RegExp][] = [
		["E: You don't have enough free space in /x.", /not enough free space/, /Free 1 GB/],
		['W: GPG error\nE: The repository is not signed.', /did not provide/, /apt-get update/],
	];
	for (const [output, what, fix] of cases) {
		it(`has the last line of the output «${output.split('\n')[0] ?? ''} …»`, () => {
			const problem = aptProblem(output);
			expect(problem.what).to.match(what);
			expect(problem.why).to.equal(`apt said: ${output.split('\n').at(-1) ?? ''}`);
			expect(problem.fix).to.match(fix);
		});
	}

	it('has the line about the missing network, not the one after it', () => {
		const output = 'Err:1 x\n  Could not connect to mirror:80\nE: Some index files failed.';
		const problem = aptProblem(output);
		expect(problem.what).to.match(/network seems to be down/);
		expect(problem.why).to.equal('apt said: Could not connect to mirror:80');
	});
});
