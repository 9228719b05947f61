extends Node
## The game's audio session, everywhere a game runs: the W3C's Audio Session API in Godot's terms.
##
## Say once what kind of sound the game makes: [code]AudioSession.type = "ambient"[/code]. On a phone that
## configures and activates [AVAudioSession], in a browser it sets
## [code]navigator.audioSession.type[/code]. Where there is neither, the type is remembered and nothing
## else happens; [method is_supported] tells.[br]
## The steps are those of the specification, https://w3c.github.io/audio-session/; what its user agent
## does is in [code]platforms/[/code].

## The state is another one. Inside a handler [member state] is the new one already.
signal state_changed(state: String)

const SessionTypes := preload("gen/session_types.gd")
const Platform := preload("platforms/platform.gd")
const BrowserPlatform := preload("platforms/browser_platform.gd")
const AVAudioSessionPlatform := preload("platforms/av_audio_session_platform.gd")

## What kind of sound the game makes: [code]"auto"[/code] (at first), [code]"playback"[/code],
## [code]"transient"[/code], [code]"transient-solo"[/code], [code]"ambient"[/code] or
## [code]"play-and-record"[/code]. It reads back at once and is applied once, a moment later. Anything
## else is ignored with a warning. What the platform refuses is asked for again: with each assignment, also of the same
## type, and when the player comes back to the game; on a phone also while there is sound, and after a call.
## What another thread assigns counts from the next frame on.[br]
## [code]"auto"[/code] is [code]"play-and-record"[/code] while an [AudioStreamMicrophone] plays, and otherwise what
## the project settings say, or what the game has configured [AVAudioSession] to. A game that reads
## the microphone by [method AudioServer.get_input_frames] sets [code]"play-and-record"[/code] itself.
var type: String:
	get = _get_type,
	set = _set_type

## [code]"active"[/code] while the game is heard or records, [code]"interrupted"[/code] while something
## else has the audio, such as a phone call, and [code]"inactive"[/code] otherwise, or where nobody tells it
## ([method is_state_observable]). Cannot be assigned.
var state: String:
	get = _get_state,
	set = _refuse_state

var _type := SessionTypes.AUTO
var _applied_type := SessionTypes.AUTO
var _is_type_being_applied := false
var _state := SessionTypes.INACTIVE
var _platform := _make_platform()
var _has_told_of_no_support := false


func _init() -> void:
	# The audio goes on whatever the game pauses, and whatever mode it gives this node.
	process_mode = PROCESS_MODE_ALWAYS
	_platform.process_mode = PROCESS_MODE_ALWAYS
	add_child(_platform)
	_platform.state_observed.connect(_on_state_observed)
	_platform.type_observed.connect(_on_type_observed)
	_type = _platform.get_type()
	_applied_type = _type
	_state = _platform.get_state()


## Whether an audio session hears what is said here. If not, [member type] is only remembered and
## [member state] stays [code]"inactive"[/code].
func is_supported() -> bool:
	return _platform.is_supported()


## Whether [member state] follows what happens. Safari takes a type and keeps the state to itself: a game that
## waits for [code]"interrupted"[/code] there waits forever.
func is_state_observable() -> bool:
	return _platform.is_state_observable()


## What serves the session: [code]"AVAudioSession"[/code], [code]"navigator.audioSession"[/code], or
## [code]"none"[/code].
func get_backend_name() -> String:
	return _platform.get_backend_name() if _platform.is_supported() else "none"


## The [AVAudioSession] behind this one, for what the W3C's design lacks: routes, modes,
## volume. Null in a browser and where the extension is absent.
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
		# Not call_deferred(): on a thread that loads a resource that would come back on the same thread.
		call_deferred_thread_group(&"_set_type", value)
		return
	if not SessionTypes.NAMES.has(value):
		push_warning("There is no audio session type \"%s\", so it stays \"%s\". Use one of %s." % [value, _type, ", ".join(SessionTypes.NAMES)])
		return
	# What somebody else has set meanwhile is what the value is compared with.
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
	if not _platform.is_supported() and not _has_told_of_no_support:
		_has_told_of_no_support = true
		print("AudioSession: %s, so the type \"%s\" is remembered and changes nothing." % [_platform.get_why_not(), _type])


# «Notify the state's change».
func _notify_state_change(new_state: String) -> void:
	var is_mutating_state := _state != new_state
	_state = new_state
	_platform.update_elements(new_state)
	if is_mutating_state:
		state_changed.emit(new_state)


# The specification queues a task here, too: a handler never runs inside of what caused the change.
func _on_state_observed(new_state: String) -> void:
	_notify_state_change.call_deferred(new_state)


# The platform has that type already, so there is nothing left to apply.
func _on_type_observed(new_type: String) -> void:
	if not _is_type_being_applied:
		_type = new_type
		_applied_type = new_type
