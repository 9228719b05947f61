import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { runProgram } from '../../../tools/packages/godot/run-program';
import { repositoryRoot } from '../../../tools/generators/repository';
import { FakeMachine } from './fake-machine';
import { problemOf } from './rejection';

describe('the import of a project', () => {
	let machine: FakeMachine;
	let project: string;
	beforeEach(() => {
		machine = new FakeMachine();
		project = machine.home;
		write('project.godot', 'config_version=5');
	});
	afterEach(() => {
		machine.remove();
	});

	function write(name: string, text: string): void {
		fs.writeFileSync(path.join(project, name), text);
	}

	// Like the real engine, it writes files into the project.
	function importer(text = '4.6.stable', ending = 'exit 0'): Engine {
		const script = ['date +%N > main.gd.uid', ending];
		return {
			command: machine.addEngine('godot', text, 'mkdir -p .godot', ...script),
			version: { major: 4, minor: 6, patch: 0, text },
			source: 'PATH',
			windowArguments: [],
			home: machine.engineHome,
		};
	}

	it('is not repeated when nothing has changed', async () => {
		expect(await importProject(importer(), project)).to.equal(true);
		expect(await importProject(importer(), project)).to.equal(false);
	});

	it('does not wait for a named pipe in the project', async () => {
		spawnSync('mkfifo', [path.join(project, 'pipe')]);
		const engine = JSON.stringify(importer());
		const program = `const { importProject } = require('./tools/packages/godot/import-project');
importProject(${engine}, ${JSON.stringify(project)}).then(console.log);`;
		const run = await runProgram(process.execPath, ['-r', 'ts-node/register', '-e', program], {
			seconds: 60,
			cwd: repositoryRoot,
		});
		expect(run.account).to.equal('true');
	});

	const changes: [string, () => void][] = [
		[
			'a file is new',
			() => {
				write('new.gd', 'extends Node');
			},
		],
		[
			'the content of a file has changed but not its length',
			() => {
				write('project.godot', 'config_version=6');
			},
		],
		[
			'a file was removed',
			() => {
				fs.rmSync(path.join(project, 'main.gd.uid'));
			},
		],
		[
			'the imported files were removed',
			() => {
				fs.rmSync(path.join(project, '.godot'), { recursive: true });
			},
		],
	];
	for (const [title, change] of changes) {
		it(`is repeated when ${title}`, async () => {
			await importProject(importer(), project);
			change();
			expect(await importProject(importer(), project)).to.equal(true);
		});
	}

	it('is repeated with another engine', async () => {
		await importProject(importer(), project);
		expect(await importProject(importer('4.7.stable'), project)).to.equal(true);
	});

	it('is repeated after a change behind a link, and does not follow a circular link forever', async () => {
		const addon = path.join(machine.root, 'addon');
		fs.mkdirSync(addon);
		fs.symlinkSync(addon, path.join(project, 'addon'));
		fs.symlinkSync(project, path.join(addon, 'back'));
		await importProject(importer(), project);
		fs.writeFileSync(path.join(addon, 'plugin.gd'), 'extends Node');
		expect(await importProject(importer(), project)).to.equal(true);
	});

	it('is not repeated for a rebuilt library', async () => {
		await importProject(importer(), project);
		write('lib.so', 'binary');
		expect(await importProject(importer(), project)).to.equal(false);
	});

	it('is repeated after it was killed', async () => {
		const problem = await problemOf(
			importProject(importer('4.6.stable', 'kill -9 $$'), project),
		);
		expect(problem.what).to.contain('cannot import the project');
		expect(problem.why).to.contain('SIGKILL');
		expect(await importProject(importer(), project)).to.equal(true);
	});

	it('lists the extensions before the import, which avoids a crash of the engine', async () => {
		fs.mkdirSync(path.join(project, 'addons', 'one'), { recursive: true });
		write('addons/one/one.gdextension', '');
		await importProject(
			importer('4.6.stable', 'cat .godot/extension_list.cfg > seen'),
			project,
		);
		const seen = fs.readFileSync(path.join(project, 'seen'), 'utf8');
		expect(seen).to.equal('res://addons/one/one.gdextension\n');
	});

	it('reports the progress of the engine', async () => {
		const line = String.raw`printf '[  16%% ] \033[90mreimport\033[22m | icon.svg\033[39m\n'`;
		const news: string[] = [];
		await importProject(importer('4.6.stable', line), project, (text) => news.push(text));
		expect(news).to.include('importing, 16 %: icon.svg');
	});

	it('says so when the folder is not a project', async () => {
		fs.rmSync(path.join(project, 'project.godot'));
		const problem = await problemOf(importProject(importer(), project));
		expect(problem.what).to.contain('There is no Godot project in');
	});
});
