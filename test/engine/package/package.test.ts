import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { prepareProject, remoteProject } from '../test_link/remote-project';
import { buildPackage } from '../../../tools/workshop/npm-package/build-package';
import { repositoryRoot } from '../../../tools/generators/repository';
import type { Ended } from '../../node/classref/run-program';
import { run } from '../../node/classref/run-program';

const document = `<?xml version="1.0" encoding="UTF-8" ?>
<class name="Lantern" inherits="Node3D" version="4.6">
	<brief_description>
		A light to carry.
	</brief_description>
	<description>
		Burns as long as it is in the tree; see [method Node.add_child].
	</description>
	<tutorials>
	</tutorials>
	<members>
		<member name="color" type="Color" setter="set_color" getter="get_color" default="Color(1, 1, 1, 1)">
			What it shines in.
		</member>
	</members>
</class>
`;

describe('the npm package, in the repository of another extension', function () {
	this.timeout(300_000);
	let folder = '';
	let extension = '';
	let file = '';
	let environment: Record<string, string>;

	before(async () => {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
		file = await withoutHome(() => buildPackage(folder, () => undefined));
		extension = path.join(folder, 'lantern');
		fs.mkdirSync(path.join(extension, 'doc_classes'), { recursive: true });
		fs.writeFileSync(path.join(extension, 'doc_classes', 'Lantern.xml'), document);
		fs.writeFileSync(path.join(extension, 'package.json'), '{}');
		// The package contains everything that it needs, so an empty cache and no registry suffice.
		environment = {
			npm_config_cache: path.join(folder, 'cache'),
			npm_config_offline: 'true',
			GODOT: (await setUpEngine()).command,
		};
		const install = ['install', '--save-dev', '--no-audit', '--no-fund', file];
		const installed = await run('npm', install, extension, environment);
		expect(installed.exitCode, installed.stderr).to.equal(0);
	});

	after(() => {
		fs.rmSync(folder, { recursive: true, force: true });
	});

	/** Runs an action while no folder of the user can be written. */
	async function withoutHome<Result>(action: () => Promise<Result>): Promise<Result> {
		const before = { ...process.env };
		delete process.env.npm_config_cache;
		process.env.HOME = '/dev/null';
		try {
			return await action();
		} finally {
			delete process.env.HOME;
			Object.assign(process.env, before);
		}
	}

	function readJson(file: string): { readonly type?: string } {
		return JSON.parse(fs.readFileSync(file, 'utf8')) as { type?: string };
	}

	it('is packed also when no folder of the user can be written', () => {
		expect(fs.existsSync(file)).to.equal(true);
	});

	const classref = (...args: string[]): Promise<Ended> =>
		run('npx', ['--no-install', 'classref', ...args], extension, environment);
	/** Returns the arguments of the `npx classref` commands in the README. */
	function readmeCommands(): string[][] {
		const readme = fs.readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8');
		return [...readme.matchAll(/^npx classref (.*)$/gm)].map(([, words = '']) =>
			words.split(' '),
		);
	}

	const page = (): string => path.join(extension, 'docs', 'classes', 'class_lantern.rst');

	it("writes its class reference with the README's command, which reads the engine's classes from Godot", async () => {
		const [write = []] = readmeCommands();
		const ended = await classref(...write);
		expect(ended.exitCode, ended.stdout + ended.stderr).to.equal(0);
		expect(ended.stdout).to.contain('No warnings or errors found');
		const text = fs.readFileSync(page(), 'utf8');
		expect(text).to.contain(
			'**Inherits:** :ref:`Node3D<class_Node3D>` **<** :ref:`Node<class_Node>` **<** :ref:`Object<class_Object>`',
		);
		expect(text).to.contain(':ref:`Node.add_child()<class_Node_method_add_child>`');
		expect(text).to.contain('.. XML source: doc_classes/Lantern.xml.');
	});

	it('reports a class reference that is not current', async () => {
		const [, check = []] = readmeCommands();
		expect(check).to.include('--check');
		expect((await classref(...check)).exitCode).to.equal(0);
		fs.appendFileSync(page(), 'x');
		const ended = await classref(...check, '--no-color');
		expect(ended.exitCode).to.equal(1);
		expect(ended.stdout).to.contain('stale: class_lantern.rst');
	});

	it('names the file and line of a mistake', async () => {
		fs.writeFileSync(
			path.join(extension, 'doc_classes', 'Lantern.xml'),
			document.replace('Node.add_child', 'Node.add_chidl'),
		);
		const ended = await classref('doc_classes', '--godot', '--dry-run', '--no-color');
		expect(ended.exitCode).to.equal(1);
		expect(ended.stdout).to.match(/doc_classes\/Lantern\.xml:7: Unresolved method reference/);
	});

	it('drives a game', async () => {
		await prepareProject();
		fs.writeFileSync(
			path.join(extension, 'drive.cjs'),
			`const { launchGame } = require('godot-audio-session/remote');
launchGame({ project: ${JSON.stringify(remoteProject)}, backend: 'simulated' }).then(async (game) => {
	await game.session.setCategory('ambient', []);
	console.log(await game.session.category);
	const { outcome } = await game.close();
	console.log(outcome.kind, outcome.code);
});`,
		);
		const ended = await run(process.execPath, ['drive.cjs'], extension, environment);
		expect(ended.stdout, ended.stderr).to.equal('ambient\nexit 0\n');
	});

	it('refuses to drive a game without Godot, says how to install it, and downloads nothing', async () => {
		const bare = path.join(folder, 'programs');
		fs.mkdirSync(bare);
		fs.symlinkSync(process.execPath, path.join(bare, 'node'));
		fs.writeFileSync(path.join(bare, 'apt-get'), `#!/bin/sh\necho called > ${bare}/calls\n`, {
			mode: 0o755,
		});
		const home = path.join(folder, 'home');
		fs.mkdirSync(home);
		const env = { GODOT: '', PATH: bare, HOME: home, XDG_CACHE_HOME: '' };
		const ended = await run(process.execPath, ['drive.cjs'], extension, env);
		expect(ended.exitCode).to.equal(1);
		expect(ended.stderr).to.include('Godot 4.4 or newer is missing.');
		expect(ended.stderr).to.match(
			/Set GODOT to .* (?:https:\/\/godotengine\.org\/download|install one with: )/,
		);
		expect(fs.readdirSync(bare)).to.have.members(['apt-get', 'node']);
		expect(fs.readdirSync(home)).to.deep.equal([]);
	});

	const inRepository = (...names: string[]): string => path.join(repositoryRoot, ...names);
	const compiler = inRepository('node_modules', 'typescript', 'bin', 'tsc');

	for (const module of ['commonjs', 'nodenext', 'esnext']) {
		it(`has types that need only those of Node, with modules of the kind ${module}`, async () => {
			fs.writeFileSync(
				path.join(extension, 'drive.ts'),
				`import { launchGame, type AudioSessionCategory } from 'godot-audio-session/remote';
export async function drive(): Promise<AudioSessionCategory> {
	const game = await launchGame({ project: '.' });
	// @ts-expect-error There is no such category.
	await game.session.setCategory('telepathy', []);
	await game.simulator.plug('headphones');
	const picture: Buffer = await game.screenshot();
	console.log(picture.length);
	return game.session.category;
}`,
			);
			const compilerOptions = {
				...{ strict: true, noEmit: true, target: 'es2022', module },
				...(module === 'esnext' ? { moduleResolution: 'bundler' } : {}),
				// The package refers to the types of Node.
				types: [],
				typeRoots: [inRepository('node_modules', '@types')],
			};
			fs.writeFileSync(
				path.join(extension, 'tsconfig.json'),
				JSON.stringify({ compilerOptions, files: ['drive.ts'] }),
			);
			const args = [compiler, '--project', '.'];
			const ended = await run(process.execPath, args, extension, environment);
			expect(ended.stdout).to.equal('');
			expect(ended.exitCode).to.equal(0);
		});
	}

	it('is loaded by CommonJS and ES modules of Node, and by ts-node', async () => {
		const text = `import { launchGame } from 'godot-audio-session/remote';
console.log(typeof launchGame);`;
		for (const [name, ...options] of [
			['load.mjs'],
			[
				'load.ts',
				'-r',
				inRepository('node_modules', 'ts-node', 'register', 'transpile-only'),
			],
		] as const) {
			fs.writeFileSync(path.join(extension, name), text);
			const env = {
				...environment,
				TS_NODE_SKIP_PROJECT: 'true',
				TS_NODE_COMPILER_OPTIONS: '{"module":"commonjs"}',
			};
			const ended = await run(process.execPath, [...options, name], extension, env);
			expect(ended.stdout, ended.stderr).to.equal('function\n');
		}
	});

	it('contains no package of ES modules, which loaders of TypeScript as CommonJS cannot resolve', () => {
		const own = path.join(extension, 'node_modules', 'godot-audio-session', 'node_modules');
		const types = fs
			.readdirSync(own)
			.filter((name) => !name.startsWith('.'))
			.map((name) => [name, readJson(path.join(own, name, 'package.json')).type]);
		expect(types.filter(([, type]) => type === 'module')).to.deep.equal([]);
		const licenses = fs.readFileSync(path.join(own, 'execa', 'LICENSES'), 'utf8');
		expect(licenses).to.include('unicorn-magic').and.include('path-key 4');
	});

	it('has no code that installs Debian packages or depends on its own path', () => {
		const dist = path.join(extension, 'node_modules', 'godot-audio-session', 'dist');
		const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' });
		const scripts = files.filter((name) => name.endsWith('.js'));
		expect(scripts).to.include(path.join('packages', 'test-link', 'index.js'));
		expect(scripts.filter((name) => !/^(?:api|packages)\b/.test(name))).to.deep.equal([]);
		for (const name of scripts) {
			const text = fs.readFileSync(path.join(dist, name), 'utf8');
			expect(text, name).not.to.match(/__dirname|node_modules|apt-get/);
		}
	});

	it('contains neither tests nor tools for this repository', () => {
		const installed = path.join(extension, 'node_modules');
		const names = fs.readdirSync(installed).filter((name) => !name.startsWith('.'));
		expect(names).to.deep.equal(['godot-audio-session']);
		const own = path.join(installed, 'godot-audio-session');
		expect(fs.readdirSync(own)).to.have.members([
			'LICENSE',
			'README.md',
			'dist',
			'node_modules',
			'package.json',
		]);
		expect(fs.existsSync(path.join(own, 'node_modules', 'typescript'))).to.equal(false);
	});
});
