@tool
extends EditorPlugin
## Reloads the extension in the editor while handles live, and tells what became of them.

const EXTENSION := "res://addons/audio_session/audio_session.gdextension"
const HANDLES := 10000
const ROUNDS := 3


func _enter_tree() -> void:
	_probe.call_deferred()


func _probe() -> void:
	if not GDExtensionManager.is_extension_loaded(EXTENSION):
		printerr("[reload] the extension is not loaded")
		get_tree().quit(1)
		return
	# Other plugins start up meanwhile; the count of objects is compared below.
	await _wait_frames(30)
	var handles: Array[RefCounted] = []
	for _index: int in HANDLES:
		handles.append(_make_handle())
	var objects := Performance.get_monitor(Performance.OBJECT_COUNT)
	for round_index: int in ROUNDS:
		# A request is on its way, and a flush is in the engine's queue, when the library goes.
		handles[0].set(&"category", 3)
		handles[1].set(&"category", 99)
		var status := GDExtensionManager.reload_extension(EXTENSION)
		printerr("[reload] round ", round_index, " status ", status)
		await _wait_frames(5)
		handles[0].set(&"category", round_index)
		printerr("[reload] category ", handles[HANDLES - 1].get(&"category"))
		await _wait_frames(5)
		printerr("[reload] category after frames ", handles[HANDLES - 1].get(&"category"))
	printerr("[reload] more objects ", Performance.get_monitor(Performance.OBJECT_COUNT) - objects)
	handles.clear()
	get_tree().quit()


# By name, so that this script also parses while the class is away.
func _make_handle() -> RefCounted:
	return ClassDB.instantiate(&"AVAudioSession")


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
