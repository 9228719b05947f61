import path from 'node:path';
import { repositoryRoot } from '../../tools/generators/repository';
import { describeGodotSuite } from '../godot/godot-suite';
import { autoloadSuites, onSimulatedDevice } from '../godot/simulated-suites';

const project = path.join(repositoryRoot, 'test', 'godot');

describe('AudioSession on the simulated device', () => {
	for (const [title, file] of Object.entries(autoloadSuites)) {
		describeGodotSuite(title, {
			project,
			file: `suites/${file}`,
			userArguments: onSimulatedDevice,
		});
	}

	for (const [title, file] of Object.entries({
		'without a session': 'audio_session_without_support.gd',
		'a game that plays without a session': 'audio_session_unheard.gd',
		'the waits between two attempts': 'back_off.gd',
		'the sounds of a game': 'players.gd',
	})) {
		describeGodotSuite(title, { project, file: `suites/${file}` });
	}
});
