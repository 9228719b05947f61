@tool
extends EditorInspectorPlugin
## Shows a description above the extension's settings in Project Settings. The engine describes only its own settings.

## The class of the object that the inspector of Project Settings shows: the settings of one section.
const SECTION_CLASS := "SectionedInspectorFilter"

## The descriptions, by the last part of the setting's path.
const DESCRIPTIONS: Dictionary[String, String] = {
	"desktop_backend": "What serves AVAudioSession in the editor and in debug exports for desktops: a simulated device, or nothing. For one run: -- --audio-session=simulated",
	"simulated_device": "Which device is simulated. For one run: -- --audio-session-device=phone",
}


func _can_handle(object: Object) -> bool:
	return object.get_class() == SECTION_CLASS


func _parse_property(
		_object: Object,
		_type: Variant.Type,
		name: String,
		_hint_type: PropertyHint,
		_hint_string: String,
		_usage_flags: int,
		_wide: bool,
) -> bool:
	if DESCRIPTIONS.has(name):
		var label := Label.new()
		label.text = DESCRIPTIONS[name]
		label.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
		add_custom_control(label)
	return false
