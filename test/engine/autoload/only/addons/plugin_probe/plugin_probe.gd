@tool
extends EditorPlugin
## Enables and disables the plugin Audio Session in the editor, and prints whether its autoload exists.

const ROUNDS := 2


func _enter_tree() -> void:
	_probe.call_deferred()


func _probe() -> void:
	# Other plugins start meanwhile.
	await _wait_frames(30)
	_print_autoload()
	for _round: int in ROUNDS:
		for is_enabled: bool in [true, false]:
			EditorInterface.set_plugin_enabled("audio_session", is_enabled)
			await _wait_frames(5)
			_print_autoload()
			await _print_descriptions()
	get_tree().quit()


func _print_autoload() -> void:
	var autoload: String = ProjectSettings.get_setting("autoload/AudioSession", "none")
	var is_enabled := EditorInterface.is_plugin_enabled("audio_session")
	printerr("[probe] plugin ", "enabled" if is_enabled else "disabled", ", autoload ", autoload)


# Prints the number of descriptions above the settings of the section Audio > Session in Project Settings.
func _print_descriptions() -> void:
	var dialog: Window = get_tree().root.find_children("*", "ProjectSettingsEditor", true, false)[0]
	dialog.popup()
	await _wait_frames(5)
	for tree: Tree in dialog.find_children("*", "Tree", true, false):
		_select(tree, "audio/general")
		await _wait_frames(5)
		_select(tree, "audio/session")
	await _wait_frames(5)
	var labels := dialog.find_children("*", "Label", true, false).filter(
			func(label: Label) -> bool: return label.is_visible_in_tree() and label.text.contains("--audio-session"))
	printerr("[settings] ", labels.size(), " descriptions")
	dialog.hide()


func _select(tree: Tree, section: String) -> void:
	var item := tree.get_root()
	while item != null:
		if item.get_metadata(0) is String and item.get_metadata(0) == section:
			item.select(0)
			tree.cell_selected.emit()
		item = item.get_next_in_tree()


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
