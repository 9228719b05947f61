class_name TestDevice
extends Node
## Controls the environment of the game in the suites of [code]AudioSession[/code]: the sound that it makes, the
## calls that interrupt it, and the types that the platform receives. Each platform has its own subclass.


## Brings everything to a known state before a test.
func set_up() -> void:
	pass


## Stops all sound, and waits until the output is silent.
func tear_down() -> void:
	pass


## Waits until all requests to the platform so far are carried out.
func settle() -> void:
	pass


## Returns the name of what serves the session on this platform.
func get_backend_name() -> String:
	return ""


func start_sound() -> void:
	pass


func stop_sound() -> void:
	pass


func start_recording() -> void:
	pass


func stop_recording() -> void:
	pass


func begin_interruption() -> void:
	pass


func end_interruption(_should_resume: bool) -> void:
	pass


## Makes the platform refuse to activate the session, like an alarm.
func forbid_activation() -> void:
	pass


func allow_activation() -> void:
	pass


## Returns the type of the platform's session, never [code]"auto"[/code] where the platform decides.
func get_type() -> String:
	return ""


## Returns the state of the platform's session.
func get_state() -> String:
	return ""


## Returns the types that were set on the platform's session since the last call, in order.
func take_types() -> Array[String]:
	return []
