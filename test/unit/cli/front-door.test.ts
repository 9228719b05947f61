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
}

const load = createRequire(__filename);
const { refuseNode, withoutAbout, whyInstall } = load(frontDoor) as FrontDoor;

describe('the front door', () => {
	it('refuses a Node that is too old, and says what mends it', () => {
		for (const version of ['12.22.0', '18.20.4', '20.18.3']) {
			expect(refuseNode(version)).to.match(
				new RegExp(
					`^This is Node ${version}, which is too old.\n.*20\\.19.*\nTo mend it: .*nodejs`,
				),
			);
		}
	});

	it('lets in every newer Node', () => {
		for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.11.1']) {
			expect(refuseNode(version)).to.equal(undefined);
		}
	});

	it('is written so that an old Node can read it', () => {
		const text = fs.readFileSync(frontDoor, 'utf8').replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '');
		expect(text).not.to.match(/\?\.|\?\?|\bimport\b|require\('node:|\bawait\b|`/);
	});

	it('keeps the description from the verb, and passes on all else', () => {
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
		fs.mkdirSync(path.join(root, 'tools'));
		fs.copyFileSync(frontDoor, path.join(root, 'tools', 'front-door.cjs'));
		write('package.json', '{}');
		writeLock('1');
		write(
			'tools/cli.ts',
			'console.log(process.argv.slice(2).join("|")); process.exitCode = 7;',
		);
		// Leaves what npm leaves: the packages first, the record of them last.
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

	async function enter(ending = ''): Promise<{ all: string; exitCode: number | undefined }> {
		const door = path.join(root, 'tools', 'front-door.cjs');
		const { all, exitCode } = await execa(
			process.execPath,
			[door, 'verb', '--about', 'a b', '--flag', 'x y'],
			{
				reject: false,
				all: true,
				env: { npm_execpath: path.join(root, 'npm.cjs'), ENDING: ending },
			},
		);
		return { all, exitCode };
	}

	it('installs the packages, then runs the verb and passes on its exit status', async () => {
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

	it('installs them again when one is gone', async () => {
		await enter();
		fs.rmSync(path.join(root, 'node_modules', 'ts-node'), { recursive: true });
		expect(whyInstall(root)).to.contain('node_modules/ts-node is gone');
	});

	it('does an installation again that was killed', async () => {
		const killed = await enter('killed');
		expect(killed.exitCode).to.equal(1);
		expect(killed.all).to.contain('npm was ended (SIGKILL)');
		const again = await enter();
		expect(again.all).to.contain('because the last time was not finished');
		expect(again.exitCode).to.equal(7);
	});

	it('does an installation again that was killed while it replaced an older one', async () => {
		await enter();
		writeLock('other');
		await enter('killed');
		expect(whyInstall(root)).to.contain('the last time was not finished');
	});

	it('ends the installation when the shell that started it is killed', async () => {
		const door = path.join(root, 'tools', 'front-door.cjs');
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

	it('says in one line that the tools do not load', async () => {
		write('tools/cli.ts', 'require("./missing")');
		await enter();
		const { all, exitCode } = await enter();
		expect(exitCode).to.equal(1);
		expect(all).to.match(
			/^The tools do not load: Cannot find module '.\/missing' \(set DEBUG=1.*\)$/,
		);
	});

	it('says in plain words that the installation failed', async () => {
		const { all, exitCode } = await enter('failed');
		expect(exitCode).to.equal(1);
		expect(all).to.contain('The npm packages could not be installed.');
		expect(all).to.contain('To mend it:');
		expect(all).not.to.contain('verb|');
	});
});
