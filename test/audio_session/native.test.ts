import path from 'node:path';
import { repositoryRoot } from '../../tools/repository';
import { describeGodotSuite } from '../godot/godot-suite';

const project = path.join(repositoryRoot, 'test', 'godot');
const simulated = ['--audio-session=simulated'];

describe('AudioSession on the simulated phone', () => {
	for (const [title, file] of Object.entries({
		'the type': 'audio_session_type.gd',
		'the state': 'audio_session_state.gd',
		'what a phone does with it': 'audio_session_on_a_phone.gd',
	})) {
		describeGodotSuite(title, { project, file: `suites/${file}`, userArguments: simulated });
	}

	for (const [title, file] of Object.entries({
		'where there is no session': 'audio_session_without_support.gd',
		'where there is no session, and a game plays': 'audio_session_unheard.gd',
	})) {
		describeGodotSuite(title, { project, file: `suites/${file}` });
	}
});
