@tool
extends EditorPlugin
## Reloads the extension in the editor while handles live, and tells what became of them.

const EXTENSION := "res://addons/audio_session/audio_session.gdextension"
const HANDLES := 10000
const ROUNDS := 6

var _handles: Array[RefCounted] = []


func _enter_tree() -> void:
	# With arguments the editor was started for the other plugin.
	if OS.get_cmdline_user_args().is_empty():
		_probe.call_deferred()


func _probe() -> void:
	if not GDExtensionManager.is_extension_loaded(EXTENSION):
		printerr("[reload] the extension is not loaded")
		get_tree().quit(1)
		return
	# Other plugins start up meanwhile.
	await _wait_frames(30)
	for _index: int in HANDLES:
		_handles.append(_make_handle())
	# The editor makes objects of its own as time passes, so the same is done without a reload, too.
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
	# A request is on its way, and a flush is in the engine's queue, when the library goes.
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


# By name, so that this script also parses while the class is away.
func _make_handle() -> RefCounted:
	return ClassDB.instantiate(&"AVAudioSession")


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
