import { sessionEnums } from '../enums';
import { sessionDescription } from './session/description';
import type { ClassApi } from './model';
import { activationMembers } from './session/activation';
import { categoryMembers } from './session/category';
import { hardwareMembers } from './session/hardware';
import { microphoneMembers } from './session/microphone';
import { nameMembers } from './session/names';
import { otherAudioMembers } from './session/other-audio';
import { routingMembers } from './session/routing';
import { symbol } from './symbols';

/** The session itself, including the parts of Apple's `AVAudioApplication` that belong to it. */
export const session: ClassApi = {
	name: 'AVAudioSession',
	file: 'av_audio_session',
	bound: true,
	enums: sessionEnums,
	apple: [
		symbol('AVAudioSession', ['3.0', '9.0', '1.0']),
		symbol('+[AVAudioSession sharedInstance]', ['3.0', '9.0', '1.0']),
		symbol('AVAudioApplication', ['17.0', '17.0', '1.0']),
		symbol('+[AVAudioApplication sharedInstance]', ['17.0', '17.0', '1.0']),
	],
	doc: 'Controls the shared iOS/tvOS audio session from GDScript.',
	description: sessionDescription,
	test: 'all handles share one session',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		...categoryMembers,
		...nameMembers,
		...activationMembers,
		...routingMembers,
		...hardwareMembers,
		...microphoneMembers,
		...otherAudioMembers,
		{
			kind: 'method',
			name: 'assigned',
			operation: null,
			arguments: [{ name: 'property', type: 'String' }],
			returns: 'Signal',
			apple: [],
			doc: [
				'Returns the signal to await after [param property] was assigned: it emits [constant OK] when the platform has accepted the value, or the error with which it refused it.',
				'Every caller gets the result of the last assignment to this property, until the next assignment to it. Assignments to other properties and method calls do not change it. The result is [constant OK] if nothing was assigned yet.',
			].join('\n'),
			test: 'awaiting an assignment returns ok or its error',
		},
		{
			kind: 'method',
			name: 'get_simulator',
			arguments: [],
			returns: 'AVAudioSessionSimulator',
			isStatic: true,
			apple: [],
			doc: "Returns the simulator that controls the session's simulated device; [code]null[/code] if another backend serves the session.",
			test: 'there is a simulator only on the simulated device',
		},
	],
};
