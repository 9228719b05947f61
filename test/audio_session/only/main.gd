extends Node
## A game that knows nothing of the extension.


func _ready() -> void:
	AudioSession.state_changed.connect(_on_state_changed)
	AudioSession.type = "ambient"
	for _frame: int in 3:
		await get_tree().process_frame
	print("[game] type ", AudioSession.type)
	print("[game] state ", AudioSession.state)
	print("[game] supported ", AudioSession.is_supported())
	print("[game] backend ", AudioSession.get_backend_name())
	get_tree().quit()


func _on_state_changed(state: String) -> void:
	print("[game] state changed to ", state)
