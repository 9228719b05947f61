extends SessionSuite
## Loss and reset of the system's media services.


func test_requests_fail_while_the_media_services_are_lost() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.lose_media_services()
	await settle()
	expect_equal(recorder.of(&"media_services_lost"), [[]] as Array[Array], "the signal")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")
	await expect_refused(session.set_active(true), ERR_UNAVAILABLE, "Wait for media_services_reset.", "activation")
	await expect_refused(session.configure(AVAudioSession.ambient), ERR_UNAVAILABLE, "configure was not carried out", "configuration")
	await expect_refused(session.request_record_permission(), ERR_UNAVAILABLE, "media services are down", "a permission request")
	recorder.events.clear()
	session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
	await expect_assignment_refused(recorder, ERR_UNAVAILABLE, "set_mode was not carried out", "an assignment")
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "mode")
	expect_equal(simulator.get_silence_reason(), "The system's media services are down.", "silence")


func test_a_reset_of_the_media_services_brings_the_session_back_to_its_defaults() -> void:
	session.preferred_sample_rate = 44100.0
	session.preferred_io_buffer_duration = 0.005
	session.prefers_no_interruptions_from_system_alerts = true
	session.allow_haptics_and_system_sounds_during_recording = true
	session.supports_multichannel_content = true
	session.output_muted = true
	await activate(AVAudioSession.playAndRecord, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER, AVAudioSession.MODE_VIDEO_CHAT)
	await expect_done(session.set_preferred_input(session.available_inputs[0]), "preferred input")
	var recorder := Recorder.new(session)
	simulator.lose_media_services()
	simulator.reset_media_services()
	await settle()
	expect_equal(recorder.of(&"media_services_reset"), [[]] as Array[Array], "the signal")
	expect_equal(session.category, AVAudioSession.soloAmbient, "category")
	expect_equal(session.category_options, 0, "options")
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "mode")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")
	expect_equal(session.preferred_sample_rate, 0.0, "preferred rate")
	expect_equal(session.preferred_io_buffer_duration, 0.0, "preferred duration")
	expect(session.preferred_input == null, "preferred input")
	for property: StringName in [
		&"prefers_no_interruptions_from_system_alerts",
		&"allow_haptics_and_system_sounds_during_recording",
		&"supports_multichannel_content",
		&"output_muted",
	]:
		expect_equal(session.get(property), false, property)
	await expect_done(session.set_active(true), "requests are carried out again")


func test_settings_of_the_player_survive_a_reset_of_the_media_services() -> void:
	simulator.set_output_volume(0.75)
	simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_GRANTED)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	simulator.lose_media_services()
	simulator.reset_media_services()
	await settle()
	expect_equal(session.output_volume, 0.75, "volume")
	expect_equal(session.record_permission, AVAudioSession.RECORD_PERMISSION_GRANTED, "permission")
	expect_equal(output_types(), [AVAudioSessionPort.PORT_HEADPHONES] as Array[int], "route")


func test_the_other_app_stays_silent_when_the_media_services_are_lost() -> void:
	simulator.start_other_app()
	await activate(AVAudioSession.playback)
	simulator.lose_media_services()
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "the other app")
