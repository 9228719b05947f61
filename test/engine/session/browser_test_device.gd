extends TestDevice
## The device of a test page whose [code]navigator.audioSession[/code] follows the specification's algorithms.

var _page := JavaScriptBridge.get_interface("audioSessionTestDevice")


func set_up() -> void:
	_page.call(&"reset")


func get_backend_name() -> String:
	return "navigator.audioSession"


func start_sound() -> void:
	_page.call(&"startSound")


func stop_sound() -> void:
	_page.call(&"stopSound")


func start_recording() -> void:
	_page.call(&"startRecording")


func stop_recording() -> void:
	_page.call(&"stopRecording")


func begin_interruption() -> void:
	_page.call(&"beginInterruption")


func end_interruption(should_resume: bool) -> void:
	_page.call(&"endInterruption", should_resume)


func forbid_activation() -> void:
	_page.call(&"forbidActivation", true)


func allow_activation() -> void:
	_page.call(&"forbidActivation", false)


func get_type() -> String:
	return str(_page.call(&"getType"))


func get_state() -> String:
	return str(_page.call(&"getState"))


func take_types() -> Array[String]:
	var types: Array[String] = []
	types.assign(Array(str(_page.call(&"takeTypes")).split(" ", false)))
	return types
