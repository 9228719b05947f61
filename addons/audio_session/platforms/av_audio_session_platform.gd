extends "platform.gd"
## The platform's session is [code]AVAudioSession[/code]: on Apple's platforms, and on the simulated device
## of a desktop. This script does what the user agent does in a browser.
##
## It names the class only in strings, so that it also parses where the extension is missing.

const BackOff := preload("back_off.gd")
const TypeConfiguration := preload("type_configuration.gd")
const Element := preload("../elements/element.gd")
const GameSound := preload("../elements/game_sound.gd")
const Microphone := preload("../elements/microphone.gd")
const Players := preload("../elements/players.gd")

const SESSION_CLASS := &"AVAudioSession"

## The shortest time between two attempts to repeat a refused request, in milliseconds. A game may start sounds and
## assign types many times a second.
const HURRY_EVERY_MSEC := 1000

## How long a session that was activated for a sound which has already ended waits for another sound, in milliseconds.
const UNUSED_AFTER_MSEC := 1000

## Why an inactive session is not activated automatically although the game plays sound.
enum Hold {
	NONE,
	## An interruption ended in the background without the system's hint to resume. Waits until the player is back.
	UNTIL_FRONT,
	## The game resumes by itself. Waits until it activates the session, or a sound begins after silence.
	UNTIL_GAME,
}

const _NEVER := -1

var _session: RefCounted = ClassDB.instantiate(SESSION_CLASS)
var _players := Players.new()
var _microphone := Microphone.new(_players)
var _game_sound := GameSound.new(_players)
var _elements: Array[Element] = [_microphone, _game_sound]

var _configuration := TypeConfiguration.new(_session)
# The type of the last warning.
var _warned_type := ""

# The game is silent, but the session stays active on the platform: it does not hold back other apps.
var _rests := false
# An activation or deactivation is in progress. The next step is decided when its result arrives.
var _is_request_open := false
var _is_deactivating := false
var _is_activation_for_sound := false
var _back_off := BackOff.new()
var _hurried_at := -HURRY_EVERY_MSEC
var _has_warned_of_silence := false
var _unused_at := _NEVER
# Other apps wait for the session to end: its type promised that they may play again.
var _must_notify_others := false

var _hold := Hold.NONE
var _is_in_front := true
var _are_media_services_lost := false

var _last_session_state := 0
# An interruption has ended and AVAudioSession is inactive. The specification has no state between the two.
var _is_after_interruption := false
var _is_resuming := false


func _init() -> void:
	_last_session_state = _get_number(&"state")
	_configuration.taken.connect(_on_type_taken)
	_configuration.refused.connect(_on_type_refused)
	_session.connect(&"state_changed", _on_session_state_changed)
	_session.connect(&"interruption", _on_session_interruption)
	_session.connect(&"media_services_lost", _on_media_services_lost)
	_session.connect(&"media_services_reset", _on_media_services_reset)


func _enter_tree() -> void:
	_hurry()


func _exit_tree() -> void:
	_players.unwatch(get_tree())
	_back_off.end()


func _process(_delta: float) -> void:
	# Watching costs a call for each node that enters the tree, so it is skipped where it is not needed.
	if is_supported():
		_players.watch(get_tree())
	for element: Element in _elements:
		if element.poll():
			_on_audible_flag_changed(element)
	if is_supported():
		_look_for_new_sound()
		_repeat_due_request()
		_release_unused_session()


func is_supported() -> bool:
	return _get_number(&"category") != _constant("CATEGORY_UNKNOWN")


func is_state_observable() -> bool:
	return is_supported()


func get_backend_name() -> String:
	return "AVAudioSession"


func get_unsupported_reason() -> String:
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
	if new_type != _configuration.game_type:
		_configuration.game_type = new_type
		_configure()
	_hurry()


# During an interruption an assignment of the same type does not count as a retry: the retry follows when it ends.
func needs_retry() -> bool:
	return is_supported() and (_configuration.is_missing() or (_may_activate() and not _is_interrupted()))


func return_to_front() -> void:
	_is_in_front = true
	if _hold == Hold.UNTIL_FRONT:
		_hold = Hold.NONE
	state_observed.emit(get_state())
	_try_again()


func leave_front() -> void:
	_is_in_front = false


func update_elements(new_state: String) -> void:
	for element: Element in _elements:
		element.update(new_state)
	if is_supported() and _configuration.default_type != _compute_default_type():
		_configure_again()


