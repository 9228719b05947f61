extends MarginContainer
## Reads the audio session, changes it, and shows what a refused value says. In a window it then stays,
## with a button for each category.

const NO_CATEGORY := 99

const MEANINGS: Dictionary[int, String] = {
	AVAudioSession.ambient: "The player's own music plays along. The ringer switch silences the game.",
	AVAudioSession.multiRoute: "Different sounds go to different outputs at the same time.",
	AVAudioSession.playAndRecord: "The game plays and listens to the microphone, for a voice chat.",
	AVAudioSession.playback: "The game's sound is the point: other apps pause, the ringer switch is ignored.",
	AVAudioSession.record: "The game only listens; nothing plays.",
	AVAudioSession.soloAmbient: "Other apps pause. The ringer switch silences the game.",
	AVAudioSession.unknown: "This platform has no audio session.",
}

var _session := AVAudioSession.new()
var _names: Dictionary[int, String] = {}

@onready var _category: Label = %Category
@onready var _meaning: Label = %Meaning
@onready var _buttons: HFlowContainer = %Buttons
@onready var _log: RichTextLabel = %Log


func _ready() -> void:
	for constant: String in ClassDB.class_get_enum_constants(&"AVAudioSession", &"SessionCategory"):
		var category := ClassDB.class_get_integer_constant(&"AVAudioSession", constant)
		# Each category has two names; the first is Apple's.
		if not _names.has(category):
			_names[category] = constant
	_session.request_failed.connect(_on_request_failed)
	_make_buttons()
	await _tour()
	if DisplayServer.get_name() == "headless":
		get_tree().quit()
	else:
		_say("Your turn: press a button.")


func _process(_delta: float) -> void:
	_category.text = _describe(_session.category)
	_meaning.text = MEANINGS[_session.category]


func _tour() -> void:
	_say("Godot Audio Session, on %s" % OS.get_name())
	_say("The session as it is: %s" % _describe(_session.category))

	_session.category = AVAudioSession.playback
	_say("category = AVAudioSession.playback")
	_say("Read back at once: %s" % _describe(_session.category))
	await _frames(10)
	_say("Ten frames later: %s" % _describe(_session.category))

	_say("category = %d, which is none. Godot prints an error, and the game hears of it:" % NO_CATEGORY)
	_session.category = NO_CATEGORY
	await _session.request_failed
	_say("The session stays as it was: %s" % _describe(_session.category))
	_say("That was the tour.")


func _make_buttons() -> void:
	for category: int in _names:
		if category != AVAudioSession.unknown:
			_add_button(_names[category], category)
	_add_button("%d, refused" % NO_CATEGORY, NO_CATEGORY)


func _add_button(title: String, category: int) -> void:
	var button := Button.new()
	button.text = title
	button.pressed.connect(_on_category_pressed.bind(category))
	_buttons.add_child(button)


func _describe(category: int) -> String:
	return "%s (%d)" % [_names[category], category]


func _say(line: String) -> void:
	print(line)
	_log.add_text(line + "\n")


func _frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame


func _on_category_pressed(category: int) -> void:
	_session.category = category
	_say("category = %d reads back %s" % [category, _describe(_session.category)])


func _on_request_failed(operation: String, error: Error, message: String) -> void:
	_say("request_failed: %s, %s. %s" % [operation, error_string(error), message])
