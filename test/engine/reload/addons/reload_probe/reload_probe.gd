@tool
extends EditorPlugin
## Reloads the extension in the editor while handles exist, and prints whether they still work.

const EXTENSION := "res://addons/audio_session/audio_session.gdextension"
const HANDLES := 10000
const ROUNDS := 6

var _handles: Array[RefCounted] = []


func _enter_tree() -> void:
	# With arguments the editor was started for the plugin reload_soak.
	if OS.get_cmdline_user_args().is_empty():
		_probe.call_deferred()


func _probe() -> void:
	if not GDExtensionManager.is_extension_loaded(EXTENSION):
		printerr("[reload] the extension is not loaded")
		get_tree().quit(1)
		return
	# Other plugins start meanwhile.
	await _wait_frames(30)
	for _index: int in HANDLES:
		_handles.append(_make_handle())
	# The editor creates its own objects over time, so the same steps are also done without a reload for comparison.
	var with_reload := 0
	var without_reload := 0
	for round_index: int in ROUNDS:
		without_reload += await _count_new_objects(round_index, false)
		with_reload += await _count_new_objects(round_index, true)
	printerr("[reload] objects for each reload ", roundi(float(with_reload - without_reload) / ROUNDS))
	_handles.clear()
	get_tree().quit()


func _count_new_objects(round_index: int, reload: bool) -> int:
	var before := Performance.get_monitor(Performance.OBJECT_COUNT)
	# A request is in progress, and a deferred call is in the engine's queue, when the library is unloaded.
	_handles[0].set(&"category", 3)
	_handles[1].set(&"category", 99)
	if reload:
		printerr("[reload] status ", GDExtensionManager.reload_extension(EXTENSION))
	await _wait_frames(5)
	_handles[0].set(&"category", round_index)
	printerr("[reload] category ", _handles[HANDLES - 1].get(&"category"))
	await _wait_frames(5)
	printerr("[reload] category after frames ", _handles[HANDLES - 1].get(&"category"))
	return int(Performance.get_monitor(Performance.OBJECT_COUNT) - before)


# By name, so that this script also parses while the class does not exist.
func _make_handle() -> RefCounted:
	return ClassDB.instantiate(&"AVAudioSession")


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
