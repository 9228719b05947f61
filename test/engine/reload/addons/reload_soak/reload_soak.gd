@tool
extends EditorPlugin
## Reloads the extension in the editor repeatedly while the session is in use: with requests in flight,
## functions that await them, and events that wait for the next frame. Starts with the user argument
## [code]--reload-soak=SECONDS[/code].
##
## Threads run only between reloads: none may execute code of a library that is being unloaded. They only control the
## device, because the editor creates and frees objects of extensions only on the main thread.

const EXTENSION := "res://addons/audio_session/audio_session.gdextension"
const ARGUMENT := "--reload-soak="
const THREADS := 2
## More events than are delivered in one frame.
const EVENTS := 1500
## The delay of requests that must still be open when the library is unloaded, in seconds.
const DELAY := 3600.0

var _session: Object
var _simulator: Object
var _counts: Dictionary[String, int] = { "reloads": 0, "events": 0, "awaited": 0, "answered": 0, "refused": 0 }


func _enter_tree() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with(ARGUMENT):
			_soak.call_deferred(argument.trim_prefix(ARGUMENT).to_float())


func _soak(seconds: float) -> void:
	# Other plugins start meanwhile.
	await _wait_frames(30)
	_session = ClassDB.instantiate(&"AVAudioSession")
	_simulator = _session.call(&"get_simulator")
	_session.connect(&"output_volume_changed", _on_output_volume_changed)
	_session.connect(&"request_failed", _on_request_failed)
	var end := Time.get_ticks_msec() + int(seconds * 1000.0)
	while Time.get_ticks_msec() < end:
		await _use_session()
		if GDExtensionManager.reload_extension(EXTENSION) != GDExtensionManager.LOAD_STATUS_OK:
			printerr("[reload soak] a reload failed")
			break
		_counts["reloads"] += 1
	# Waits for what was in progress at the last reload.
	await _wait_frames(60)
	for what: String in _counts:
		printerr("[reload soak] %s: %d" % [what, _counts[what]])
	_session = null
	_simulator = null
	get_tree().quit()


# Returns while requests and events are still in progress.
func _use_session() -> void:
	_simulator.call(&"set_delay", 0.0)
	var threads: Array[Thread] = []
	for _index: int in THREADS:
		var thread := Thread.new()
		thread.start(_play_device.bind(_simulator))
		threads.append(thread)
	_await_activation(true)
	await _wait_frames(randi_range(0, 3))
	for thread: Thread in threads:
		thread.wait_to_finish()
	_session.call(&"set_active", false).connect(_on_answered)
	_await_activation(true)
	if randf() < 0.5:
		await _wait_frames(randi_range(1, 2))
	_simulator.call(&"set_delay", DELAY)
	_session.set(&"preferred_sample_rate", -1.0)
	_await_activation(false)
	_session.call(&"set_active", true).connect(_on_answered)


func _play_device(simulator: Object) -> void:
	for index: int in EVENTS:
		simulator.call(&"set_output_volume", float(index % 7) / 7.0)


func _await_activation(is_active: bool) -> void:
	_counts["awaited"] += 1
	await _session.call(&"set_active", is_active)
	_counts["answered"] += 1


func _on_answered(_error: Error) -> void:
	_counts["answered"] += 1


func _on_request_failed(_operation: String, _error: Error, _message: String) -> void:
	_counts["refused"] += 1


func _on_output_volume_changed(_new_volume: float, _old_volume: float) -> void:
	_counts["events"] += 1


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
