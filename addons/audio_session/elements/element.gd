extends RefCounted
## A source or sink of the session, in the specification's words an element.

const SessionTypes := preload("../gen/session_types.gd")

## What the session is while this is heard and the type is [code]"auto"[/code].
var default_type := SessionTypes.AUTO

## The specification's audible flag: it plays or records.
var is_audible := false

## It was audible when the session was interrupted.
var is_interrupted := false


## Looks at the engine. Returns whether [member is_audible] is another one now.
func poll() -> bool:
	var was_audible := is_audible
	is_audible = _measure()
	return is_audible != was_audible


## The specification's element state.
func get_state() -> String:
	if is_interrupted:
		return SessionTypes.INTERRUPTED
	return SessionTypes.ACTIVE if is_audible else SessionTypes.INACTIVE


## «Update an element». Nothing is to be suspended or resumed: on a phone the engine does so itself.
func update(session_state: String) -> void:
	match session_state:
		SessionTypes.INACTIVE, SessionTypes.ACTIVE:
			is_interrupted = false
		SessionTypes.INTERRUPTED:
			is_interrupted = is_interrupted or is_audible


func _measure() -> bool:
	return false
