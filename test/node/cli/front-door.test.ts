import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { isAlive, until } from '../engine/process-life';
import { frontDoor } from './run-cli';

interface FrontDoor {
	refuseNode: (version: string) => string | undefined;
	withoutAbout: (words: string[]) => string[];
	whyInstall: (folder: string) => string | undefined;
	refuseFolder: (folder: string) => string | undefined;
}

const load = createRequire(__filename);
const { refuseNode, withoutAbout, whyInstall, refuseFolder } = load(frontDoor) as FrontDoor;

describe('the front door', () => {
	it('refuses a Node that is too old, and says how to fix it', () => {
		for (const version of ['12.22.0', '18.20.4', '20.18.3']) {
			expect(refuseNode(version)).to.match(
				new RegExp(
					`^This is Node ${version}, which is too old.\n.*20\\.19.*\nTo fix it: .*nodejs`,
				),
			);
		}
	});

	it('accepts every newer Node', () => {
		for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.11.1']) {
			expect(refuseNode(version)).to.equal(undefined);
		}
	});

	it('is written so that an old Node can read it', () => {
		const text = fs.readFileSync(frontDoor, 'utf8').replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '');
		expect(text).not.to.match(/\?\.|\?\?|\bimport\b|require\('node:|\bawait\b|`/);
	});

	it('removes the description and passes all other arguments to the verb', () => {
		expect(withoutAbout(['build', '--about', 'a b', '--target', 'x', 'y=1'])).to.deep.equal([
			'build',
			'--target',
			'x',
			'y=1',
		]);
		expect(withoutAbout(['test', '--grep', 'x'])).to.deep.equal(['test', '--grep', 'x']);
	});
});

