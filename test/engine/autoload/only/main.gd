extends Node
## A game that uses only the autoload. The argument [code]--types=[/code] lists the types to set, one
## after another; the game quits at the state in [code]--until=[/code].

var _types := PackedStringArray(["ambient"])
var _last_state := ""


func _ready() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with("--types="):
			_types = argument.trim_prefix("--types=").split(",")
		elif argument.begins_with("--until="):
			_last_state = argument.trim_prefix("--until=")
	AudioSession.state_changed.connect(_on_state_changed)
	print("[game] starts as ", AudioSession.type, ", ", AudioSession.state)
	for type: String in _types:
		AudioSession.type = type
		await _wait_frames(3)
		print("[game] type ", AudioSession.type)
	print("[game] state ", AudioSession.state)
	print("[game] supported ", AudioSession.is_supported())
	print("[game] state observable ", AudioSession.is_state_observable())
	print("[game] backend ", AudioSession.get_backend_name())
	if _last_state.is_empty():
		get_tree().quit()


func _on_state_changed(state: String) -> void:
	print("[game] state changed to ", state)
	if state == _last_state:
		get_tree().quit()


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
