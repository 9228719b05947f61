extends AudioSessionRefusalSuite
## Types that the device refuses.


func test_after_three_types_the_last_counts_although_the_first_is_refused() -> void:
	_stop_clock_and_fail_next("configure")
	await _assign(["ambient", "playback", "ambient"])
	simulator.advance(3.0)
	await expect_platform_type("ambient", "the last one")
	expect_equal(refused, ["configure"] as Array[String], "refused")
	await _expect_nothing_asked_for("ambient")


func test_a_late_refusal_of_a_type_does_not_affect_the_type_assigned_after_it() -> void:
	_stop_clock_and_fail_next("configure")
	await _assign(["ambient", "playback"])
	simulator.advance(1.0)
	await settle()
	expect_equal(refused, ["configure"] as Array[String], "refused while the next one is being applied")
	simulator.advance(1.0)
	await expect_platform_type("playback", "the next one")
	await _expect_nothing_asked_for("playback")


func test_the_type_before_a_refused_type_stays_in_effect() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0)
	await _assign(["ambient", "playback"])
	simulator.advance(1.0)
	simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	expect_message(TYPE_REFUSED % "playback")
	simulator.advance(1.0)
	await settle()
	expect_equal(device.get_type(), "ambient", "type of the platform")
	audio_session.type = "ambient"
	await _expect_nothing_asked_for("ambient")


func test_a_refused_type_that_is_assigned_again_is_requested_again() -> void:
	await refuse_type("ambient")
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "assigned again")


func test_a_refused_type_is_requested_again_when_the_player_returns() -> void:
	for what: int in RETURNS:
		await refuse_type("ambient")
		get_tree().root.propagate_notification(what)
		await expect_platform_type("ambient", "notification %d" % what)
		audio_session.type = "playback"
		await expect_platform_type("playback", "back to another type")
		# The platform's session has the new type before the request is answered.
		await settle()


func test_a_refused_type_is_requested_again_when_a_call_ends() -> void:
	await play()
	device.forbid_activation()
	await expect_state("interrupted", "a call")
	await refuse_type("ambient")
	end_waits()
	simulator.end_interruption(true)
	await expect_platform_type("ambient", "after the call")


func test_a_refused_type_is_requested_again_while_the_game_plays_and_prints_one_warning() -> void:
	await play()
	for _time: int in 2:
		simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	await refuse_type("ambient")
	await expect_platform_type("ambient", "by itself")
	expect_equal(refused, ["configure", "configure", "configure"] as Array[String], "refused")


func test_a_refused_type_that_is_assigned_in_every_frame_is_not_requested_in_every_frame() -> void:
	simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	var failures_ahead := 100
	for _failure: int in failures_ahead:
		simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	expect_message(TYPE_REFUSED % "ambient")
	for _frame: int in 100:
		audio_session.type = "ambient"
		await wait_frames(1)
	expect(refused.size() >= 2, "requested again: %d times" % refused.size())
	expect(refused.size() < 25, "but not in every frame: %d times" % refused.size())
	while refused.size() < failures_ahead + 1:
		await session.configure(AVAudioSession.ambient)


func test_auto_does_not_undo_what_the_game_has_configured_after_a_refusal() -> void:
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "at first")
	await refuse_type("auto")
	await session.configure(AVAudioSession.playAndRecord, AVAudioSession.MODE_VOICE_CHAT)
	return_to_front()
	await settle()
	expect_equal(session.mode, AVAudioSession.MODE_VOICE_CHAT, "mode")


func _stop_clock_and_fail_next(operation: String) -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0)
	simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, operation)


# Assigns types one after another, each in its own task.
func _assign(types: Array[String]) -> void:
	for type: String in types:
		audio_session.type = type
		await wait_frames(1)


# Expects no request after the same type, a sound or the return of the player.
func _expect_nothing_asked_for(type: String) -> void:
	simulator.set_delay(0.0)
	simulator.set_clock_running(true)
	device.take_types()
	refused.clear()
	simulator.fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED, "configure")
	audio_session.type = type
	await settle()
	return_to_front()
	await play()
	expect_equal(device.take_types(), [] as Array[String], "types set on the platform")
	expect_equal(refused, [] as Array[String], "refused")
	# Nothing was configured, so the failure is still to come.
	await session.configure(AVAudioSession.multiRoute)
	expect_equal(refused, ["configure"] as Array[String], "refused")
