extends AudioSessionSuite
## The types on [code]AVAudioSession[/code], and behaviour that only devices have.

var session := AVAudioSession.new()


func test_each_type_is_a_category_with_its_options() -> void:
	var expected: Dictionary[String, Array] = {
		"playback": [AVAudioSession.playback, 0],
		"transient": [AVAudioSession.ambient, AVAudioSession.OPTION_DUCK_OTHERS],
		"transient-solo": [AVAudioSession.soloAmbient, 0],
		"ambient": [AVAudioSession.ambient, 0],
		"play-and-record": [
			AVAudioSession.playAndRecord,
			AVAudioSession.OPTION_DEFAULT_TO_SPEAKER | AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP,
		],
	}
	for name: String in expected:
		audio_session.type = name
		await expect_platform_type(name, name)
		expect_equal([session.category, session.category_options] as Array, expected[name], name)
		expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "%s: mode" % name)


func test_auto_goes_back_to_the_category_of_the_project_settings() -> void:
	for name: String in ["ambient", "auto"]:
		audio_session.type = name
		await settle()
	expect_equal(session.category, ProjectSettings.get_setting("audio/general/ios/session_category"), "category")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options")


func test_auto_is_the_category_of_the_project_settings_when_recording_ends() -> void:
	device.start_recording()
	await expect_platform_type("play-and-record", "recording")
	device.stop_recording()
	await expect_soon(func() -> bool: return session.category == AVAudioSession.playback, "afterwards")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options")


func test_auto_does_not_change_a_voice_chat_that_the_game_has_configured_itself() -> void:
	await session.configure_for(AVAudioSession.PRESET_VOICE_CHAT)
	device.start_recording()
	await expect_state("active", "recording")
	await settle()
	expect_equal(session.mode, AVAudioSession.MODE_VOICE_CHAT, "mode with echo cancellation")
	device.stop_recording()
	await expect_state("inactive", "nothing recorded")
	await settle()
	expect_equal(session.mode, AVAudioSession.MODE_VOICE_CHAT, "mode afterwards")


func test_auto_does_not_undo_what_the_game_has_configured_while_it_records() -> void:
	device.start_recording()
	await expect_platform_type("play-and-record", "recording")
	await session.configure_for(AVAudioSession.PRESET_BACKGROUND_MUSIC)
	device.stop_recording()
	await expect_state("inactive", "nothing recorded")
	await settle()
	expect_equal(session.category, AVAudioSession.ambient, "category")


func test_auto_goes_back_to_what_the_game_has_configured_last() -> void:
	for category: AVAudioSession.SessionCategory in [AVAudioSession.soloAmbient, AVAudioSession.ambient]:
		await session.configure(category)
		device.start_recording()
		await expect_platform_type("play-and-record", "recording")
		device.stop_recording()
		await expect_soon(func() -> bool: return session.category == category, "afterwards")


func test_playback_pauses_the_other_app_for_good() -> void:
	await _play_beside_another_app("playback")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "during the sound")
	device.stop_sound()
	await expect_state("inactive", "silence")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "after the sound")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "the session stays active")


func test_transient_plays_over_the_other_app_and_ducks_it_until_the_sound_ends() -> void:
	await _play_beside_another_app("transient")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_DUCKED, "during the sound")
	device.stop_sound()
	await expect_state("inactive", "silence")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "after the sound")


func test_transient_solo_pauses_the_other_app_until_the_sound_ends() -> void:
	await _play_beside_another_app("transient-solo")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "during the sound")
	device.stop_sound()
	await expect_state("inactive", "silence")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "after the sound")


func test_an_app_that_transient_solo_paused_continues_even_if_the_type_has_changed_meanwhile() -> void:
	await _play_beside_another_app("transient-solo")
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "another type")
	device.stop_sound()
	await expect_state("inactive", "silence")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "after the sound")


func test_ambient_does_not_affect_the_other_app() -> void:
	await _play_beside_another_app("ambient")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "during the sound")


func test_play_and_record_pauses_the_other_app() -> void:
	await _play_beside_another_app("play-and-record")
	expect_equal(_other_app(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "during the sound")


func test_play_and_record_plays_through_the_speaker() -> void:
	audio_session.type = "play-and-record"
	await play()
	expect_equal(session.current_route.outputs[0].type, AVAudioSessionPort.PORT_BUILT_IN_SPEAKER, "output")


func test_a_sound_that_starts_while_the_session_is_deactivated_is_audible() -> void:
	audio_session.type = "transient-solo"
	await play()
	AVAudioSession.get_simulator().set_delay(0.05)
	device.stop_sound()
	# Exactly when the deactivation of the session begins.
	await expect_soon(func() -> bool: return not AudioServer.get_bus_peak_volume_left_db(0, 0) > -144.0, "silence")
	await get_tree().create_timer(1.0).timeout
	device.start_sound()
	await get_tree().create_timer(0.5).timeout
	expect_equal(audio_session.state, "active", "state")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state of the platform")


func test_a_short_silence_between_two_sounds_does_not_deactivate_the_session() -> void:
	await play()
	device.stop_sound()
	await wait_frames(2)
	device.start_sound()
	await get_tree().create_timer(1.5).timeout
	expect_equal(notified, ["active"] as Array[String], "notified states")


func test_the_state_follows_activations_by_the_game() -> void:
	await play()
	await session.set_active(false)
	await expect_state("inactive", "deactivated")
	await session.set_active(true)
	await expect_state("active", "activated")


func test_a_refused_type_prints_a_warning_and_is_requested_again_with_the_next_sound() -> void:
	await play()
	AVAudioSession.get_simulator().fail_next(AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED)
	expect_message("The audio session refused the type \"ambient\": Unavailable.")
	audio_session.type = "ambient"
	await settle()
	expect_equal(audio_session.type, "ambient", "the game's type")
	expect_equal(session.category, AVAudioSession.playback, "category")
	device.stop_sound()
	await expect_state("inactive", "silence")
	await play()
	await expect_platform_type("ambient", "with the next sound")


func test_a_type_is_set_again_after_the_media_services_were_reset() -> void:
	audio_session.type = "ambient"
	await play()
	AVAudioSession.get_simulator().lose_media_services()
	await expect_state("inactive", "the media services are lost")
	AVAudioSession.get_simulator().reset_media_services()
	await expect_platform_type("ambient", "they are back")
	await expect_state("active", "and the sound")


func test_a_game_may_quit_while_its_type_is_being_applied() -> void:
	AVAudioSession.get_simulator().set_delay(0.05)
	audio_session.type = "ambient"
	await wait_frames(2)
	end_game()
	await expect_soon(func() -> bool: return session.category == AVAudioSession.ambient, "the type")
	start_game()


func test_no_request_is_made_while_the_game_is_silent_and_sets_no_type() -> void:
	var recorder := Recorder.new(session)
	await wait_frames(60)
	expect_equal(recorder.take_names(), [] as Array[StringName], "signals")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func _play_beside_another_app(type: String) -> void:
	AVAudioSession.get_simulator().start_other_app()
	audio_session.type = type
	await play()


func _other_app() -> AVAudioSessionSimulator.OtherAppState:
	return AVAudioSession.get_simulator().get_other_app_state()
