import path from 'node:path';
import { expect } from 'chai';
import { setUpEngine } from '../../tools/engine/install-engine';
import { runEngine } from '../../tools/engine/run-engine';
import { repositoryRoot } from '../../tools/repository';
import { describeGodotSuite } from './godot-suite';

const project = path.join(repositoryRoot, 'test', 'godot');
const simulated = ['--audio-session=simulated'];

/** The suites that run on the simulated device, by the title that they have here. */
const suites: Readonly<Record<string, string>> = {
	'the start': 'start.gd',
	'category, options and policy': 'category.gd',
	modes: 'modes.gd',
	'names of other APIs': 'names.gd',
	'a misused mode': 'misused_mode.gd',
	activation: 'activation.gd',
	interruptions: 'interruptions.gd',
	'the media services': 'media_services.gd',
	'other apps': 'other_apps.gd',
	routing: 'routing.gd',
	'ports and data sources': 'ports.gd',
	hardware: 'hardware.gd',
	'the microphone and permissions': 'microphone.gd',
	'the simulator': 'simulator.gd',
	'the end of time': 'end_of_time.gd',
	requests: 'requests.gd',
	handles: 'handles.gd',
	presets: 'presets.gd',
	events: 'events.gd',
};

describe('AVAudioSession in Godot', () => {
	for (const [title, file] of Object.entries(suites)) {
		describeGodotSuite(title, {
			project,
			file: `suites/${file}`,
			userArguments: simulated,
		});
	}

	describeGodotSuite('where there is no audio session', {
		project,
		file: 'suites/unavailable.gd',
	});

	describeGodotSuite('where the argument says that there is none', {
		project,
		file: 'suites/unavailable.gd',
		userArguments: ['--audio-session=unavailable'],
	});

	describeGodotSuite('on a simulated TV without a microphone', {
		project,
		file: 'suites/tv.gd',
		userArguments: [...simulated, '--audio-session-device=tv'],
	});

	describeGodotSuite('on a simulated tablet', {
		project,
		file: 'suites/tablet.gd',
		userArguments: [...simulated, '--audio-session-device=tablet'],
	});

	it('a simulated device that does not exist is an error that names those that do, and a phone', async () => {
		const engine = await setUpEngine();
		const user = [
			'--',
			...simulated,
			'--audio-session-device=toaster',
			'--suite=res://suites/phone.gd',
		];
		const run = await runEngine(engine, ['--path', project, ...user], { cwd: project });
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map((message) => message.text)).to.deep.equal([
			'There is no simulated device "toaster". Use one of phone, tablet, tv in the project setting audio/session/simulated_device or the argument --audio-session-device=NAME.',
		]);
	});

	it('a backend that does not exist is an error that names those that do', async () => {
		const engine = await setUpEngine();
		const args = ['--path', project, '--', '--audio-session=telepathic'];
		const run = await runEngine(engine, args, { cwd: project });
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map((message) => message.text)).to.deep.equal([
			'There is no audio session backend "telepathic". Use one of unavailable, simulated in the project setting audio/session/desktop_backend or the argument --audio-session=NAME.',
		]);
	});
});
