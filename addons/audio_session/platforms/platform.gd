extends Node
## What the autoload needs from where the game runs. By itself this is a platform without any audio
## session; the others extend it.

## The platform's session has that state now. May come again with the same one.
signal state_observed(state: String)

## Somebody other than the autoload gave the platform's session that type.
signal type_observed(type: String)

const SessionTypes := preload("../gen/session_types.gd")


func _notification(what: int) -> void:
	match what:
		NOTIFICATION_APPLICATION_FOCUS_IN, NOTIFICATION_APPLICATION_RESUMED:
			return_to_front()
		NOTIFICATION_APPLICATION_FOCUS_OUT, NOTIFICATION_APPLICATION_PAUSED:
			leave_front()


## Whether there is an audio session, at this moment.
func is_supported() -> bool:
	return false


## Whether the platform tells the session's state, at this moment.
func is_state_observable() -> bool:
	return false


## What serves the session when there is one.
func get_backend_name() -> String:
	return "none"


## Why there is no audio session, the beginning of a sentence.
func get_why_not() -> String:
	return "the extension is not part of this build"


## The type that the platform's session has by now.
func get_type() -> String:
	return SessionTypes.AUTO


## The state that the platform's session has by now.
func get_state() -> String:
	return SessionTypes.INACTIVE


func get_av_audio_session() -> RefCounted:
	return null


## Looks whether somebody else changed the platform's session, and tells by [signal type_observed].
func observe() -> void:
	pass


## Has the platform's session take that type. The type that it was asked for last is asked for again if the platform
## refused it.
func apply_type(_new_type: String) -> void:
	pass


## Whether something is missing that the platform refused: the type, or the sound.
func needs_retry() -> bool:
	return false


## The player is back in the game, and what was refused may be possible now. May come several times in a row.
func return_to_front() -> void:
	pass


## The player has left the game, which may go on in the background.
func leave_front() -> void:
	pass


## Tells the sources and sinks of the session that it is in that state.
func update_elements(_new_state: String) -> void:
	pass
