extends SceneTree
## Does nothing, to measure the start.


func _init() -> void:
	quit()
