extends SceneTree
## Does nothing, for what starting takes.


func _init() -> void:
	quit()
