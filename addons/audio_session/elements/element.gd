extends RefCounted
## A source or sink of sound in the session. The specification calls it an element.

const SessionTypes := preload("../gen/session_types.gd")

## The type of the session while this element is audible and the game's type is [code]"auto"[/code].
var default_type := SessionTypes.AUTO

## Whether the element plays or records. The specification calls this the audible flag.
var is_audible := false

## Whether the element was audible when the session was interrupted.
var is_interrupted := false


## Updates [member is_audible] from the engine. Returns whether it has changed.
func poll() -> bool:
	var was_audible := is_audible
	is_audible = _measure()
	return is_audible != was_audible


## Returns the element state of the specification.
func get_state() -> String:
	if is_interrupted:
		return SessionTypes.INTERRUPTED
	return SessionTypes.ACTIVE if is_audible else SessionTypes.INACTIVE


## «Update an element». Suspends and resumes nothing: on a device the engine does so itself.
func update(session_state: String) -> void:
	match session_state:
		SessionTypes.INACTIVE, SessionTypes.ACTIVE:
			is_interrupted = false
		SessionTypes.INTERRUPTED:
			is_interrupted = is_interrupted or is_audible


func _measure() -> bool:
	return false
