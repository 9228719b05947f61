extends SceneTree
## Quits while requests wait: for a slow device, for the player, for nothing. Prints what those that are
## awaited come to.

const REQUESTS := 60


## Belongs to no node, so that it hears what comes after the last frame, too.
class Listener:
	static func hear(request: Signal) -> void:
		var error: Error = await request
		print("[answer] ", error_string(error))


## A part of the game that is gone before the answer is there.
class Player:
	extends Node

	var session := AVAudioSession.new()

	func _ready() -> void:
		await session.set_active(true)
		name = "Heard"

	func _exit_tree() -> void:
		session.set_active(false, AVAudioSession.NOTIFY_OTHERS_ON_DEACTIVATION)


func _initialize() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with("--delay="):
			AVAudioSession.get_simulator().set_delay(argument.trim_prefix("--delay=").to_float())
	Listener.hear.call(AVAudioSession.new().request_record_permission())
	for index: int in REQUESTS:
		var session := AVAudioSession.new()
		session.preferred_sample_rate = 8000.0 + index
		Listener.hear.call(session.set_active(index % 2 == 0))
	# Those that nobody awaits: a request, an assignment, and one of a node.
	AVAudioSession.new().configure(AVAudioSession.playback)
	AVAudioSession.new().mode = AVAudioSession.MODE_SPOKEN_AUDIO
	root.add_child.call_deferred(Player.new())
	for _frame: int in 3:
		await process_frame
		# As far as the device comes by now.
		AVAudioSession.get_simulator().advance(0.0)
	await process_frame
	quit()
