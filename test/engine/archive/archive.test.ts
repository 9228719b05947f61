import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { unzipSync } from 'fflate';
import { buildExtension } from '../../../tools/workshop/build/build-extension';
import { desktopLibrary } from '../../../tools/workshop/build/desktop-library';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { ExportKit } from '../../../tools/workshop/engine/install-template';
import { setUpExport } from '../../../tools/workshop/engine/install-template';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { defaultArchive } from '../../../tools/workshop/addon/command';
import { gatherContents } from '../../../tools/workshop/addon/archive-contents';
import { writeArchive } from '../../../tools/workshop/addon/write-archive';
import { repositoryRoot } from '../../../tools/generators/repository';
import { exportGame, runGame } from './exported-game';

const work = path.join(repositoryRoot, 'build', 'archive');
const archive = path.join(work, 'addon.zip');
const addonFolder = 'addons/audio_session';

// In addition to the demo's autoloads: a script that prints what the game contains.
const autoloads = `
[autoload]

Probe="*res://probe.gd"
`;

// Debian's release template of Godot prints this when a game with a container quits.
const engineOwn =
	/^Attempt to disconnect a nonexistent connection from '.*'\. Signal: '(?:size_flags|visibility)_changed', callable: ''\.$/;

async function packAddon(): Promise<void> {
	await buildExtension({ target: 'template_debug' });
	await buildExtension({ target: 'template_release' });
	writeArchive(archive, gatherContents().files);
}

function unpack(file: string, folder: string): void {
	for (const [name, content] of Object.entries(unzipSync(fs.readFileSync(file)))) {
		const target = path.join(folder, name);
		fs.mkdirSync(path.dirname(target), { recursive: true });
		fs.writeFileSync(target, content);
	}
}

/** Copies a project without its generated files, and unpacks the archive there. */
function installInto(project: string, name: string): string {
	const folder = path.join(work, name);
	fs.rmSync(folder, { recursive: true, force: true });
	fs.cpSync(path.join(repositoryRoot, project), folder, {
		recursive: true,
		filter: (source) => !/[/\\](?:\.godot|addons)$/.test(source),
	});
	unpack(archive, folder);
	return folder;
}