describe('the front door on a fresh machine', () => {
	let root: string;
	beforeEach(() => {
		root = fs.mkdtempSync(path.join(os.tmpdir(), 'audio-session-test-'));
		fs.mkdirSync(path.join(root, 'tools', 'workshop'), { recursive: true });
		fs.copyFileSync(frontDoor, path.join(root, 'tools', 'workshop', 'front-door.cjs'));
		write('package.json', '{}');
		writeLock('1');
		write(
			'tools/workshop/cli.ts',
			'console.log(process.argv.slice(2).join("|")); process.exitCode = 7;',
		);
		// Writes the same files as npm: first the packages, last the list of them.
		write(
			'npm.cjs',
			`const fs = require('fs');
console.log('npm', process.argv.slice(2).join(' '));
fs.mkdirSync('node_modules/ts-node', { recursive: true });
fs.writeFileSync('node_modules/ts-node/package.json', '{"main": "main.js"}');
fs.writeFileSync('node_modules/ts-node/main.js', 'exports.register = () => {};');
if (process.env.ENDING === 'killed') process.kill(process.pid, 'SIGKILL');
if (process.env.ENDING === 'never') {
	fs.writeFileSync('pid', String(process.pid));
	setTimeout(() => {}, 60000);
	return;
}
if (process.env.ENDING === 'failed') process.exit(1);
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
delete packages['node_modules/for-another-platform'];
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));`,
		);
	});
	afterEach(() => {
		fs.rmSync(root, { recursive: true, force: true });
	});

	function write(name: string, text: string): void {
		fs.writeFileSync(path.join(root, name), text);
	}

	function writeLock(integrity: string): void {
		const packages = {
			'': {},
			'node_modules/ts-node': { integrity },
			'node_modules/for-another-platform': { integrity: '2', optional: true },
		};
		write('package-lock.json', JSON.stringify({ packages }));
	}

	async function enter(
		ending = '',
		env: Readonly<Record<string, string | undefined>> = {},
	): Promise<{ all: string; exitCode: number | undefined }> {
		const door = path.join(root, 'tools', 'workshop', 'front-door.cjs');
		const { all, exitCode } = await execa(
			process.execPath,
			[door, 'verb', '--about', 'a b', '--flag', 'x y'],
			{
				reject: false,
				all: true,
				env: { npm_execpath: path.join(root, 'npm.cjs'), ENDING: ending, ...env },
			},
		);
		return { all, exitCode };
	}

	it('installs the packages, then runs the verb and exits with its status', async () => {
		const { all, exitCode } = await enter();
		expect(all).to.contain('Installing npm packages for the first time …');
		expect(all).to.contain('npm ci --include=dev');
		expect(all).to.match(/verb\|--flag\|x y$/);
		expect(exitCode).to.equal(7);
	});

	it('does not install them again the second time', async () => {
		await enter();
		expect((await enter()).all).to.equal('verb|--flag|x y');
	});

	it('installs them again when package-lock.json has changed', async () => {
		await enter();
		writeLock('other');
		expect(whyInstall(root)).to.contain('package-lock.json has changed');
		expect((await enter()).all).to.contain('npm ci');
	});

	it('installs them again when one is missing', async () => {
		await enter();
		fs.rmSync(path.join(root, 'node_modules', 'ts-node'), { recursive: true });
		expect(whyInstall(root)).to.contain('node_modules/ts-node is missing');
	});

	it('repeats an installation that was killed', async () => {
		const killed = await enter('killed');
		expect(killed.exitCode).to.equal(1);
		expect(killed.all).to.contain('npm was ended (SIGKILL)');
		const again = await enter();
		expect(again.all).to.contain('because the last installation was interrupted');
		expect(again.exitCode).to.equal(7);
	});

	it('repeats an installation that was killed while it replaced an older one', async () => {
		await enter();
		writeLock('other');
		await enter('killed');
		expect(whyInstall(root)).to.contain('the last installation was interrupted');
	});

	it('ends the installation when the shell that started it is killed', async () => {
		const door = path.join(root, 'tools', 'workshop', 'front-door.cjs');
		const shell = spawn('sh', ['-c', `'${process.execPath}' '${door}' verb; true`], {
			stdio: 'ignore',
			env: { ...process.env, npm_execpath: path.join(root, 'npm.cjs'), ENDING: 'never' },
		});
		const pidFile = path.join(root, 'pid');
		await until(() => fs.existsSync(pidFile) && fs.readFileSync(pidFile, 'utf8') !== '');
		const npm = Number(fs.readFileSync(pidFile, 'utf8'));
		shell.kill('SIGKILL');
		await until(() => !isAlive(npm));
	});

	for (const home of ['/dev/null', '/proc', '']) {
		it(`gives npm another cache folder, and says so, when HOME is «${home}»`, async () => {
			const { all, exitCode } = await enter('', { HOME: home, npm_config_cache: '' });
			const cache = path.join(root, '.deps', 'npm-cache');
			expect(all).to.contain(`npm's cache is in ${cache}, because `);
			expect(all).to.match(home === '' ? /because HOME is not set$/m : /because E\w+: /);
			expect(all).to.match(new RegExp(`npm ci .* --cache=${cache}$`, 'm'));
			expect(exitCode).to.equal(7);
		});
	}

	for (const env of [
		{ HOME: 'root', npm_config_cache: '' },
		{ HOME: '/dev/null', npm_config_cache: 'root' },
	]) {
		const [name] = Object.entries(env).find(([, value]) => value === 'root') ?? [];
		it(`does not change npm’s cache folder when ${name ?? ''} gives one`, async () => {
			const { all } = await enter('', { ...env, [name ?? '']: root });
			expect(all).to.contain('npm ci');
			expect(all).not.to.contain('cache');
		});
	}

	it('says in plain words that node_modules is not a folder', async () => {
		write('node_modules', 'a file');
		const { all, exitCode } = await enter();
		expect(all).to.contain('node_modules is not a folder.').and.to.contain('To fix it:');
		expect(all).not.to.contain('npm ci');
		expect(exitCode).to.equal(1);
		expect(refuseFolder('/dev/null')).to.match(
			/^The folder \/dev\/null cannot be written: ENOTDIR.*\n.*\nTo fix it: Use a copy/,
		);
	});

	it('says in plain words that package-lock.json cannot be read', async () => {
		await enter();
		write('package-lock.json', '<<<<<<< HEAD');
		const { all, exitCode } = await enter();
		expect(all).to.match(/^The list of npm packages cannot be read: .*JSON/);
		expect(all).to.contain('To fix it: git checkout package-lock.json');
		expect(all).not.to.match(/^\s+at /m);
		expect(exitCode).to.equal(1);
	});

	it('says in one line that the tools do not load', async () => {
		write('tools/workshop/cli.ts', 'require("./missing")');
		await enter();
		const { all, exitCode } = await enter();
		expect(exitCode).to.equal(1);
		expect(all).to.match(
			/^The tools cannot be loaded: Cannot find module '.\/missing' \(set DEBUG=1.*\)$/,
		);
	});

	it('says in plain words that the installation failed', async () => {
		const { all, exitCode } = await enter('failed');
		expect(exitCode).to.equal(1);
		expect(all).to.contain('The npm packages could not be installed.');
		expect(all).to.contain('To fix it:');
		expect(all).not.to.contain('verb|');
	});
});
