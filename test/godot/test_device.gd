class_name TestDevice
extends Node
## What stands around the game while a suite of [code]AudioSession[/code] runs: the sound that it makes, the
## calls that come, and what the platform was told. Each platform of the suites has its own.


## Brings everything to a known state before a test.
func set_up() -> void:
	pass


## Ends every sound, to the last sample in the output.
func tear_down() -> void:
	pass


## Waits until what the platform was asked for so far is done, where that is not at once.
func settle() -> void:
	pass


## The name of what serves the session here.
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


## Sounds that the platform forbids for now, as an alarm does.
func forbid_activation() -> void:
	pass


func allow_activation() -> void:
	pass


## The type that the platform's session has, never [code]"auto"[/code] where the platform decides.
func get_type() -> String:
	return ""


## The state of the platform's session.
func get_state() -> String:
	return ""


## The types that the platform's session was given since the last call, in order.
func take_types() -> Array[String]:
	return []
