extends PanelContainer
## Controls the simulated device, and shows whether the player can hear the game.

const OTHER_APP_NOW: Dictionary[int, String] = {
	AVAudioSessionSimulator.OTHER_APP_STOPPED: "silent",
	AVAudioSessionSimulator.OTHER_APP_PLAYING: "plays",
	AVAudioSessionSimulator.OTHER_APP_DUCKED: "plays, quieter",
	AVAudioSessionSimulator.OTHER_APP_INTERRUPTED: "paused",
}

const AUDIBLE := Color(0.45, 0.85, 0.55)
const NOT_AUDIBLE := Color(0.95, 0.5, 0.47)

var _session := AVAudioSession.new()
var _simulator := AVAudioSession.get_simulator()
var _audible := Label.new()
var _reason := Label.new()
var _facts: Dictionary[String, Label] = {}
var _categories: Dictionary[int, String] = {}


## Returns whether the game runs on a simulated device.
static func is_useful() -> bool:
	return AVAudioSession.get_simulator() != null


func _init() -> void:
	size_flags_horizontal = SIZE_EXPAND_FILL
	for constant: String in ClassDB.class_get_enum_constants(&"AVAudioSession", &"SessionCategory"):
		var category := ClassDB.class_get_integer_constant(&"AVAudioSession", constant)
		_categories[category] = _categories.get(category, constant)


func _ready() -> void:
	var rows := VBoxContainer.new()
	rows.add_theme_constant_override(&"separation", 10)
	add_child(rows)
	rows.add_child(_make_head())
	_reason.theme_type_variation = &"Quiet"
	_reason.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	_reason.custom_minimum_size.y = 50
	rows.add_child(_reason)
	rows.add_child(_make_switch("Phone call", _on_call_toggled))
	rows.add_child(_make_switch("Headphones", _on_headphones_toggled))
	rows.add_child(_make_switch("Ringer on silent", _simulator.set_ringer_silent))
	rows.add_child(_make_switch("Another app plays music", _on_other_app_toggled))
	rows.add_child(_make_volume())
	rows.add_child(_make_facts())


func _process(_delta: float) -> void:
	var is_audible := _simulator.is_game_audible()
	_audible.text = "audible" if is_audible else "not audible"
	_audible.modulate = AUDIBLE if is_audible else NOT_AUDIBLE
	_reason.text = "The player can hear the game." if is_audible else _simulator.get_silence_reason()
	_facts["Category"].text = _categories[_session.category]
	_facts["Plays through"].text = _describe_outputs()
	_facts["The other app"].text = OTHER_APP_NOW[_simulator.get_other_app_state()]


func _make_head() -> Control:
	var head := HBoxContainer.new()
	var title := Label.new()
	title.text = "The simulated device"
	title.theme_type_variation = &"Heading"
	title.size_flags_horizontal = SIZE_EXPAND_FILL
	head.add_child(title)
	_audible.theme_type_variation = &"Chip"
	head.add_child(_audible)
	return head


func _make_switch(text: String, on_toggled: Callable) -> CheckButton:
	var switch := CheckButton.new()
	switch.text = text
	switch.toggled.connect(on_toggled)
	return switch


func _make_volume() -> Control:
	var row := HBoxContainer.new()
	row.add_theme_constant_override(&"separation", 18)
	var label := Label.new()
	label.text = "Volume"
	row.add_child(label)
	var slider := HSlider.new()
	slider.max_value = 1.0
	slider.step = 0.05
	slider.value = _session.output_volume
	slider.size_flags_horizontal = SIZE_EXPAND_FILL
	slider.size_flags_vertical = SIZE_SHRINK_CENTER
	slider.value_changed.connect(_simulator.set_output_volume)
	row.add_child(slider)
	return row


func _make_facts() -> Control:
	var grid := GridContainer.new()
	grid.columns = 2
	grid.size_flags_vertical = SIZE_EXPAND | SIZE_SHRINK_END
	grid.add_theme_constant_override(&"h_separation", 18)
	for fact: String in ["Category", "Plays through", "The other app"]:
		var name_label := Label.new()
		name_label.text = fact
		name_label.theme_type_variation = &"Quiet"
		grid.add_child(name_label)
		_facts[fact] = Label.new()
		grid.add_child(_facts[fact])
	return grid


func _describe_outputs() -> String:
	var names := PackedStringArray()
	for port: AVAudioSessionPort in _session.current_route.outputs:
		names.append(port.name)
	return "nothing" if names.is_empty() else ", ".join(names)


func _on_call_toggled(rings: bool) -> void:
	if rings:
		_simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	else:
		_simulator.end_interruption(true)


func _on_headphones_toggled(are_plugged: bool) -> void:
	if are_plugged:
		_simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	else:
		_simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)


func _on_other_app_toggled(plays: bool) -> void:
	if plays:
		_simulator.start_other_app()
	else:
		_simulator.stop_other_app()
