extends TestDevice
## The device of [code]AVAudioSession[/code]: the simulated one, or the one below a double of Apple's classes.

const SessionTypes := preload("res://addons/audio_session/gen/session_types.gd")
const TONE := 0.25
const SILENCE_DB := -144.0

var _device := SessionSuite.new()
var _sound := AudioStreamPlayer.new()
var _microphone := AudioStreamPlayer.new()
var _types: Array[String] = []


func _init() -> void:
	add_child(_device)
	_sound.stream = AudioStreamGenerator.new()
	add_child(_sound)
	_microphone.stream = AudioStreamMicrophone.new()
	add_child(_microphone)


func _process(_delta: float) -> void:
	if _sound.playing:
		_fill()


func set_up() -> void:
	await _device.set_up()
	var category: int = ProjectSettings.get_setting("audio/general/ios/session_category")
	await _device.session.configure(category, AVAudioSession.MODE_DEFAULT, AVAudioSession.OPTION_MIX_WITH_OTHERS)
	_device.session.route_changed.connect(_on_route_changed)


func tear_down() -> void:
	_sound.stop()
	_microphone.stop()
	# The engine releases a player some mixes later.
	await get_tree().create_timer(0.1).timeout
	while AudioServer.get_bus_peak_volume_left_db(0, 0) > SILENCE_DB:
		await get_tree().process_frame


func settle() -> void:
	await _device.settle()


func get_backend_name() -> String:
	return "AVAudioSession"


func start_sound() -> void:
	_sound.play()


func stop_sound() -> void:
	_sound.stop()


func start_recording() -> void:
	_microphone.play()


func stop_recording() -> void:
	_microphone.stop()


func begin_interruption() -> void:
	_device.simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)


func end_interruption(should_resume: bool) -> void:
	_device.simulator.end_interruption(should_resume)


func forbid_activation() -> void:
	_device.simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALARM)


func allow_activation() -> void:
	_device.simulator.end_interruption(false)


func get_type() -> String:
	for name: String in SessionTypes.CATEGORIES:
		var category := ClassDB.class_get_integer_constant(&"AVAudioSession", SessionTypes.CATEGORIES[name])
		if category == _device.session.category and _options_of(name) == _device.session.category_options:
			return name
	return "category %d with options %d" % [_device.session.category, _device.session.category_options]


func get_state() -> String:
	return SessionTypes.STATES[_device.session.state]


func take_types() -> Array[String]:
	var taken := _types
	_types = []
	return taken


func _options_of(type_name: String) -> int:
	var options := 0
	for option: String in SessionTypes.OPTIONS[type_name]:
		options |= ClassDB.class_get_integer_constant(&"AVAudioSession", option)
	return options


func _fill() -> void:
	var playback: AudioStreamGeneratorPlayback = _sound.get_stream_playback()
	for _frame: int in playback.get_frames_available():
		playback.push_frame(Vector2(TONE, TONE))


func _on_route_changed(reason: int, _previous: AVAudioSessionRoute) -> void:
	if reason == AVAudioSession.ROUTE_CHANGE_CATEGORY_CHANGE:
		_types.append(get_type())
