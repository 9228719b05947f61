extends AudioSessionRefusalSuite
## How the sound of a game continues after a call, and after an interruption without an end.


func test_no_activation_is_attempted_during_a_call() -> void:
	await play()
	device.forbid_activation()
	await expect_state("interrupted", "a call")
	for _frame: int in 30:
		play_second_sound()
		audio_session.type = "auto"
		await wait_frames(1)
	await expect_unchanged("interrupted")
	expect_equal(refused, [] as Array[String], "refused")


func test_a_player_who_returns_during_a_call_hears_the_game_after_it() -> void:
	await play()
	device.forbid_activation()
	await expect_state("interrupted", "a call")
	return_to_front()
	await wait_for_refusals(1)
	expect_equal(audio_session.state, "interrupted", "player back during the call")
	simulator.end_interruption(true)
	await expect_state("active", "after the call")
	expect(simulator.is_game_audible(), "audible")


func test_an_activation_that_fails_after_a_call_is_repeated() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	# The first activation may be that of auto_resume.
	for _time: int in 3:
		simulator.fail_next(AVAudioSession.ERROR_CODE_CANNOT_INTERRUPT_OTHERS, "set_active")
	expect_message(NOT_ACTIVATED)
	device.end_interruption(true)
	await expect_state("inactive", "refused")
	await expect_state("active", "repeated")
	expect(simulator.is_game_audible(), "audible")
	expect_equal(refused.size(), 3, "refusals")


func test_after_a_call_without_should_resume_the_game_is_inactive_and_then_its_sound_continues() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.end_interruption(false)
	await expect_state("active", "the music continues")
	expect(simulator.is_game_audible(), "audible")
	expect_equal(notified, ["active", "interrupted", "inactive", "active"] as Array[String], "notified states")


func test_after_a_call_in_the_background_without_should_resume_the_session_waits_for_the_player() -> void:
	for leave: int in [NOTIFICATION_APPLICATION_FOCUS_OUT, NOTIFICATION_APPLICATION_PAUSED]:
		await play()
		get_tree().root.propagate_notification(leave)
		device.begin_interruption()
		await expect_state("interrupted", "a call")
		device.end_interruption(false)
		await expect_state("inactive", "after the call")
		await expect_unchanged("inactive")
		return_to_front()
		await expect_state("active", "the player is back")
		expect(simulator.is_game_audible(), "audible")
		await start_over()


func test_an_interruption_without_an_end_ends_when_the_player_returns() -> void:
	for what: int in RETURNS:
		await _interrupt_without_end()
		get_tree().root.propagate_notification(what)
		await expect_state("active", "notification %d" % what)
		expect(simulator.is_game_audible(), "audible")
		await start_over()


func test_a_game_that_pauses_by_the_state_is_notified_after_an_interruption_without_an_end() -> void:
	audio_session.state_changed.connect(_pause_by_state)
	for what: int in RETURNS:
		await _interrupt_without_end()
		# Paused music is silent, so the session no longer seems to be needed.
		await get_tree().create_timer(A_PAUSE).timeout
		expect_equal(audio_session.state, "interrupted", "paused")
		get_tree().root.propagate_notification(what)
		await expect_state("active", "notification %d" % what)
		await expect_unchanged("active")
		expect(simulator.is_game_audible(), "audible")
		await start_over()


func test_after_an_interruption_without_an_end_the_player_need_not_return_twice() -> void:
	await _interrupt_without_end()
	simulator.fail_next(AVAudioSession.ERROR_CODE_CANNOT_START_PLAYING, "set_active")
	return_to_front()
	await expect_state("active", "repeated")
	expect_equal(refused, ["set_active"] as Array[String], "refused")


func test_an_interruption_without_an_end_ends_with_a_new_type() -> void:
	await _interrupt_without_end()
	audio_session.type = "ambient"
	await expect_state("active", "a new type")


func test_a_recording_is_play_and_record_during_a_call_and_after_it() -> void:
	device.start_recording()
	await expect_state("active", "recording")
	await expect_platform_type("play-and-record", "recording")
	device.forbid_activation()
	await expect_state("interrupted", "a call")
	device.take_types()
	return_to_front()
	await wait_for_refusals(1)
	simulator.end_interruption(true)
	await expect_state("active", "after the call")
	await settle()
	expect_equal(device.take_types(), [] as Array[String], "types set on the platform")
	expect_equal(device.get_type(), "play-and-record", "type of the platform")


func test_a_recording_that_ends_during_a_call_does_not_continue_after_it() -> void:
	device.start_recording()
	await expect_platform_type("play-and-record", "recording")
	await expect_state("active", "recording")
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.stop_recording()
	await expect_unchanged("interrupted")
	device.end_interruption(true)
	await expect_soon(func() -> bool: return session.category == AVAudioSession.playback, "after the call")


func _interrupt_without_end() -> void:
	await play()
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALERT_FULL_SCREEN)
	await expect_state("interrupted", "an interruption without an end")
	await expect_unchanged("interrupted")


func _pause_by_state(state: String) -> void:
	match state:
		"interrupted":
			device.stop_sound()
		"active":
			device.start_sound()
