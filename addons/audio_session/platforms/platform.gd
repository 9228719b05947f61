extends Node
## The interface between the autoload and the platform that the game runs on. This base class is a platform without an
## audio session; the other platforms extend it.

## Emitted when the platform's session has the given state. May be emitted again with the same state.
signal state_observed(state: String)

## Emitted when something other than the autoload has set the type of the platform's session.
signal type_observed(type: String)

const SessionTypes := preload("../gen/session_types.gd")


func _notification(what: int) -> void:
	match what:
		NOTIFICATION_APPLICATION_FOCUS_IN, NOTIFICATION_APPLICATION_RESUMED:
			return_to_front()
		NOTIFICATION_APPLICATION_FOCUS_OUT, NOTIFICATION_APPLICATION_PAUSED:
			leave_front()


## Returns whether an audio session is available at this moment.
func is_supported() -> bool:
	return false


## Returns whether the platform reports the session's state at this moment.
func is_state_observable() -> bool:
	return false


## Returns what serves the session when one is available.
func get_backend_name() -> String:
	return "none"


## Returns why no audio session is available, as the beginning of a sentence.
func get_unsupported_reason() -> String:
	return "the extension is not part of this build"


## Returns the current type of the platform's session.
func get_type() -> String:
	return SessionTypes.AUTO


## Returns the current state of the platform's session.
func get_state() -> String:
	return SessionTypes.INACTIVE


func get_av_audio_session() -> RefCounted:
	return null


## Checks whether something else has changed the platform's session, and emits [signal type_observed] if so.
func observe() -> void:
	pass


## Sets the type of the platform's session. If the platform refused the last type, the same type is requested again.
func apply_type(_new_type: String) -> void:
	pass


## Returns whether the platform has refused something that is still needed: the type, or the activation.
func needs_retry() -> bool:
	return false


## Called when the player has returned to the game: refused requests may succeed now. May be called several times in a
## row.
func return_to_front() -> void:
	pass


## Called when the player has left the game, which may continue in the background.
func leave_front() -> void:
	pass


## Updates the sources and sinks of the session for its new state.
func update_elements(_new_state: String) -> void:
	pass
