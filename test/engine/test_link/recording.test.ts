import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Engine } from '../../../tools/packages/godot/engine';
import { record, replay } from '../../../tools/packages/test-link';
import { finishSetUp, launch, prepareProject } from './remote-project';

describe('a recording of a link', () => {
	let engine: Engine;
	let folder: string;
	let file: string;

	before(async () => {
		engine = await prepareProject();
		folder = mkdtempSync(path.join(os.tmpdir(), 'recording-'));
		file = path.join(folder, 'call.jsonl');
		const game = await launch(engine, { transcript: record(file) });
		await finishSetUp(game);
		await game.session.setCategory('playAndRecord', ['defaultToSpeaker']);
		await game.session.setCategory('ambient', ['defaultToSpeaker']).catch(() => undefined);
		await game.simulator.beginInterruption('phoneCall');
		await game.simulator.setOutputVolume(0.75);
		await game.session.mode;
		await game.close();
	});

	after(() => {
		rmSync(folder, { recursive: true });
	});

	async function differencesOn(backend: string): Promise<string[]> {
		const game = await launch(engine, { backend });
		await finishSetUp(game);
		const lines = await replay(file, game);
		await game.close();
		return lines;
	}

	it('has each request, answer and event on a line', () => {
		const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
		expect(lines[0]).to.equal('{"recording":1}');
		expect(lines.filter((line) => line.includes('"asked"'))).to.have.length(7);
		expect(lines.some((line) => line.startsWith('{"event":"interruption"'))).to.equal(true);
	});

	it('has no differences when it is replayed on the same kind of device', async () => {
		expect(await differencesOn('simulated')).to.deep.equal([]);
	});

	it('lists the differences of each request when it is replayed on another platform', async () => {
		const lines = await differencesOn('unavailable');
		expect(lines[0]).to.match(
			/^2 call set_category_with_options: null was recorded, error 2 \(0\): .* came now$/,
		);
		expect(lines.join('\n')).to.match(
			/^4 simulate begin_interruption: the events were .*interruption.*, and are none now$/m,
		);
	});

	it('is refused with the line when it is damaged or not a recording', async () => {
		const game = await launch(engine);
		try {
			const half = path.join(folder, 'half.jsonl');
			writeFileSync(half, readFileSync(file, 'utf8').slice(0, -20));
			const noRecording = path.join(folder, 'other.jsonl');
			writeFileSync(noRecording, '{}\n');
			const why = async (name: string): Promise<string> =>
				replay(name, game).then(String, String);
			expect(await why(half)).to.match(/half\.jsonl:\d+ is not a line of a recording/);
			expect(await why(path.join(folder, 'nowhere.jsonl'))).to.include('cannot be read');
			const odd = path.join(folder, 'odd.jsonl');
			for (const line of [
				'{"request":1,"asked":null}',
				'{"request":1,"asked":{}}',
				'{"answer":1,"outcome":7}',
				'{"answer":1,"outcome":{"error":"bad"}}',
				'{"event":"x","arguments":{}}',
				'[]',
			]) {
				writeFileSync(odd, `{"recording":1}\n${line}\n`);
				expect(await why(odd), line).to.match(/odd\.jsonl:2 is not a line of a recording/);
			}
			expect(await why(noRecording)).to.include('is not a recording of version 1');
		} finally {
			await game.close();
		}
	});
});
