extends Node
## The game's audio session, everywhere a game runs: the W3C's Audio Session API in Godot's terms.
##
## Set once what kind of sound the game makes: [code]AudioSession.type = "ambient"[/code]. On a device this
## configures and activates [AVAudioSession]; in a browser it sets
## [code]navigator.audioSession.type[/code]. Where neither is available, the type is only remembered;
## see [method is_supported].[br]
## The steps are those of the specification, https://w3c.github.io/audio-session/; what its user agent
## does is in [code]platforms/[/code].

## Emitted when [member state] has changed. [member state] already returns the new value.
signal state_changed(state: String)

const SessionTypes := preload("gen/session_types.gd")
const Platform := preload("platforms/platform.gd")
const BrowserPlatform := preload("platforms/browser_platform.gd")
const AVAudioSessionPlatform := preload("platforms/av_audio_session_platform.gd")

## What kind of sound the game makes: [code]"auto"[/code] (at first), [code]"playback"[/code],
## [code]"transient"[/code], [code]"transient-solo"[/code], [code]"ambient"[/code] or
## [code]"play-and-record"[/code]. It reads back at once and is applied once, a moment later. Any other value
## is ignored with a warning. A type that the platform refused is requested again: at each assignment, also of the same
## type, and when the player returns to the game; on a device also while the game plays sound, and after a call.
## An assignment from another thread takes effect in the next frame.[br]
## [code]"auto"[/code] means [code]"play-and-record"[/code] while an [AudioStreamMicrophone] plays. Otherwise it keeps
## the configuration of the project settings, or the one that the game has set on [AVAudioSession]. A game that reads
## the microphone with [method AudioServer.get_input_frames] must set [code]"play-and-record"[/code] itself.
var type: String:
	get = _get_type,
	set = _set_type

## [code]"active"[/code] while the game plays sound or records, [code]"interrupted"[/code] while something
## else has the audio, such as a phone call, and [code]"inactive"[/code] otherwise, or where the platform does not
## report the state (see [method is_state_observable]). Cannot be assigned.
var state: String:
	get = _get_state,
	set = _refuse_state

var _type := SessionTypes.AUTO
var _applied_type := SessionTypes.AUTO
var _is_type_being_applied := false
var _state := SessionTypes.INACTIVE
var _platform := _make_platform()
var _has_reported_no_support := false


func _init() -> void:
	# The audio continues while the game is paused, whatever process mode the game gives this node.
	process_mode = PROCESS_MODE_ALWAYS
	_platform.process_mode = PROCESS_MODE_ALWAYS
	add_child(_platform)
	_platform.state_observed.connect(_on_state_observed)
	_platform.type_observed.connect(_on_type_observed)
	_type = _platform.get_type()
	_applied_type = _type
	_state = _platform.get_state()


## Returns whether an audio session is available. If not, [member type] is only remembered and
## [member state] stays [code]"inactive"[/code].
func is_supported() -> bool:
	return _platform.is_supported()


## Returns whether the platform reports changes of [member state]. Safari accepts a type but does not report the
## state: a game that waits for [code]"interrupted"[/code] there waits forever.
func is_state_observable() -> bool:
	return _platform.is_state_observable()


## Returns what serves the session: [code]"AVAudioSession"[/code], [code]"navigator.audioSession"[/code], or
## [code]"none"[/code].
func get_backend_name() -> String:
	return _platform.get_backend_name() if _platform.is_supported() else "none"


## Returns the [AVAudioSession] that serves this session, for features that the W3C's API lacks: routes, modes,
## volume. Returns null in a browser, and where the extension is missing.
func get_av_audio_session() -> RefCounted:
	return _platform.get_av_audio_session()


func _make_platform() -> Platform:
	if OS.has_feature("web"):
		return BrowserPlatform.new()
	if ClassDB.class_exists(&"AVAudioSession"):
		return AVAudioSessionPlatform.new()
	return Platform.new()


func _get_type() -> String:
	return _type


func _set_type(value: String) -> void:
	if OS.get_thread_caller_id() != OS.get_main_thread_id() and is_inside_tree():
		# Not call_deferred(): on a thread that loads a resource, it would run on that same thread.
		call_deferred_thread_group(&"_set_type", value)
		return
	if not SessionTypes.NAMES.has(value):
		push_warning("\"%s\" is not an audio session type, so the type stays \"%s\". Use one of %s." % [value, _type, ", ".join(SessionTypes.NAMES)])
		return
	# Something else may have set the type meanwhile: the comparison below needs the current one.
	_platform.observe()
	if _type == value and not _platform.needs_retry():
		return
	_type = value
	_update_type()


func _get_state() -> String:
	return _state


func _refuse_state(_value: String) -> void:
	push_warning("The state of the audio session cannot be assigned; it is \"%s\". Assign the type." % _state)


# «Update the type».
func _update_type() -> void:
	if _is_type_being_applied:
		return
	_is_type_being_applied = true
	_apply_type.call_deferred()


func _apply_type() -> void:
	_is_type_being_applied = false
	if _type == _applied_type and not _platform.needs_retry():
		return
	_applied_type = _type
	_platform.apply_type(_type)
	if not _platform.is_supported() and not _has_reported_no_support:
		_has_reported_no_support = true
		print("AudioSession: %s, so the type \"%s\" is remembered but has no effect." % [_platform.get_unsupported_reason(), _type])


# «Notify the state's change».
func _notify_state_change(new_state: String) -> void:
	var is_mutating_state := _state != new_state
	_state = new_state
	_platform.update_elements(new_state)
	if is_mutating_state:
		state_changed.emit(new_state)


# The specification queues a task here, too: a handler never runs inside the call that caused the change.
func _on_state_observed(new_state: String) -> void:
	_notify_state_change.call_deferred(new_state)


# The platform already has that type, so nothing is left to apply.
func _on_type_observed(new_type: String) -> void:
	if not _is_type_being_applied:
		_type = new_type
		_applied_type = new_type