func _on_audible_flag_changed(element: Element) -> void:
	if not is_supported():
		return
	# The meaning of «auto» may have changed.
	_configure_again()
	if element.is_audible:
		_hold = Hold.NONE
		_begin_use()
	elif not _is_in_use():
		_inactivate()


# The specification continues if another element is audible. The session then plays, so it is in use and active.
func _is_in_use() -> bool:
	return _elements.any(func(element: Element) -> bool: return element.get_state() != SessionTypes.INACTIVE)


func _is_audible() -> bool:
	return _elements.any(func(element: Element) -> bool: return element.is_audible)


func _is_active() -> bool:
	return _get_number(&"state") == _constant("STATE_ACTIVE")


func _is_interrupted() -> bool:
	return _get_number(&"state") == _constant("STATE_INTERRUPTED")


func _configure() -> void:
	if not is_supported():
		return
	_configuration.default_type = _compute_default_type()
	if not _configuration.is_missing():
		return
	if _is_transient(_configuration.get_type()) and not _rests and (_is_active() or _is_interrupted()):
		_must_notify_others = true
	_configuration.request()


func _configure_again() -> void:
	_configuration.notice_the_game()
	_configure()


# An interrupted recording continues afterwards, so it counts, too.
func _compute_default_type() -> String:
	for element: Element in _elements:
		if element.get_state() != SessionTypes.INACTIVE and element.default_type != SessionTypes.AUTO:
			return element.default_type
	return SessionTypes.AUTO


func _on_type_taken() -> void:
	_warned_type = ""
	_end_back_off_of_active_session()


# The type is requested again with the next sound at the latest.
func _on_type_refused(refused: String, error: Error) -> void:
	if _is_in_use():
		_wait()
	if refused != _warned_type:
		_warned_type = refused
		push_warning("The audio session refused the type \"%s\": %s." % [refused, error_string(error)])


func _begin_use() -> void:
	_rests = false
	_unused_at = _NEVER
	_is_activation_for_sound = true
	if _is_active() and not _is_deactivating:
		state_observed.emit(SessionTypes.ACTIVE)
	else:
		# The session's state shows whether the activation succeeds.
		_activate()


# Returns whether the session should be active, is not, and may be activated. A session that the game has deactivated
# stays inactive.
func _may_activate() -> bool:
	if _is_active() or _hold != Hold.NONE or not _is_activation_wanted():
		return false
	if _is_interrupted():
		return not _rests and bool(_session.get(&"auto_resume"))
	return _is_in_use()


# Repeats refused requests, which may succeed now. The waits start again with a short one.
func _try_again() -> void:
	_back_off.end()
	_repeat_refused_requests()


# Does the same as _try_again(), but at most once in HURRY_EVERY_MSEC: a game may cause it all the time.
func _hurry() -> void:
	if not is_supported() or not (_configuration.is_missing() or _may_activate()):
		return
	var now := Time.get_ticks_msec()
	if now < _hurried_at + HURRY_EVERY_MSEC:
		_back_off.hasten(_hurried_at + HURRY_EVERY_MSEC)
		return
	_hurried_at = now
	_repeat_refused_requests()


func _repeat_refused_requests() -> void:
	if not is_supported():
		return
	_configure_again()
	if _may_activate():
		_activate()


func _activate() -> void:
	if _is_request_open or not is_inside_tree():
		return
	_is_request_open = true
	_is_activation_for_sound = _is_in_use()
	var done: Signal = _session.call(&"set_active", true)
	# Keeps only the id: a request that is referenced here would leak if the game ends meanwhile.
	var request := done.get_object_id()
	var error: Error = await done
	_end_request()
	if error != OK:
		_on_activation_refused(str(instance_from_id(request).call(&"get_message")))
	elif _is_activation_for_sound and not _is_audible():
		_unused_at = Time.get_ticks_msec() + UNUSED_AFTER_MSEC


func _on_activation_refused(message: String) -> void:
	if not _may_activate():
		return
	_wait()
	if not _is_interrupted() and not _has_warned_of_silence:
		_has_warned_of_silence = true
		push_warning("The audio session could not be activated, so the game is not audible. The activation is repeated while the game plays sound. %s" % message)


# During an interruption the retry follows its end or the return of the player. But an interruption may never end, and
# after a call a device refuses for a few seconds, so the first retries happen all the same.
func _wait() -> void:
	if not (_is_interrupted() and _back_off.is_drawn_out()):
		_back_off.wait(Time.get_ticks_msec())


