import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { makeTemporaryGame, temporaryFolder } from './temporary-game';

const printed = (run: RunResult): string[] =>
	run.stdout.split(/\r?\n/).filter((line) => /^(?:\[game\]|AudioSession:) /.test(line));
const withoutExtension = [
	'[game] starts as auto, inactive',
	'AudioSession: the extension is not part of this build, so the type "ambient" is remembered but has no effect.',
	'[game] type ambient',
	'[game] state inactive',
	'[game] supported false',
	'[game] state observable false',
	'[game] backend none',
];

describe('a game that uses only AudioSession', () => {
	let engine: Engine;
	let folder: string;
	let game: string;

	before(async () => {
		engine = await setUpEngine();
		folder = temporaryFolder();
		game = makeTemporaryGame(path.join(folder, 'game'));
		await importProject(engine, game);
	});
	after(() => {
		fs.rmSync(folder, { recursive: true });
	});

	it('opens in the editor without a message', async () => {
		assertClean(await runEngine(engine, ['--editor', '--quit'], { cwd: game }));
	});

	it('has the session of the simulated device if it is chosen', async () => {
		const args = ['--', '--audio-session=simulated'];
		const run = await runEngine(engine, args, { cwd: game });
		assertClean(run);
		expect(printed(run)).to.deep.equal([
			'[game] starts as auto, inactive',
			'[game] type ambient',
			'[game] state inactive',
			'[game] supported true',
			'[game] state observable true',
			'[game] backend AVAudioSession',
		]);
	});

	for (const platform of ['Web', 'Android']) {
		it(`is exported to ${platform}, which has no library of the extension, and runs without an error`, async () => {
			const list = path.join(game, '.godot', 'extension_list.cfg');
			const before = fs.readFileSync(list, 'utf8');
			const pack = path.join(folder, `${platform}.pck`);
			const args = ['--export-pack', platform, pack];
			assertClean(await runEngine(engine, args, { cwd: game, timeoutSeconds: 180 }));
			expect(fs.readFileSync(list, 'utf8'), 'the project afterwards').to.equal(before);

			// The engine looks for libraries beside the pack, where there are none.
			const run = await runEngine(engine, ['--main-pack', pack], { cwd: folder });
			assertClean(run);
			expect(printed(run)).to.deep.equal(withoutExtension);
		});
	}

	it('opens and runs without an error if the extension is not installed', async () => {
		const bare = makeTemporaryGame(path.join(folder, 'bare'));
		fs.rmSync(path.join(bare, 'addons/audio_session/audio_session.gdextension'));
		fs.rmSync(path.join(bare, 'addons/audio_session/bin'), { recursive: true, force: true });
		assertClean(await runEngine(engine, ['--import'], { cwd: bare, timeoutSeconds: 180 }));
		const run = await runEngine(engine, [], { cwd: bare });
		assertClean(run);
		expect(printed(run)).to.deep.equal(withoutExtension);
	});
});
