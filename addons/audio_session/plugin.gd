@tool
extends EditorPlugin
## Adds the autoload [code]AudioSession[/code] to the project when the plugin is enabled, removes it when
## it is disabled, and leaves the extension out of exports that have no library of it.

const AUTOLOAD := "AudioSession"
const ExtensionExport := preload("extension_export.gd")

var _extension_export := ExtensionExport.new()


func _enter_tree() -> void:
	add_export_plugin(_extension_export)


func _exit_tree() -> void:
	remove_export_plugin(_extension_export)


func _enable_plugin() -> void:
	var script: Script = get_script()
	add_autoload_singleton(AUTOLOAD, script.resource_path.get_base_dir().path_join("audio_session.gd"))


func _disable_plugin() -> void:
	remove_autoload_singleton(AUTOLOAD)
