import path from 'node:path';
import { repositoryRoot } from '../../../tools/generators/repository';
import { describeGodotSuites } from '../session/godot-suite';
import { autoloadSuites, onSimulatedDevice } from '../session/simulated-suites';

const project = path.join(repositoryRoot, 'test', 'engine', 'session');

describe('AudioSession on the simulated device', () => {
	describeGodotSuites(autoloadSuites, { project, userArguments: onSimulatedDevice });

	describeGodotSuites(
		{
			'without a session': 'suites/audio_session_without_support.gd',
			'a game that plays without a session': 'suites/audio_session_unheard.gd',
			'the waits between two attempts': 'suites/back_off.gd',
			'the sounds of a game': 'suites/players.gd',
		},
		{ project },
	);
});
