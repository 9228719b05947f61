@tool
extends EditorExportPlugin
## Leaves the test link out of release exports: its scripts and its autoload.

const SETTING := "autoload/AudioSessionTestLink"
const FOLDER := "res://addons/audio_session/test_link/"

var _is_release := false
var _autoload: Variant
var _order := 0


func _get_name() -> String:
	return "AudioSessionTestLink"


func _export_begin(_features: PackedStringArray, is_debug: bool, _path: String, _flags: int) -> void:
	_is_release = not is_debug
	if _is_release and ProjectSettings.has_setting(SETTING):
		# Only in memory, and only during the export.
		_autoload = ProjectSettings.get_setting(SETTING)
		_order = ProjectSettings.get_order(SETTING)
		ProjectSettings.set_setting(SETTING, null)


func _export_file(path: String, _type: String, _features: PackedStringArray) -> void:
	if _is_release and path.begins_with(FOLDER):
		skip()


func _export_end() -> void:
	if _autoload != null:
		ProjectSettings.set_setting(SETTING, _autoload)
		ProjectSettings.set_order(SETTING, _order)
		_autoload = null
