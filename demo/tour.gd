extends Node
## Shows line by line how the session reacts to a game's requests.

var _say: Callable


func _init(say: Callable) -> void:
	_say = say


func take() -> void:
	_say.call("Godot Audio Session, on %s" % OS.get_name())
	_say.call("Served by %s." % AudioSession.get_backend_name())
	if ClassDB.class_exists(&"AVAudioSession"):
		var script: GDScript = load("res://native/session_tour.gd")
		var tour: Node = script.new(_say)
		add_child(tour)
		@warning_ignore("unsafe_method_access")
		await tour.take()
	for type: String in ["ambient", "auto"]:
		AudioSession.type = type
		_say.call("AudioSession.type = \"%s\"" % type)
		await _frames(3)
	_say.call("That was the tour.")


func _frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
