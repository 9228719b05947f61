@tool
extends EditorPlugin
## Adds the addon's autoloads to the project when the plugin is enabled, and removes them when it is
## disabled. Describes the extension's project settings. Leaves out of exports what they cannot use: the
## extension where it has no library, and the test link in release exports.

const ExtensionExport := preload("extension_export.gd")
const SettingDescriptions := preload("setting_descriptions.gd")
const TestLinkExport := preload("test_link/test_link_export.gd")

## The scripts of the autoloads, relative to this one, in the order in which they start.
const AUTOLOADS: Dictionary[String, String] = {
	"AudioSession": "audio_session.gd",
	"AudioSessionTestLink": "test_link/test_link.gd",
}

var _setting_descriptions := SettingDescriptions.new()
var _export_plugins: Array[EditorExportPlugin] = [ExtensionExport.new(), TestLinkExport.new()]


func _enter_tree() -> void:
	add_inspector_plugin(_setting_descriptions)
	for export_plugin: EditorExportPlugin in _export_plugins:
		add_export_plugin(export_plugin)


func _exit_tree() -> void:
	remove_inspector_plugin(_setting_descriptions)
	for export_plugin: EditorExportPlugin in _export_plugins:
		remove_export_plugin(export_plugin)


func _enable_plugin() -> void:
	var script: Script = get_script()
	for autoload: String in AUTOLOADS:
		add_autoload_singleton(autoload, script.resource_path.get_base_dir().path_join(AUTOLOADS[autoload]))


func _disable_plugin() -> void:
	for autoload: String in AUTOLOADS:
		remove_autoload_singleton(autoload)
