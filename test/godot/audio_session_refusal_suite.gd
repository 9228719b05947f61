class_name AudioSessionRefusalSuite
extends AudioSessionSuite
## A suite of what the autoload does when a phone refuses something, which a browser never does.

const NOT_ACTIVATED := "The audio session could not be activated, so the game is not audible."
const TYPE_REFUSED := "The audio session refused the type \"%s\": Unavailable."
## What tells a game that the player is back.
const RETURNS: Array[int] = [NOTIFICATION_APPLICATION_FOCUS_IN, NOTIFICATION_APPLICATION_RESUMED]
## In which the first two waits are over.
const SOME_WAITS := 0.9
## In which a sound that was stopped counts as ended.
const A_PAUSE := 1.2

var session := AVAudioSession.new()
var simulator := AVAudioSession.get_simulator()
## What was refused, an operation for each.
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


## Assigns a type that the phone refuses.
func refuse_type(type: String) -> void:
	refused.clear()
	simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	expect_message(TYPE_REFUSED % type)
	audio_session.type = type
	await wait_for_refusals(1)


## Plays something while an alarm rings that began before.
func start_sound_that_is_refused() -> void:
	refused.clear()
	device.forbid_activation()
	expect_message(NOT_ACTIVATED)
	device.start_sound()
	await wait_for_refusals(1)


func wait_for_refusals(count: int) -> void:
	await expect_soon(func() -> bool: return refused.size() >= count, "%d refusals" % count)


## What is tried from now on is tried for another reason than that some time has passed.
func take_the_waits_away() -> void:
	var platform := audio_session.get_child(0)
	var back_off: RefCounted = platform.get(&"_back_off")
	back_off.call(&"end")


## Expects that nothing changes the state by itself.
func expect_still(state: String) -> void:
	await get_tree().create_timer(SOME_WAITS).timeout
	expect_equal(audio_session.state, state, "state, some time later")


func return_to_front() -> void:
	get_tree().root.propagate_notification(NOTIFICATION_APPLICATION_FOCUS_IN)


## Starts a sound that nobody hears, or starts it once more.
func play_second_sound() -> void:
	_second_sound.play()


## Puts the session back to what it was before the first sound.
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
