import path from 'node:path';
import { repositoryRoot } from '../../tools/generators/repository';
import { describeGodotSuite } from '../godot/godot-suite';
import { autoloadSuites, onSimulatedDevice } from '../godot/simulated-suites';

const project = path.join(repositoryRoot, 'test', 'godot');

describe('AudioSession on the simulated phone', () => {
	for (const [title, file] of Object.entries(autoloadSuites)) {
		describeGodotSuite(title, {
			project,
			file: `suites/${file}`,
			userArguments: onSimulatedDevice,
		});
	}

	for (const [title, file] of Object.entries({
		'where there is no session': 'audio_session_without_support.gd',
		'where there is no session, and a game plays': 'audio_session_unheard.gd',
		'the waits between two tries': 'back_off.gd',
		'the sounds of a game': 'players.gd',
	})) {
		describeGodotSuite(title, { project, file: `suites/${file}` });
	}
});
