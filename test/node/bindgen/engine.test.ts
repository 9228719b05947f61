import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type ExtensionApi, readExtensionApi } from '../../../tools/generators/bindings/api';
import { compatibilityMinimum } from '../../../tools/generators/bindings/compatibility';
import { emitInterfaceHeader } from '../../../tools/generators/bindings/emit/interface-header';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import { readExtensionInterface } from '../../../tools/generators/bindings/interface';
import { staleFiles, writeFiles } from '../../../tools/generators/output';
import { type ApiDump, dumpApi } from '../../../tools/packages/godot/dump-api';
import type { Engine } from '../../../tools/packages/godot/engine';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { engineApiFolder, repositoryRoot } from '../../../tools/generators/repository';

const core = path.join(repositoryRoot, 'godot-cpp');
const committed = path.join(core, 'gen');
const profile = path.join(repositoryRoot, 'build_profile.json');

describe('the bindings of the installed engine', () => {
	let engine: Engine;
	let dump: ApiDump;
	let api: ExtensionApi;
	let folder: string;

	before(async () => {
		engine = await setUpEngine();
		dump = await dumpApi(engine, engineApiFolder);
		api = readExtensionApi(dump.api);
		folder = mkdtempSync(path.join(os.tmpdir(), 'bindgen-'));
	});
	after(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('are committed as generated, if they were generated from this engine', () => {
		const files = generateBindings({ ...dump, profile });
		const record = (text: string): unknown => (JSON.parse(text) as { engine: unknown }).engine;
		const ours = record(readFileSync(path.join(committed, 'made_from.json'), 'utf8'));
		if (ours === record(files.get('made_from.json') ?? '')) {
			expect(staleFiles(committed, files)).to.deep.equal([]);
		} else {
			expect(files.size).to.be.above(50);
		}
	});

	it('have the same interface header as the engine writes', async () => {
		await runEngine(engine, ['--dump-gdextension-interface', '--quit'], { cwd: folder });
		expect(emitInterfaceHeader(readExtensionInterface(dump.interface))).to.equal(
			readFileSync(path.join(folder, 'gdextension_interface.h'), 'utf8'),
		);
	});

	it('work from Godot 4.4 on', () => {
		const list = path.join(core, 'include/godot_cpp/core/interface_functions.inc');
		expect(compatibilityMinimum(list, dump.interface).minimum).to.equal('4.4');
	});

	it('wrap every class with every method when the profile names no class', () => {
		const everything = path.join(folder, 'everything');
		writeFiles(folder, new Map([['all.json', '{}\n']]));
		const files = generateBindings({ ...dump, profile: path.join(folder, 'all.json') });
		writeFiles(everything, files);
		const text = [...files]
			.filter(([name]) => name.startsWith('include/godot_cpp/classes/'))
			.map(([, content]) => content)
			.join('');
		const headers = new Map(
			[...text.matchAll(/^class (\w+) : public \w+ \{\n([\s\S]*?)^\};$/gm)].map(
				([, name = '', body = '']) => [name, body],
			),
		);
		const missing = api.classes.flatMap(({ name, methods }) => {
			const body = headers.get(name === 'ClassDB' ? 'ClassDBSingleton' : name) ?? '';
			return methods
				.filter((method) => !new RegExp(`\\b_?${method.name}(_|_internal)?\\(`).test(body))
				.map((method) => `${name}.${method.name}`);
		});
		expect(missing).to.deep.equal([]);
		expect(headers.size).to.equal(api.classes.length);
	});
});
