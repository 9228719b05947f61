import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { knowEngine } from '../../../tools/packages/classref/classes/engine-classes';
import { autoloadXml } from '../../../tools/generators/class-xml/autoload-class';
import { autoloadName } from '../../../tools/generators/class-xml/autoload-project';
import { plainProject } from './plain-project';
import { registeredClasses } from './registered-classes';
import { findStaleness } from './find-staleness';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { findEngine } from '../../../tools/packages/godot/find-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { repositoryMachine } from '../../../tools/workshop/repository-machine';
import type { KnownEngine } from '../../../tools/packages/classref/run';
import { fixtures, makePages, temporaryFolder } from './in-process';
import { runProgram } from './run-program';

const seed = path.join(fixtures, 'seed', 'AVAudioSession.xml');

describe("classref with the engine's own classes", () => {
	let engine: Engine;
	let known: KnownEngine;
	/** The folder with the cached classes of the engine. */
	let cache = '';
	let folder = '';

	before(async () => {
		engine = await theEngine();
		cache = temporaryFolder();
		known = await knowEngine(engine, cache);
	});

	after(() => {
		fs.rmSync(cache, { recursive: true });
	});

	beforeEach(() => {
		folder = temporaryFolder();
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	it('reads all of them from the binary alone', () => {
		const { classes, branch } = known;
		expect(classes.length).to.be.above(1000);
		expect(branch).to.equal(`${engine.version.major}.${engine.version.minor}`);
		const byName = new Map(classes.map((symbols) => [symbols.name, symbols]));
		expect(byName.get('AnimationPlayer')?.inherits).to.equal('AnimationMixer');
		expect(byName.get('Node')?.methods.has('add_child')).to.equal(true);
		expect(byName.get('@GlobalScope')?.enums.get('Error')?.values.has('OK')).to.equal(true);
		expect(byName.get('@GDScript')?.annotations.has('@export')).to.equal(true);
	});

	it('caches the classes of the engine, and does not run it again', async () => {
		const again = await knowEngine({ ...engine, command: '/nowhere' }, cache);
		expect(again.classes.map(({ name }) => name)).to.deep.equal(
			known.classes.map(({ name }) => name),
		);
	});

	it('runs the engine again when the cache is damaged', async () => {
		const [name = ''] = fs.readdirSync(cache);
		expect(name).to.match(/^classes-\d+\.\d+.*\.json$/);
		for (const damaged of ['{"format": 1, "cla', '{"format": 1, "classes": 5}']) {
			fs.writeFileSync(path.join(folder, name), damaged);
			const again = await knowEngine(engine, folder);
			expect(again.classes).to.have.lengthOf(known.classes.length);
		}
	});

	it('says so when the cache cannot be written', async () => {
		const place = path.join(folder, 'file');
		fs.writeFileSync(place, '');
		const failure = await rejection(knowEngine(engine, place));
		expect(failure).to.match(/cannot be stored in .*file\.[^]*--cache FOLDER/);
	});

	it('says so when the program is not an engine with an editor', async () => {
		const command = path.join(folder, 'godot');
		fs.writeFileSync(command, '#!/bin/sh\necho no such option\nexit 1\n', { mode: 0o755 });
		const failure = await rejection(knowEngine({ ...engine, command }, undefined));
		expect(failure).to.match(/Godot did not list its classes\.[^]*--doctool/);
	});

	it("writes the page of an extension's class and none of the engine's pages", async () => {
		const { pages, isSound } = await makePages([seed], { engine: known });
		const expected = fs.readFileSync(
			path.join(fixtures, 'seed', 'class_avaudiosession.rst'),
			'utf8',
		);
		expect(isSound).to.equal(true);
		expect([...pages.keys()]).to.deep.equal(['class_avaudiosession.rst', 'index.rst']);
		const body = (page: string): string => page.slice(page.indexOf('.. _class_'));
		expect(body(pages.get('class_avaudiosession.rst') ?? '')).to.equal(body(expected));
	});

	it('writes pages from the documentation comments of GDScript', async () => {
		const project = path.join(fixtures, 'gdscript');
		const doctool = ['--doctool', folder, '--gdscript-docs', 'res://'];
		assertClean(await runEngine(engine, ['--path', project, ...doctool]));
		const { pages, isSound, lines } = await makePages([folder], { engine: known });
		expect(isSound, lines.join('\n')).to.equal(true);
		expect([...pages.keys()]).to.deep.equal([
			'class_lantern.rst',
			'class_lantern.wick.rst',
			'index.rst',
		]);
		const page = pages.get('class_lantern.rst') ?? '';
		expect(page).to.contain('**Inherits:** :ref:`Node2D<class_Node2D>` **<**');
		expect(page).to.contain('see :ref:`Node.add_child()<class_Node_method_add_child>`');
		expect(page).to.contain(':ref:`Reason<enum_Lantern_Reason>` **WIND** = ``0``');
		expect(page).to.contain('**Deprecated:** Use :ref:`color<class_Lantern_property_color>`.');
	});

	it('writes one page from the cache', async () => {
		const args = [seed, '--godot', '--cache', cache, '-o', folder];
		const { exitCode, stdout } = await runProgram(args, folder, {
			GODOT: engine.command,
		});
		expect(stdout).to.contain('No warnings or errors');
		expect(exitCode).to.equal(0);
	});
});

async function theEngine(): Promise<Engine> {
	const { engine } = await findEngine(repositoryMachine());
	if (engine === undefined) {
		throw new Error('Godot is missing: npm run engine installs it');
	}
	return engine;
}

async function autoloadDocumentation(engine: Engine): Promise<string> {
	return [...(await autoloadXml(engine)).values()].join('');
}

async function rejection(promise: Promise<unknown>): Promise<string> {
	return promise.then(() => 'nothing', String);
}

describe('the class XML of this project', () => {
	it('documents everything that the extension registers and nothing else', async function () {
		const library = path.join(repositoryRoot, 'addons', 'audio_session', 'bin');
		if (!fs.existsSync(library)) {
			console.log('    skipped: the extension is not built; npm test builds it first');
			this.skip();
		}
		const engine = await theEngine();
		const registered = new Map(await registeredClasses(engine, plainProject()));
		expect([...registered.keys()]).to.include('AVAudioSession');
		registered.set(autoloadName, await autoloadDocumentation(engine));
		const folder = path.join(repositoryRoot, 'doc_classes');
		expect(findStaleness(folder, registered)).to.deep.equal([]);
	});

	it('documents the autoload from the comments in its script, without private members', async () => {
		const xml = await autoloadDocumentation(await theEngine());
		expect(xml).to.contain('<member name="type" type="String" setter="" getter="">');
		expect(xml).to.contain('<signal name="state_changed">');
		expect(xml).not.to.match(/name="_|Object/);
	});

	it('is generated from a project with an extension; a project without one is refused', async () => {
		const folder = temporaryFolder();
		try {
			fs.writeFileSync(path.join(folder, 'project.godot'), 'config_version=5\n');
			const failure = await rejection(registeredClasses(await theEngine(), folder));
			expect(failure).to.match(/Godot finds no class of an extension in/);
		} finally {
			fs.rmSync(folder, { recursive: true });
		}
	});
});
