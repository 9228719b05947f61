class_name FrameClock
extends SceneTree
## Stores when a frame began, before anything else in the frame runs.

## The value of [method Time.get_ticks_usec].
var frame_start := 0


func _process(_delta: float) -> bool:
	frame_start = Time.get_ticks_usec()
	return false
