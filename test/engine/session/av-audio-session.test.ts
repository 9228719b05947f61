import path from 'node:path';
import { expect } from 'chai';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { describeGodotSuite } from './godot-suite';
import { onSimulatedDevice, simulatedSuites } from './simulated-suites';

const project = path.join(repositoryRoot, 'test', 'engine', 'session');

describe('AVAudioSession in Godot', () => {
	for (const [title, file] of Object.entries(simulatedSuites)) {
		describeGodotSuite(title, {
			project,
			file: `suites/${file}`,
			userArguments: onSimulatedDevice,
		});
	}

	describeGodotSuite('without an audio session', {
		project,
		file: 'suites/unavailable.gd',
	});

	describeGodotSuite('without an audio session, by argument', {
		project,
		file: 'suites/unavailable.gd',
		userArguments: ['--audio-session=unavailable'],
	});

	describeGodotSuite('on a simulated TV without a microphone', {
		project,
		file: 'suites/tv.gd',
		userArguments: [...onSimulatedDevice, '--audio-session-device=tv'],
	});

	describeGodotSuite('on a simulated tablet', {
		project,
		file: 'suites/tablet.gd',
		userArguments: [...onSimulatedDevice, '--audio-session-device=tablet'],
	});

	it('an unknown simulated device is an error that lists the known ones, and the phone is used', async () => {
		const engine = await setUpEngine();
		const user = [
			'--',
			...onSimulatedDevice,
			'--audio-session-device=toaster',
			'--suite=res://suites/phone_device.gd',
		];
		const run = await runEngine(engine, ['--path', project, ...user], { cwd: project });
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map((message) => message.text)).to.deep.equal([
			'There is no simulated device "toaster". Use one of phone, tablet, tv in the project setting audio/session/simulated_device or the argument --audio-session-device=NAME.',
		]);
	});

	it('an unknown backend is an error that lists the known ones', async () => {
		const engine = await setUpEngine();
		const args = ['--path', project, '--', '--audio-session=telepathic'];
		const run = await runEngine(engine, args, { cwd: project });
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map((message) => message.text)).to.deep.equal([
			'There is no audio session backend "telepathic". Use one of unavailable, simulated in the project setting audio/session/desktop_backend or the argument --audio-session=NAME.',
		]);
	});

	it('an argument before the two hyphens is ignored with a warning that says where to put it', async () => {
		const engine = await setUpEngine();
		const args = ['--path', project, '--audio-session=simulated', '--', '--some=other'];
		const run = await runEngine(engine, args, { cwd: project });
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map((message) => message.text)).to.deep.equal([
			'The argument --audio-session=simulated is ignored. Put it after two hyphens, which begin the arguments for the game: -- --audio-session=simulated',
		]);
	});
});
