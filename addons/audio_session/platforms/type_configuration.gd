extends RefCounted
## Configures the platform's session for [code]AudioSession[/code]: by the game's type, and with
## [code]"auto"[/code] by what the game does. Requests are answered later, in order; only the result of the last one
## counts.

## Emitted when the platform has refused the last requested type.
signal refused(type: String, error: Error)

## Emitted when the platform has accepted the last requested type.
signal taken

const SessionTypes := preload("../gen/session_types.gd")

## Stands in place of a type after the system has lost the session's configuration.
const FORGOTTEN := ""

## The categories that can record.
const RECORDING: Array[String] = ["CATEGORY_MULTI_ROUTE", "CATEGORY_PLAY_AND_RECORD", "CATEGORY_RECORD"]

## The type that the game has set.
var game_type := SessionTypes.AUTO

## The type that [code]"auto"[/code] means by what the game does at this moment.
var default_type := SessionTypes.AUTO

var _session: RefCounted
# The type that the platform has accepted last.
var _taken := SessionTypes.AUTO
# The type of the last request, or the last accepted type if that request was refused.
var _type := SessionTypes.AUTO
# The session's configuration before the last change away from "auto": the engine's, from the project settings, or the
# game's.
var _found: Array = []
# Requests are numbered. Answers to those up to `_sent_before_reset` are about a session that no longer exists.
var _sent := 0
var _sent_before_reset := 0
var _open := 0


func _init(session: RefCounted) -> void:
	_session = session


## Returns the type that the session will have when all requests so far are carried out.
func get_type() -> String:
	return _type


## «Compute the audio session type».
func compute_type() -> String:
	if game_type != SessionTypes.AUTO:
		return game_type
	return SessionTypes.AUTO if default_type != SessionTypes.AUTO and _records_by_itself() else default_type


## Returns whether the session is not configured for the type that it should have: the platform has refused or lost it,
## or it has not been requested yet.
func is_missing() -> bool:
	return compute_type() != _type


## Configures the session for the type that it should have, unless it already is.
func request() -> void:
	if not is_missing():
		return
	if _type == SessionTypes.AUTO and _is_settled():
		_found = _read(["category", "mode", "category_options", "route_sharing_policy"])
	_type = compute_type()
	_sent += 1
	_open += 1
	var arguments := _found if _type == SessionTypes.AUTO else _arguments_of(_type)
	var done: Signal = _session.callv(&"configure", arguments)
	# Not awaited: nested functions that await would leak if the game ends meanwhile.
	done.connect(_on_answered.bind(_type, _sent), CONNECT_ONE_SHOT)


## Drops the configuration that «auto» made if the game has configured the session since.
func notice_the_game() -> void:
	var is_made_by_auto := game_type == SessionTypes.AUTO and SessionTypes.CATEGORIES.has(_type)
	if is_made_by_auto and _is_settled() and _read(["category", "mode"]) != _arguments_of(_type).slice(0, 2):
		_taken = SessionTypes.AUTO
		_type = SessionTypes.AUTO


## Called when the system has lost the session's configuration. A session that was never configured stays as it is.
func forget() -> void:
	if _type == SessionTypes.AUTO and _is_settled():
		return
	_sent_before_reset = _sent
	_taken = FORGOTTEN
	_type = FORGOTTEN


func _on_answered(error: Error, type: String, number: int) -> void:
	_open -= 1
	if number <= _sent_before_reset:
		return
	if error == OK:
		_taken = type
	# Only the answer to the last request counts.
	if number < _sent:
		return
	if error == OK:
		taken.emit()
	else:
		_type = _taken
		refused.emit(type, error)


# Returns whether every request is answered, so that the session's properties include them all.
func _is_settled() -> bool:
	return _open == 0


# Returns whether the game has configured the session to record, such as for a voice chat. «auto» does not change that.
func _records_by_itself() -> bool:
	if _type != SessionTypes.AUTO or not _is_settled():
		return false
	var category: int = _session.get(&"category")
	return RECORDING.any(func(recording: String) -> bool: return _constant(recording) == category)


func _arguments_of(type: String) -> Array:
	var options := 0
	for option: String in SessionTypes.OPTIONS[type]:
		options |= _constant(option)
	return [_constant(SessionTypes.CATEGORIES[type]), _constant("MODE_DEFAULT"), options]


func _read(properties: Array[StringName]) -> Array:
	return properties.map(func(property: StringName) -> Variant: return _session.get(property))


func _constant(constant_name: String) -> int:
	return ClassDB.class_get_integer_constant(_session.get_class(), constant_name)
