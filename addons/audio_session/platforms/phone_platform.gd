extends "platform.gd"
## The platform's session is [code]AVAudioSession[/code]: on Apple's platforms, and on the simulated phone
## of a desktop. Here is what a user agent does in a browser.
##
## The class is only named in strings, for this script to parse where the extension is absent.

const Element := preload("../elements/element.gd")
const GameSound := preload("../elements/game_sound.gd")
const Microphone := preload("../elements/microphone.gd")

const SESSION_CLASS := &"AVAudioSession"

## No type is this: the platform refused the last one, or forgot it.
const REFUSED := ""

## The categories that record.
const RECORDING: Array[String] = ["CATEGORY_MULTI_ROUTE", "CATEGORY_PLAY_AND_RECORD", "CATEGORY_RECORD"]

var _session: RefCounted = ClassDB.instantiate(SESSION_CLASS)
var _microphone := Microphone.new()
var _elements: Array[Element] = [_microphone, GameSound.new()]

var _type := SessionTypes.AUTO
# The type that the session was configured for.
var _configured_type := SessionTypes.AUTO
# How the session was found when "auto" ended last: as the engine configures it from the project settings, or
# as the game does.
var _found: Array = []
# Requests that configure the session and are not through.
var _open_requests := 0

# Nothing is to be heard, and yet the session is active on the platform: it holds back nobody.
var _rests := false
var _is_deactivating := false

var _was_interrupted := false
# An interruption has ended. AVAudioSession is inactive then; the specification knows no state in between.
var _is_after_interruption := false
var _is_resuming := false
# Other apps wait since a type that says they come back.
var _owes_others := false


func _init() -> void:
	_session.connect(&"state_changed", _on_session_state_changed)
	_session.connect(&"interruption", _on_session_interruption)
	_session.connect(&"media_services_reset", _on_media_services_reset)


func _enter_tree() -> void:
	_microphone.watch(get_tree())


func _exit_tree() -> void:
	_microphone.unwatch(get_tree())


func _process(_delta: float) -> void:
	for element: Element in _elements:
		if element.poll():
			_on_audible_flag_changed(element)


func is_supported() -> bool:
	return _get_number(&"category") != _constant("CATEGORY_UNKNOWN")


func tells_state() -> bool:
	return is_supported()


func get_backend_name() -> String:
	return "AVAudioSession"


func get_why_not() -> String:
	return "this platform has no audio session"


func get_state() -> String:
	if _rests:
		return SessionTypes.INACTIVE
	if _is_after_interruption:
		return SessionTypes.INTERRUPTED
	return SessionTypes.STATES[_get_number(&"state")]


func get_av_audio_session() -> RefCounted:
	return _session


func apply_type(new_type: String) -> void:
	_type = new_type
	_configure()


func update_elements(new_state: String) -> void:
	for element: Element in _elements:
		element.update(new_state)


func _on_audible_flag_changed(element: Element) -> void:
	if not is_supported():
		return
	_notice_the_game()
	# What «auto» means may be another type now.
	_configure()
	if element.is_audible:
		_try_activating()
	elif not _elements.any(_is_in_use):
		_inactivate()


# The specification goes on when another element is audible; but then the session plays, so it is active.
func _is_in_use(element: Element) -> bool:
	return element.get_state() != SessionTypes.INACTIVE


# «Compute the audio session type».
func _compute_type() -> String:
	if _type != SessionTypes.AUTO:
		return _type
	for element: Element in _elements:
		if element.get_state() == SessionTypes.ACTIVE and element.default_type != SessionTypes.AUTO:
			return SessionTypes.AUTO if _records_by_itself() else element.default_type
	return SessionTypes.AUTO


# Whether the game has configured AVAudioSession to record, for a voice chat without echo, say: that is for «auto»
# to leave alone.
func _records_by_itself() -> bool:
	if _configured_type != SessionTypes.AUTO or _open_requests > 0:
		return false
	var category := _get_number(&"category")
	return RECORDING.any(func(recording: String) -> bool: return _constant(recording) == category)


