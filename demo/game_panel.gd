extends PanelContainer
## Shows the type and state of the game's audio session, and plays a sound.

## Emitted with a line for the log.
signal said(line: String)

const Tone := preload("tone.gd")

const MEANINGS: Dictionary[String, String] = {
	"auto": "The platform decides: play-and-record while the game records, otherwise as the project settings say.",
	"playback": "The sound is essential to the game. Other apps pause; the ringer switch is ignored.",
	"transient": "A short sound over those of other apps, which are quieter meanwhile.",
	"transient-solo": "A sound that plays alone. Other apps pause, and continue when it ends.",
	"ambient": "The player's own music plays along. The ringer switch silences the game.",
	"play-and-record": "The game plays sound and records the microphone, for a voice chat.",
}

const STATE_COLORS: Dictionary[String, Color] = {
	"inactive": Color(0.62, 0.67, 0.74),
	"active": Color(0.45, 0.85, 0.55),
	"interrupted": Color(0.98, 0.72, 0.35),
}

var _tone := Tone.new()
var _state := Label.new()
var _meaning := Label.new()
var _served := Label.new()
var _sound := Button.new()
var _types: Dictionary[String, Button] = {}


func _ready() -> void:
	add_child(_tone)
	AudioSession.state_changed.connect(_on_state_changed)
	var rows := VBoxContainer.new()
	rows.add_theme_constant_override(&"separation", 14)
	add_child(rows)
	rows.add_child(_make_head())
	rows.add_child(_make_label("What kind of sound does it make?", &"Quiet"))
	rows.add_child(_make_types())
	_meaning.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	_meaning.custom_minimum_size.y = 50
	rows.add_child(_meaning)
	_sound.toggle_mode = true
	_sound.size_flags_horizontal = SIZE_SHRINK_BEGIN
	_sound.toggled.connect(_on_sound_toggled)
	rows.add_child(_sound)
	_served.theme_type_variation = &"Quiet"
	_served.size_flags_vertical = SIZE_EXPAND | SIZE_SHRINK_END
	_served.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	rows.add_child(_served)
	_show()


func _process(_delta: float) -> void:
	_show()


func _make_head() -> Control:
	var head := HBoxContainer.new()
	var title := _make_label("The game", &"Heading")
	title.size_flags_horizontal = SIZE_EXPAND_FILL
	head.add_child(title)
	_state.theme_type_variation = &"Chip"
	head.add_child(_state)
	return head


func _make_types() -> Control:
	var grid := GridContainer.new()
	grid.columns = 3
	grid.add_theme_constant_override(&"h_separation", 8)
	grid.add_theme_constant_override(&"v_separation", 8)
	for type: String in MEANINGS:
		var button := Button.new()
		button.text = type
		button.toggle_mode = true
		button.size_flags_horizontal = SIZE_EXPAND_FILL
		button.pressed.connect(_on_type_pressed.bind(type))
		grid.add_child(button)
		_types[type] = button
	return grid


func _make_label(text: String, variation: StringName) -> Label:
	var label := Label.new()
	label.text = text
	label.theme_type_variation = variation
	return label


func _show() -> void:
	_state.text = AudioSession.state
	_state.modulate = STATE_COLORS[AudioSession.state]
	for type: String in _types:
		_types[type].set_pressed_no_signal(type == AudioSession.type)
	_meaning.text = MEANINGS[AudioSession.type]
	_sound.text = "Stop the sound" if _tone.playing else "Play a sound"
	_sound.set_pressed_no_signal(_tone.playing)
	_served.text = (
			"Served by %s." % AudioSession.get_backend_name() if AudioSession.is_supported()
			else "No audio session is available. The type is only remembered.")


func _on_type_pressed(type: String) -> void:
	AudioSession.type = type
	said.emit("AudioSession.type = \"%s\"" % type)


func _on_sound_toggled(plays: bool) -> void:
	if plays:
		_tone.play()
	else:
		_tone.stop()
	said.emit("The sound plays." if plays else "The sound ends.")


func _on_state_changed(state: String) -> void:
	said.emit("AudioSession.state is \"%s\"" % state)
