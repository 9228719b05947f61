class_name AudioSessionRefusalSuite
extends AudioSessionSuite
## Base class of suites about requests that a device refuses. A browser never refuses these.

const NOT_ACTIVATED := "The audio session could not be activated, so the game is not audible."
const TYPE_REFUSED := "The audio session refused the type \"%s\": Unavailable."
## The notifications that the player has returned to the game.
const RETURNS: Array[int] = [NOTIFICATION_APPLICATION_FOCUS_IN, NOTIFICATION_APPLICATION_RESUMED]
## The time in which the first two waits end, in seconds.
const SOME_WAITS := 0.9
## The time after which a stopped sound counts as ended, in seconds.
const A_PAUSE := 1.2

var session := AVAudioSession.new()
var simulator := AVAudioSession.get_simulator()
## The operation of each refused request.
var refused: Array[String] = []
## The frame of each refusal.
var refused_in: Array[int] = []

var _second_sound := AudioStreamPlayer.new()


func set_up() -> void:
	await super.set_up()
	session.request_failed.connect(_on_request_failed)
	_second_sound.stream = AudioStreamGenerator.new()
	add_child(_second_sound)


func tear_down() -> void:
	_second_sound.stop()
	await super.tear_down()


## Assigns a type that the device refuses.
func refuse_type(type: String) -> void:
	refused.clear()
	simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	expect_message(TYPE_REFUSED % type)
	audio_session.type = type
	await wait_for_refusals(1)


## Plays a sound while an alarm is already ringing.
func start_sound_that_is_refused() -> void:
	refused.clear()
	device.forbid_activation()
	expect_message(NOT_ACTIVATED)
	device.start_sound()
	await wait_for_refusals(1)


func wait_for_refusals(count: int) -> void:
	await expect_soon(func() -> bool: return refused.size() >= count, "%d refusals" % count)


## Ends the waits, so that no request is repeated merely because time has passed.
func end_waits() -> void:
	var platform := audio_session.get_child(0)
	var back_off: RefCounted = platform.get(&"_back_off")
	back_off.call(&"end")


## Expects that the state does not change by itself.
func expect_unchanged(state: String) -> void:
	await get_tree().create_timer(SOME_WAITS).timeout
	expect_equal(audio_session.state, state, "state, some time later")


func return_to_front() -> void:
	get_tree().root.propagate_notification(NOTIFICATION_APPLICATION_FOCUS_IN)


## Starts a silent sound, or starts it again.
func play_second_sound() -> void:
	_second_sound.play()


## Restores the session to its state before the first sound.
func start_over() -> void:
	device.stop_sound()
	await expect_state("inactive", "silence")
	await session.set_active(false)
	await settle()


func other_app() -> AVAudioSessionSimulator.OtherAppState:
	return simulator.get_other_app_state()


func _on_request_failed(operation: String, _error: Error, _message: String) -> void:
	refused.append(operation)
	refused_in.append(Engine.get_process_frames())
