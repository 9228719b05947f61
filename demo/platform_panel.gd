extends PanelContainer
## Takes the place of the simulator panel if no device is simulated, and describes the platform.

const DEVICE := "This is a real device. Play a sound, then start other music or take a call, and watch the state."
const BROWSER := "This is a real browser. Play a sound, start other music, switch the ringer, and hear what each type does."
const WITHOUT_STATE := " This browser does not report the state."
const BROWSER_WITHOUT := "This browser has no Audio Session API, so it chooses the type itself. Safari has the API, on iPhone and Mac."
const DESKTOP_WITHOUT := "A desktop has no audio session. The addon can simulate a device:\n\ngodot -- --audio-session=simulated"

var _text := Label.new()


func _init() -> void:
	size_flags_horizontal = SIZE_EXPAND_FILL


func _ready() -> void:
	var rows := VBoxContainer.new()
	rows.add_theme_constant_override(&"separation", 14)
	add_child(rows)
	var title := Label.new()
	title.text = "The platform"
	title.theme_type_variation = &"Heading"
	rows.add_child(title)
	_text.theme_type_variation = &"Quiet"
	_text.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	rows.add_child(_text)


func _process(_delta: float) -> void:
	if AudioSession.is_supported():
		_text.text = BROWSER if OS.has_feature("web") else DEVICE
		if not AudioSession.is_state_observable():
			_text.text += WITHOUT_STATE
	else:
		_text.text = BROWSER_WITHOUT if OS.has_feature("web") else DESKTOP_WITHOUT
