import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';

const project = path.join(repositoryRoot, 'demo');
const refusal =
	'The category 99 cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (0) to soloAmbient (5).';

describe('the demo', () => {
	async function runDemo(userArguments: readonly string[]): Promise<RunResult> {
		const args = ['--path', project, '--', ...userArguments];
		return runEngine(await setUpEngine(), args, { cwd: project });
	}

	function tourLines(run: RunResult): string[] {
		const lines = run.stdout.split(/\r?\n/);
		const start = lines.findIndex((line) => line.startsWith('Godot Audio Session, on '));
		return lines.slice(start + 1).filter((line) => line !== '');
	}

	it('prints what serves it, reads the category, sets it, reads it back, shows a refusal and quits', async () => {
		const run = await runDemo([]);
		expect(tourLines(run)).to.deep.equal([
			'Served by AVAudioSession.',
			'The category at first: ambient (0)',
			'category = AVAudioSession.playback',
			'Read back at once: playback (3)',
			'Ten frames later: playback (3)',
			'category = 99, which is invalid. Godot prints an error, and request_failed is emitted:',
			`request_failed: set_category, Invalid parameter. ${refusal}`,
			'The category is unchanged: playback (3)',
			'AudioSession.type = "ambient"',
			'AudioSession.type = "auto"',
			'That was the tour.',
		]);
		expect(run.messages.map((message) => message.text)).to.deep.equal([refusal]);
		assertClean(run, { allow: [/^The category 99/] });
	});

	it('shows the answers of a desktop without an audio session', async () => {
		const run = await runDemo(['--audio-session=unavailable']);
		expect(tourLines(run).slice(0, 6)).to.deep.equal([
			'Served by none.',
			'The category at first: unknown (6)',
			'category = AVAudioSession.playback',
			'Read back at once: playback (3)',
			'request_failed: set_category, Unavailable. set_category was not carried out: this platform has no audio session.',
			'Ten frames later: unknown (6)',
		]);
		assertClean(run, { allow: [/^The category 99/] });
	});
});
