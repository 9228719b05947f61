@tool
extends EditorPlugin
## Enables and disables the plugin Audio Session in the editor, and tells what became of its autoload.

const ROUNDS := 2


func _enter_tree() -> void:
	_probe.call_deferred()


func _probe() -> void:
	# Other plugins start up meanwhile.
	await _wait_frames(30)
	_tell()
	for _round: int in ROUNDS:
		for is_enabled: bool in [true, false]:
			EditorInterface.set_plugin_enabled("audio_session", is_enabled)
			await _wait_frames(5)
			_tell()
	get_tree().quit()


func _tell() -> void:
	var autoload: String = ProjectSettings.get_setting("autoload/AudioSession", "none")
	var is_enabled := EditorInterface.is_plugin_enabled("audio_session")
	printerr("[probe] plugin ", "enabled" if is_enabled else "disabled", ", autoload ", autoload)


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