describe('the archive of the addon', function () {
	this.timeout(600_000);
	before(packAddon);

	it('contains only the addon, in the folder where Godot looks for it', () => {
		const names = Object.keys(unzipSync(fs.readFileSync(archive)));
		expect(names.filter((name) => !name.startsWith(`${addonFolder}/`))).to.deep.equal([]);
		const expected = [
			'LICENSE',
			'README.md',
			'icon.svg',
			'plugin.cfg',
			'audio_session.gdextension',
			'docs/guide.md',
			'docs/classes/class_avaudiosession.rst',
			`bin/${desktopLibrary('template_debug')}`,
			`bin/${desktopLibrary('template_release')}`,
		];
		expect(names).to.include.members(expected.map((name) => `${addonFolder}/${name}`));
		expect(names.filter((name) => name.endsWith('.import'))).to.deep.equal([]);
	});

	it('has a .gdextension file that names exactly the libraries in the archive', () => {
		const { files } = gatherContents();
		const text = files.get(`${addonFolder}/audio_session.gdextension`)?.toString() ?? '';
		const named = [...text.matchAll(/"(bin\/.*)"$/gm)].map(([, name]) => name);
		const held = [...files.keys()].filter((name) => name.startsWith(`${addonFolder}/bin/`));
		expect(named).not.to.have.length(0);
		expect(named.map((name) => `${addonFolder}/${name ?? ''}`)).to.have.members(held);
	});

	it('has a plugin that shows the version of the repository', () => {
		const plugin = gatherContents().files.get(`${addonFolder}/plugin.cfg`)?.toString() ?? '';
		const [, version = 'none'] = /^version="(.*)"$/m.exec(plugin) ?? [];
		const manifest = fs.readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8');
		expect(version).to.equal((JSON.parse(manifest) as { version: string }).version);
	});

	it('is written to the path in the guide to iOS', () => {
		const guide = fs.readFileSync(path.join(repositoryRoot, 'docs', 'ios.md'), 'utf8');
		expect(guide).to.include(`\`build/${path.basename(defaultArchive())}\``);
	});

	it('has no document with a link to a file outside the archive', () => {
		const { files } = gatherContents();
		const documents = [...files].filter(([name]) => name.endsWith('.md'));
		const broken = documents.flatMap(([name, content]) =>
			[...content.toString().matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
				.map(([, target = '']) => target)
				.filter((target) => !/^\w+:/.test(target))
				.map((target) => path.posix.join(path.posix.dirname(name), target))
				.filter((target) => !files.has(target)),
		);
		expect(documents.length).to.be.greaterThan(3);
		expect(broken).to.deep.equal([]);
	});

	it('has the same bytes when it is written again', () => {
		const again = path.join(work, 'again.zip');
		writeArchive(again, gatherContents().files);
		expect(fs.readFileSync(again).equals(fs.readFileSync(archive))).to.equal(true);
	});

	it('works in an empty project', async () => {
		const engine = await setUpEngine();
		const project = installInto('test/engine/archive/project', 'empty');
		await importProject(engine, project);
		const run = await runEngine(engine, ['--', '--audio-session=simulated'], { cwd: project });
		expect(run.stdout).to.include('set_active: OK');
		assertClean(run);
	});
});

describe('npm run package:addon', function () {
	this.timeout(600_000);
	before(packAddon);

	async function runPackage(
		...words: string[]
	): Promise<{ code: number | undefined; text: string }> {
		const file = path.join(work, 'by-command.zip');
		const cli = path.join(repositoryRoot, 'tools', 'workshop', 'front-door.cjs');
		const args = [cli, 'package:addon', '--output', file, ...words];
		const { exitCode, all } = await execa(process.execPath, args, { reject: false, all: true });
		return { code: exitCode, text: all };
	}

	it('prints which libraries are in the archive and which are missing', async () => {
		const { code, text } = await runPackage();
		expect(code).to.equal(0);
		expect(text).to.match(/^Libraries for .*\(debug, release\)/m);
		expect(text).to.match(/^Left out, because not built: .*ios \(debug, release\)/m);
	});

	it('fails with --require-all if a library is missing, and prints how to build it', async () => {
		const { code, text } = await runPackage('--require-all');
		expect(code).to.equal(1);
		expect(text).to.match(/^Missing: .*visionos \(debug, release\)/m);
		expect(text).to.match(/scons platform=\w+ target=template_\w+/);
	});
});

describe('the demo, exported as a release with the addon from its archive', function () {
	this.timeout(600_000);
	let exported: RunResult;
	let run: RunResult;

	before(async function () {
		const kit: ExportKit | undefined = await setUpExport();
		if (kit === undefined) {
			console.log('      skipped: Debian’s release template needs apt, which is missing');
			this.skip();
		}
		await packAddon();
		const project = installInto('demo', 'demo');
		fs.copyFileSync(
			path.join(repositoryRoot, 'test/engine/archive/probe.gd'),
			path.join(project, 'probe.gd'),
		);
		fs.appendFileSync(path.join(project, 'project.godot'), autoloads);
		await importProject(kit.engine, project);
		const game = path.join(work, 'game');
		fs.rmSync(game, { recursive: true, force: true });
		exported = await exportGame(kit, project, game);
		run = await runGame(game);
	});

	it('is exported without an error', () => {
		assertClean(exported);
	});

	it('contains only the release library', () => {
		const libraries = fs
			.readdirSync(path.join(work, 'game'))
			.filter((name) => name.startsWith('libaudio_session'));
		expect(libraries).to.deep.equal([desktopLibrary('template_release')]);
	});

	it('runs without the simulated device, although its project settings request it', () => {
		expect(run.stdout).to.include('debug: false');
		expect(run.stdout).to.include('class: true');
		expect(run.stdout).to.include('simulator: false');
		expect(run.stdout).to.include('The category at first: unknown (6)');
		expect(run.stdout).to.include('That was the tour.');
	});

	it('has the autoload AudioSession, and no test link', () => {
		expect(run.stdout).to.include('autoload AudioSession: true');
		expect(run.stdout).to.include('autoload AudioSessionTestLink: false');
		expect(run.stdout).to.include('test link: false');
	});

	it('prints an error when a method of a simulator made by a script is called', () => {
		expect(run.stdout).to.include('plug: false');
		const messages = run.messages.map(({ text }) => text);
		expect(messages.filter((text) => text.includes('no simulated device'))).to.have.length(1);
	});

	it('prints only the error that the demo shows', () => {
		assertClean(run, {
			allow: [/^The category 99/, /^There is no simulated device/, engineOwn],
		});
	});
});
