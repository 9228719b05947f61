import { simulatorEnums } from '../enums';
import type { ClassApi } from './model';
import { audibilityControls } from './simulator/audibility';
import { hardwareControls } from './simulator/hardware';
import { interruptionControls } from './simulator/interruptions';
import { otherAppControls } from './simulator/other-app';
import { playerControls } from './simulator/player';
import { timeControls } from './simulator/time';

/** The simulated device, as a game or a test plays it. */
export const simulator: ClassApi = {
	name: 'AVAudioSessionSimulator',
	file: 'av_audio_session_simulator',
	bound: true,
	enums: simulatorEnums,
	apple: [],
	doc: 'A phone in memory, which a game or its tests can call, plug and silence.',
	description: `Stands for what a player, another app or the hardware does to the session: phone calls, headphones, the ringer switch, somebody else's music. It also answers what no real device can tell: whether the player hears the game ([method is_game_audible]), and if not, why ([method get_silence_reason]).
Use it to try on a desktop what happens on a phone, and to test it in CI. Get it from [method AVAudioSession.get_simulator], which is [code]null[/code] where the session is a real one or where there is none:
[codeblock]
extends Node
## Started with: godot --headless --path . -- --audio-session=simulated

func _ready() -> void:
	var session := AVAudioSession.new()
	var simulator := AVAudioSession.get_simulator()
	await session.configure_for(AVAudioSession.PRESET_GAME_SOUND)
	await session.set_active(true)

	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await session.interruption
	assert(not simulator.is_game_audible())

	# The session resumes by itself.
	simulator.end_interruption(true)
	while session.state != AVAudioSession.STATE_ACTIVE:
		await session.state_changed
	assert(simulator.is_game_audible())
	print("The game is heard after a call.")
[/codeblock]
Every simulator plays on the one device of the process, so it makes no difference which one you keep. A device is not put back between tests; do that at the start of each.
Each call first waits until the requests that were made before it are carried out or delayed, which takes a moment; so the same calls give the same signals in the same order, always. The device has changed when a call returns, and [AVAudioSession] shows it, and emits the signals, at the end of the frame. Await a signal, or one frame, before you read a property of the session. The questions of this class are answered at once.
It is a phone, unless the project setting [code]audio/session/simulated_device[/code] or the user argument [code]--audio-session-device=[/code] says [code]"tablet"[/code], which has no receiver, or [code]"tv"[/code], which has no microphone either and plays through HDMI: there a game sees what [member AVAudioSession.available_categories] leaves out.
[b]Note:[/b] A simulator that is made with [code]new()[/code] where another backend serves the session plays on a device of its own that no session uses.`,
	test: 'all simulators control the same device',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	controls: {
		byHand: ['set_delay', 'fail_next', 'set_clock_running', 'get_time'],
	},
	members: [
		...interruptionControls,
		...hardwareControls,
		...otherAppControls,
		...playerControls,
		...timeControls,
		...audibilityControls,
	],
};
