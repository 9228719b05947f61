import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { makeTemporaryGame, temporaryFolder } from './temporary-game';

describe('the editor plugin', () => {
	let folder: string;
	let run: RunResult;

	before(async () => {
		const engine = await setUpEngine();
		folder = temporaryFolder();
		const game = makeTemporaryGame(path.join(folder, 'game'), (text) =>
			text
				.replace(/^AudioSession=.*\n/m, '')
				.replace(/^run\/main_scene=.*\n/m, '')
				.replace(
					/enabled=.*/,
					'enabled=PackedStringArray("res://addons/plugin_probe/plugin.cfg")',
				),
		);
		fs.rmSync(path.join(game, 'main.gd'));
		fs.rmSync(path.join(game, 'main.tscn'));
		await importProject(engine, game);
		run = await runEngine(engine, ['--editor'], { cwd: game });
	});
	after(() => {
		fs.rmSync(folder, { recursive: true });
	});

	it('adds the autoload AudioSession when it is enabled, and removes it when it is disabled', () => {
		const probe = run.stderr.split(/\r?\n/).filter((line) => line.startsWith('[probe] '));
		const off = '[probe] plugin disabled, autoload none';
		const on =
			/^\[probe\] plugin enabled, autoload \*(?:uid:|res:\/\/addons\/audio_session\/audio_session\.gd$)/;
		expect(probe).to.have.length(5);
		expect([probe[0], probe[2], probe[4]]).to.deep.equal([off, off, off]);
		expect(probe[1]).to.match(on);
		expect(probe[3]).to.match(on);
	});

	it('describes its project settings while it is enabled', () => {
		const counts = run.stderr.split(/\r?\n/).filter((line) => line.startsWith('[settings] '));
		expect(counts).to.deep.equal([
			'[settings] 2 descriptions',
			'[settings] 0 descriptions',
			'[settings] 2 descriptions',
			'[settings] 0 descriptions',
		]);
	});

	it('prints nothing in the editor, and leaks nothing', () => {
		assertClean(run);
	});
});
