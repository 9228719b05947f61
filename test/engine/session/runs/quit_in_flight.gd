extends SceneTree
## Quits while requests are waiting: for a slow device, for the player, or for nothing. Prints the results of the
## awaited requests.

const REQUESTS := 60


## Belongs to no node, so that it also receives signals after the last frame.
class Listener:
	static func print_result(request: Signal) -> void:
		var error: Error = await request
		print("[answer] ", error_string(error))


## A node that is freed before its request completes.
class Player:
	extends Node

	var session := AVAudioSession.new()

	func _ready() -> void:
		await session.set_active(true)
		name = "Activated"

	func _exit_tree() -> void:
		session.set_active(false, AVAudioSession.NOTIFY_OTHERS_ON_DEACTIVATION)


func _initialize() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with("--delay="):
			AVAudioSession.get_simulator().set_delay(argument.trim_prefix("--delay=").to_float())
	Listener.print_result.call(AVAudioSession.new().request_record_permission())
	for index: int in REQUESTS:
		var session := AVAudioSession.new()
		session.preferred_sample_rate = 8000.0 + index
		Listener.print_result.call(session.set_active(index % 2 == 0))
	# Not awaited: a request, an assignment, and a request of a node.
	AVAudioSession.new().configure(AVAudioSession.playback)
	AVAudioSession.new().mode = AVAudioSession.MODE_SPOKEN_AUDIO
	root.add_child.call_deferred(Player.new())
	for _frame: int in 3:
		await process_frame
		# Carries out the requests that are due now.
		AVAudioSession.get_simulator().advance(0.0)
	await process_frame
	quit()
