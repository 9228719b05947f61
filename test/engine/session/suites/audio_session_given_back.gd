extends AudioSessionRefusalSuite
## How the audio is given back to other apps when something goes wrong.


func test_an_activation_that_completes_after_its_sound_has_ended_is_given_back() -> void:
	simulator.start_other_app()
	audio_session.type = "transient-solo"
	await expect_platform_type("transient-solo", "type")
	simulator.set_clock_running(false)
	simulator.set_delay(1.0)
	device.start_sound()
	await wait_until(func() -> bool: return AudioServer.get_bus_peak_volume_left_db(0, 0) > -144.0)
	device.stop_sound()
	await get_tree().create_timer(A_PAUSE).timeout
	expect_equal(audio_session.state, "inactive", "a slow device")
	simulator.advance(1.0)
	simulator.set_delay(0.0)
	await expect_state("active", "too late")
	await expect_state("inactive", "given back")
	expect_equal(other_app(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "the other app")


func test_a_session_that_resumes_for_a_sound_that_has_ended_is_given_back() -> void:
	simulator.start_other_app()
	audio_session.type = "transient-solo"
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.stop_sound()
	await get_tree().create_timer(A_PAUSE).timeout
	device.end_interruption(true)
	await expect_state("active", "after the call")
	await expect_state("inactive", "given back")
	expect_equal(other_app(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "the other app")


func test_a_failed_deactivation_is_repeated_later() -> void:
	simulator.start_other_app()
	audio_session.type = "transient-solo"
	await play()
	simulator.fail_next(AVAudioSession.ERROR_CODE_UNSPECIFIED, "set_active")
	device.stop_sound()
	await expect_state("inactive", "silence")
	await expect_soon(func() -> bool: return other_app() == AVAudioSessionSimulator.OTHER_APP_PLAYING, "the other app")
	expect_equal(refused, ["set_active"] as Array[String], "refused")
	expect_equal(notified, ["active", "inactive"] as Array[String], "notified states")


func test_a_type_that_never_played_deactivates_nothing() -> void:
	simulator.start_other_app()
	audio_session.type = "transient-solo"
	await expect_platform_type("transient-solo", "a type that gives the audio back")
	audio_session.type = "playback"
	await expect_platform_type("playback", "a type that does not")
	await play()
	device.stop_sound()
	await expect_state("inactive", "silence")
	await settle()
	expect_equal(other_app(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "the other app")
