extends RefCounted
## How [code]AudioSession[/code] configures the platform's session: for the type of the game, and with
## [code]"auto"[/code] for what the game does. Requests are answered one after another and later; what counts is the
## last one, whatever became of those before it.

## The platform refused the type that it was asked for last.
signal refused(type: String, error: Error)

## The platform has taken the type that it was asked for last.
signal taken

const SessionTypes := preload("../gen/session_types.gd")

## In place of a type: the system has forgotten how the session was configured.
const FORGOTTEN := ""

## The categories that record.
const RECORDING: Array[String] = ["CATEGORY_MULTI_ROUTE", "CATEGORY_PLAY_AND_RECORD", "CATEGORY_RECORD"]

## The type that the game has set.
var game_type := SessionTypes.AUTO

## What [code]"auto"[/code] is by what the game does at this moment.
var default_type := SessionTypes.AUTO

var _session: RefCounted
# The type that the platform took last.
var _taken := SessionTypes.AUTO
# The type of the last request; the one that the platform took last when it refused that.
var _type := SessionTypes.AUTO
# How the session was found when "auto" ended last: as the engine configures it from the project settings, or
# as the game does.
var _found: Array = []
# Requests are counted; answers to those up to the second number are about a session that is no more.
var _sent := 0
var _sent_before_reset := 0
var _open := 0


func _init(session: RefCounted) -> void:
	_session = session


## The type that the session is configured for when all requests so far are carried out.
func get_type() -> String:
	return _type


## «Compute the audio session type».
func compute_type() -> String:
	if game_type != SessionTypes.AUTO:
		return game_type
	return SessionTypes.AUTO if default_type != SessionTypes.AUTO and _records_by_itself() else default_type


## Whether the session is not configured for the type that it should have: the platform refused it, or forgot it, or
## has not been asked yet.
func is_missing() -> bool:
	return compute_type() != _type


## Has the session configured for the type that it should have, unless it is already.
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
	# Not awaited: a function that waits for one that waits is never released when the game ends meanwhile.
	done.connect(_on_answered.bind(_type, _sent), CONNECT_ONE_SHOT)


## What «auto» made of the session is past when the game has configured it since.
func notice_the_game() -> void:
	var is_made_by_auto := game_type == SessionTypes.AUTO and SessionTypes.CATEGORIES.has(_type)
	if is_made_by_auto and _is_settled() and _read(["category", "mode"]) != _arguments_of(_type).slice(0, 2):
		_taken = SessionTypes.AUTO
		_type = SessionTypes.AUTO


## The system has forgotten how the session was configured. A session that was left as it was found stays so.
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
	# An answer to an earlier request says nothing of the last one.
	if number < _sent:
		return
	if error == OK:
		taken.emit()
	else:
		_type = _taken
		refused.emit(type, error)


# Whether every request has its answer, so that the session's properties show them all.
func _is_settled() -> bool:
	return _open == 0


# Whether the game has configured the session to record, such as for a voice chat: that is for «auto» to
# leave alone.
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
