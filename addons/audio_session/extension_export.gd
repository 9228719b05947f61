@tool
extends EditorExportPlugin
## Leaves the extension out of an export for which it has no library. Otherwise the engine would print errors during
## the export and at each start. [code]AudioSession[/code] works without the extension.[br]
## On the web and on Android the library has no effect yet, so a missing library is not an error there. On other
## platforms it is, and the engine reports it.

const CONFIGURATION := "audio_session.gdextension"
const LIST := "extension_list.cfg"

## The platforms on which the library may be missing.
const OPTIONAL_ON: Array[String] = ["web", "android"]

## Godot's feature tag for a web export without «Extensions Support».
const NO_EXTENSIONS := "web_noextensions"

# The content of the list of extensions before the export; empty while the list is unchanged.
var _list_before := ""


## Export plugins run in the order of their names; this one must run before the engine's plugin for extensions.
func _get_name() -> String:
	return "AudioSessionExtension"


func _export_begin(features: PackedStringArray, _is_debug: bool, _path: String, _flags: int) -> void:
	if not _has_library(features):
		_leave_out_of_list()


func _export_file(path: String, _type: String, features: PackedStringArray) -> void:
	if path == _get_configuration_path() and not _has_library(features):
		skip()


func _export_end() -> void:
	_write_list(_list_before)
	_list_before = ""


func _has_library(features: PackedStringArray) -> bool:
	if features.has(NO_EXTENSIONS):
		return false
	var configuration := ConfigFile.new()
	if configuration.load(_get_configuration_path()) != OK or not configuration.has_section("libraries"):
		return false
	var may_be_missing := OPTIONAL_ON.any(features.has)
	for tags: String in configuration.get_section_keys("libraries"):
		var library: String = configuration.get_value("libraries", tags)
		if Array(tags.split(".")).all(features.has) and (not may_be_missing or _exists(library)):
			return true
	return false


func _exists(library: String) -> bool:
	return FileAccess.file_exists(_get_configuration_path().get_base_dir().path_join(library))


# The engine packs its whole list of extensions, and reads it only at the end of the export.
func _leave_out_of_list() -> void:
	var before := FileAccess.get_file_as_string(_get_list_path()) if FileAccess.file_exists(_get_list_path()) else ""
	var lines := Array(before.split("\n", false))
	if not lines.has(_get_configuration_path()):
		return
	_list_before = before
	lines.erase(_get_configuration_path())
	_write_list("\n".join(lines) + "\n")


func _write_list(text: String) -> void:
	if text.is_empty():
		return
	var file := FileAccess.open(_get_list_path(), FileAccess.WRITE)
	if file == null:
		push_error("%s cannot be written: %s." % [_get_list_path(), error_string(FileAccess.get_open_error())])
		return
	file.store_string(text)


func _get_configuration_path() -> String:
	var script: Script = get_script()
	return script.resource_path.get_base_dir().path_join(CONFIGURATION)


func _get_list_path() -> String:
	var hidden: bool = ProjectSettings.get_setting("application/config/use_hidden_project_data_directory", true)
	return "res://%s".path_join(LIST) % (".godot" if hidden else "godot")
