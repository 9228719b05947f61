extends Node
## A game that does not use its audio session and plays a sound on request. It names no class of the extension, so
## it also runs without the extension.

const GameSound := preload("res://addons/audio_session/elements/game_sound.gd")
const TONE := 0.1

var _sound := AudioStreamPlayer.new()
var _page: JavaScriptObject
var _on_request: JavaScriptObject
var _states: Array[String] = []


func _ready() -> void:
	process_mode = PROCESS_MODE_ALWAYS
	_sound.stream = AudioStreamGenerator.new()
	add_child(_sound)
	if OS.has_feature("web"):
		_open_to_page()


func _process(_delta: float) -> void:
	if not _sound.playing:
		return
	var playback: AudioStreamGeneratorPlayback = _sound.get_stream_playback()
	for _frame: int in playback.get_frames_available():
		playback.push_frame(Vector2(TONE, TONE))


func start_sound() -> void:
	_sound.play()


## Returns after a silence that is long enough for [code]AudioSession[/code] to regard the sound as ended.
func stop_sound() -> void:
	if _sound.playing:
		_sound.stop()
		await get_tree().create_timer(2.0 * GameSound.HOLD_MSEC / 1000.0).timeout


# In a browser the engine is a release build without a test link. The page sends requests instead: it calls
# conformanceGame() and reads conformanceAnswer.
func _open_to_page() -> void:
	AudioSession.state_changed.connect(_states.append)
	_page = JavaScriptBridge.get_interface("window")
	_on_request = JavaScriptBridge.create_callback(_answer)
	_page.set(&"conformanceGame", _on_request)


func _answer(arguments: Array) -> void:
	_page.set(&"conformanceAnswer", JSON.stringify(_carry_out(arguments)))


func _carry_out(arguments: Array) -> Variant:
	match arguments:
		["supported"]:
			return AudioSession.is_supported()
		["version"]:
			return Engine.get_version_info()["string"]
		["read", var property]:
			return AudioSession.get(str(property))
		["assign", var property, var value]:
			AudioSession.set(str(property), value)
		["clear states"]:
			_states.clear()
		["states"]:
			return _states
		["quit"]:
			get_tree().quit()
	return null
