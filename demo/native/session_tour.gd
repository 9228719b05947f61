extends Node
## Reads the category of [AVAudioSession], sets it, and shows the error of an invalid value.

const NO_CATEGORY := 99

var _session := AVAudioSession.new()
var _say: Callable
var _names: Dictionary[int, String] = {}


func _init(say: Callable) -> void:
	_say = say
	for constant: String in ClassDB.class_get_enum_constants(&"AVAudioSession", &"SessionCategory"):
		var category := ClassDB.class_get_integer_constant(&"AVAudioSession", constant)
		# Each category has two names; the first is Apple's.
		if not _names.has(category):
			_names[category] = constant


func take() -> void:
	_session.request_failed.connect(_on_request_failed)
	var category := _session.category
	_say.call("The category at first: %s" % _describe(_session.category))

	_session.category = AVAudioSession.playback
	_say.call("category = AVAudioSession.playback")
	_say.call("Read back at once: %s" % _describe(_session.category))
	await _frames(10)
	_say.call("Ten frames later: %s" % _describe(_session.category))

	_say.call("category = %d, which is invalid. Godot prints an error, and request_failed is emitted:" % NO_CATEGORY)
	_session.category = NO_CATEGORY
	await _session.request_failed
	_say.call("The category is unchanged: %s" % _describe(_session.category))
	_session.request_failed.disconnect(_on_request_failed)
	if category != AVAudioSession.unknown:
		_session.category = category


func _describe(category: int) -> String:
	return "%s (%d)" % [_names[category], category]


func _frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame


func _on_request_failed(operation: String, error: Error, message: String) -> void:
	_say.call("request_failed: %s, %s. %s" % [operation, error_string(error), message])
