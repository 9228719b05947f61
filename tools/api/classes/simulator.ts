import { simulatorEnums } from '../enums';
import type { ClassApi } from './model';
import { audibilityControls } from './simulator/audibility';
import { hardwareControls } from './simulator/hardware';
import { interruptionControls } from './simulator/interruptions';
import { otherAppControls } from './simulator/other-app';
import { playerControls } from './simulator/player';
import { timeControls } from './simulator/time';

/** The class that controls the simulated device. */
export const simulator: ClassApi = {
	name: 'AVAudioSessionSimulator',
	file: 'av_audio_session_simulator',
	bound: true,
	enums: simulatorEnums,
	apple: [],
	doc: 'Controls the simulated device: interruptions, connected devices, switches and permissions.',
	description: `Simulates what the player, another app or the hardware does to the session: phone calls, headphones, the ringer switch, music of another app. It also reports what a real device does not: whether the game is audible ([method is_game_audible]), and if not, why ([method get_silence_reason]).
Use it to try on a desktop what happens on a phone, and to test it in CI. Get it from [method AVAudioSession.get_simulator], which returns [code]null[/code] if another backend serves the session:
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
	print("The game is audible after a call.")
[/codeblock]
Every simulator controls the one device of the process, so all of them are equal. The device is not reset between tests; restore it at the start of each test.
Each call first waits a moment until earlier requests are carried out or delayed, so the same calls always give the same signals in the same order. The device has changed when a call returns; [AVAudioSession] shows the change and emits its signals at the end of the frame. Await a signal, or one frame, before you read a property of the session. The getters of this class return the new values at once.
The device is a phone by default. The project setting [code]audio/session/simulated_device[/code] or the user argument [code]--audio-session-device=[/code] can make it a [code]"tablet"[/code], which has no receiver, or a [code]"tv"[/code], which has neither receiver nor microphone and plays through HDMI; use it to test what [member AVAudioSession.available_categories] leaves out.
[b]Note:[/b] If another backend serves the session, a simulator that is created with [code]new()[/code] controls a separate device that no session uses.`,
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