# What «auto» made of the session is past when the game has configured AVAudioSession since.
func _notice_the_game() -> void:
	var is_made_by_auto := _type == SessionTypes.AUTO and SessionTypes.CATEGORIES.has(_configured_type)
	if not is_made_by_auto or _open_requests > 0:
		return
	if [_get_number(&"category"), _get_number(&"mode")] != _configuration_of(_configured_type).slice(0, 2):
		_configured_type = SessionTypes.AUTO


func _configure() -> void:
	var wanted := _compute_type()
	if wanted == _configured_type or not is_supported():
		return
	if _configured_type == SessionTypes.AUTO and _open_requests == 0:
		_found = [
			_get_number(&"category"),
			_get_number(&"mode"),
			_get_number(&"category_options"),
			_get_number(&"route_sharing_policy"),
		]
	_owes_others = _owes_others or (_is_transient(_configured_type) and not _rests)
	_configured_type = wanted
	var done: Signal = _session.callv(&"configure", _found if wanted == SessionTypes.AUTO else _configuration_of(wanted))
	_open_requests += 1
	var error: Error = await done
	_open_requests -= 1
	if error != OK and _configured_type == wanted:
		# It is asked for again with the next sound.
		_configured_type = REFUSED
		push_warning("The audio session did not take the type \"%s\": %s." % [wanted, error_string(error)])


func _configuration_of(session_type: String) -> Array:
	var options := 0
	for option: String in SessionTypes.OPTIONS[session_type]:
		options |= _constant(option)
	return [_constant(SessionTypes.CATEGORIES[session_type]), _constant("MODE_DEFAULT"), options]


func _try_activating() -> void:
	_rests = false
	if get_state() == SessionTypes.ACTIVE and not _is_deactivating:
		state_observed.emit(SessionTypes.ACTIVE)
	else:
		# The state tells whether it came to that.
		_session.call(&"set_active", true)


# A type with an end gives the audio back when its sound ends. The others keep the session: playback pauses
# other apps for good, ambient sound disturbs nobody, and to deactivate it would stop the engine's output.
func _inactivate() -> void:
	if get_state() == SessionTypes.INACTIVE:
		return
	if not _owes_others and not _is_transient(_compute_type()):
		_rests = true
		state_observed.emit(SessionTypes.INACTIVE)
		return
	_owes_others = false
	_is_deactivating = true
	var done: Signal = _session.call(&"set_active", false, _constant("NOTIFY_OTHERS_ON_DEACTIVATION"))
	await done
	_is_deactivating = false


func _on_session_state_changed(session_state: int) -> void:
	_is_after_interruption = _was_interrupted and session_state == _constant("STATE_INACTIVE")
	_was_interrupted = session_state == _constant("STATE_INTERRUPTED")
	if _is_after_interruption:
		# Right behind comes whether it resumes, unless the game itself has deactivated the session.
		_settle_interruption.call_deferred()
	else:
		state_observed.emit(get_state())


func _on_session_interruption(type: int, _reason: int, should_resume: bool) -> void:
	if not _is_after_interruption or type != _constant("INTERRUPTION_ENDED"):
		return
	if should_resume and _session.get(&"auto_resume"):
		_is_resuming = true
		var done: Signal = _session.call(&"set_active", true)
		await done
		_is_resuming = false
	_settle_interruption()


# The system has forgotten what was set, and nobody is heard.
func _on_media_services_reset() -> void:
	if _configured_type != SessionTypes.AUTO:
		_configured_type = REFUSED
		_configure()
	if _elements.any(func(element: Element) -> bool: return element.is_audible):
		_try_activating()


func _settle_interruption() -> void:
	if _is_after_interruption and not _is_resuming:
		_is_after_interruption = false
		state_observed.emit(get_state())


func _is_transient(session_type: String) -> bool:
	return SessionTypes.WITH_AN_END.has(session_type)


func _get_number(property: StringName) -> int:
	return _session.get(property)


func _constant(constant_name: String) -> int:
	return ClassDB.class_get_integer_constant(SESSION_CLASS, constant_name)