func _look_for_new_sound() -> void:
	if _is_interrupted() or _are_media_services_lost or not _may_activate():
		_game_sound.forget_sounds()
	elif _game_sound.has_new_sound():
		_hurry()


func _repeat_due_request() -> void:
	if not _back_off.take_due(Time.get_ticks_msec()) or _are_media_services_lost:
		return
	_repeat_refused_requests()
	if _must_notify_others and not _is_in_use():
		_inactivate()


func _end_back_off_of_active_session() -> void:
	var is_to_be_given_back := _rests and _must_notify_others
	if _is_active() and not is_to_be_given_back and not _configuration.is_missing():
		_back_off.end()


func _release_unused_session() -> void:
	if _unused_at == _NEVER or Time.get_ticks_msec() < _unused_at:
		return
	_unused_at = _NEVER
	if not _is_in_use():
		_inactivate()


# A transient type gives the audio back when its sound ends. The other types keep the session active: playback pauses
# other apps for good, ambient sound does not disturb them, and deactivating would stop the engine's output.
func _inactivate() -> void:
	if _is_request_open or not _is_active():
		return
	if _must_notify_others or (_is_transient(_configuration.compute_type()) and not _rests):
		_deactivate()
	elif not _rests:
		_rest()


func _rest() -> void:
	_rests = true
	state_observed.emit(SessionTypes.INACTIVE)


func _deactivate() -> void:
	_is_request_open = true
	_is_deactivating = true
	_must_notify_others = true
	var done: Signal = _session.call(&"set_active", false, _constant("NOTIFY_OTHERS_ON_DEACTIVATION"))
	await done
	_end_request()
	# A device deactivates the session even if it reports that the output is busy.
	_must_notify_others = _is_active()
	if _is_audible():
		_begin_use()
	elif _must_notify_others:
		_rest()
		_wait()


func _end_request() -> void:
	_is_request_open = false
	_is_deactivating = false
	_is_resuming = false
	_settle_interruption()


func _on_session_state_changed(session_state: int) -> void:
	var is_inactive := session_state == _constant("STATE_INACTIVE")
	_is_after_interruption = is_inactive and _last_session_state == _constant("STATE_INTERRUPTED")
	_last_session_state = session_state
	if session_state == _constant("STATE_ACTIVE"):
		_on_session_activated()
	else:
		_back_off.end()
	if is_inactive and not _is_after_interruption and not _is_deactivating:
		# The session is inactive, whatever deactivated it: nothing is left to give back.
		_rests = false
		_must_notify_others = false
	if _is_after_interruption:
		# The signal that says whether to resume follows directly, unless the game itself has deactivated the session.
		_settle_interruption.call_deferred()
	else:
		state_observed.emit(get_state())


func _on_session_activated() -> void:
	_hold = Hold.NONE
	_are_media_services_lost = false
	_has_warned_of_silence = false
	_end_back_off_of_active_session()


func _on_session_interruption(type: int, _reason: int, should_resume: bool) -> void:
	if type != _constant("INTERRUPTION_ENDED"):
		return
	if not _is_after_interruption:
		_try_again()
		return
	_configure_again()
	if not _session.get(&"auto_resume"):
		_hold = Hold.UNTIL_GAME
		return
	_hold = Hold.NONE if should_resume or _is_in_front else Hold.UNTIL_FRONT
	if should_resume and not _rests and _is_activation_wanted():
		_activate()
		_is_resuming = _is_request_open
	elif _may_activate():
		# The game may still resume and continue its sound, but only after its state was inactive.
		_wait()


func _on_media_services_lost() -> void:
	_are_media_services_lost = true


# The system has lost the session's configuration, and all sound has stopped.
func _on_media_services_reset() -> void:
	_are_media_services_lost = false
	_configuration.forget()
	_configure()
	if _may_activate():
		_begin_use()


func _settle_interruption() -> void:
	if _is_after_interruption and not _is_resuming:
		_is_after_interruption = false
		state_observed.emit(get_state())


func _is_activation_wanted() -> bool:
	return _session.call(&"_is_activation_wanted")


func _is_transient(session_type: String) -> bool:
	return SessionTypes.WITH_AN_END.has(session_type)


func _get_number(property: StringName) -> int:
	return _session.get(property)


func _constant(constant_name: String) -> int:
	return ClassDB.class_get_integer_constant(SESSION_CLASS, constant_name)
