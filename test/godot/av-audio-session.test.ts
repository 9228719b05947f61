import path from 'node:path';
import { expect } from 'chai';
import { setUpEngine } from '../../tools/engine/install-engine';
import { runEngine } from '../../tools/engine/run-engine';
import { repositoryRoot } from '../../tools/repository';
import { describeGodotSuite } from './godot-suite';

const project = path.join(repositoryRoot, 'test', 'godot');

describe('AVAudioSession in Godot', () => {
	describeGodotSuite('category, on the simulated device', {
		project,
		file: 'suites/category.gd',
		userArguments: ['--audio-session=simulated'],
	});

	describeGodotSuite('handles', {
		project,
		file: 'suites/handles.gd',
		userArguments: ['--audio-session=simulated'],
	});

	describeGodotSuite('presets', {
		project,
		file: 'suites/presets.gd',
		userArguments: ['--audio-session=simulated'],
	});

	describeGodotSuite('where there is no audio session', {
		project,
		file: 'suites/unavailable.gd',
	});

	describeGodotSuite('where the argument says that there is none', {
		project,
		file: 'suites/unavailable.gd',
		userArguments: ['--audio-session=unavailable'],
	});

	it('a backend that does not exist is an error that names those that do', async () => {
		const engine = await setUpEngine();
		const args = ['--path', project, '--', '--audio-session=telepathic'];
		const run = await runEngine(engine, args, { cwd: project });
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map((message) => message.text)).to.deep.equal([
			'There is no audio session backend "telepathic". Use "unavailable" or "simulated" in the project setting audio/session/desktop_backend or the argument --audio-session=NAME.',
		]);
	});
});
