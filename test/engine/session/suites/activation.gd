extends SessionSuite
## Activating and deactivating the session, and its state.


func test_activating_silences_others_and_deactivating_lets_them_resume_when_they_are_notified() -> void:
	simulator.start_other_app()
	await activate(AVAudioSession.playback)
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "while the game plays")
	await expect_done(session.set_active(false, AVAudioSession.NOTIFY_OTHERS_ON_DEACTIVATION), "deactivated with notification")
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "after they were notified")
	await expect_done(session.set_active(true), "activated again")
	await expect_done(session.set_active(false), "deactivated without notification")
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "after they were not notified")
	await settle()
	expect_equal(session.other_audio_playing, false, "other audio")


func test_which_categories_silence_others_when_active() -> void:
	var lets_be: Dictionary[int, bool] = {
		AVAudioSession.ambient: true,
		AVAudioSession.multiRoute: false,
		AVAudioSession.playAndRecord: false,
		AVAudioSession.playback: false,
		AVAudioSession.record: false,
		AVAudioSession.soloAmbient: false,
	}
	for category: int in lets_be:
		simulator.start_other_app()
		await activate(category)
		var state := simulator.get_other_app_state()
		expect_equal(state == AVAudioSessionSimulator.OTHER_APP_PLAYING, lets_be[category], "the other app plays with category %d" % category)
		await expect_done(session.set_active(false), "deactivated")


func test_which_categories_mix_with_the_option() -> void:
	for category: int in [AVAudioSession.multiRoute, AVAudioSession.playAndRecord, AVAudioSession.playback]:
		simulator.start_other_app()
		await activate(category, AVAudioSession.OPTION_MIX_WITH_OTHERS)
		expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "the other app with category %d" % category)
		await expect_done(session.set_active(false), "deactivated")


func test_the_state_follows_activation_and_interruptions() -> void:
	session.auto_resume = false
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "at first")
	await activate(AVAudioSession.playback)
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "activated")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_SIRI)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "interrupted")
	simulator.end_interruption(false)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "after the interruption")
	await expect_done(session.set_active(true), "activated again")
	await expect_done(session.set_active(false), "deactivated")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "deactivated")


func test_a_change_of_state_is_signalled_once() -> void:
	var recorder := Recorder.new(session)
	await expect_done(session.set_active(true), "activated")
	await expect_done(session.set_active(true), "activated again")
	expect_equal(recorder.take(&"state_changed"), [[AVAudioSession.STATE_ACTIVE]] as Array[Array], "activated twice")
	await expect_done(session.set_active(false), "deactivated")
	await expect_done(session.set_active(false), "deactivated again")
	expect_equal(recorder.take(&"state_changed"), [[AVAudioSession.STATE_INACTIVE]] as Array[Array], "deactivated twice")


func test_a_handler_of_a_change_of_state_sees_the_new_state() -> void:
	var seen: Array[int] = []
	var handler := func(state: AVAudioSession.SessionState) -> void:
		seen.append_array([state, AVAudioSession.new().state])
	session.state_changed.connect(handler)
	await expect_done(session.set_active(true), "activated")
	await expect_done(session.set_active(false), "deactivated")
	expect_equal(seen, [1, 1, 0, 0] as Array[int], "received and read")
	session.state_changed.disconnect(handler)


func test_a_deactivation_while_audio_runs_takes_effect_and_reports_busy() -> void:
	await activate(AVAudioSession.playback)
	simulator.set_audio_running(true)
	await expect_refused(session.set_active(false), ERR_BUSY, "while the game's audio was still running", "deactivation")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func test_invalid_activation_options_are_refused_and_change_nothing() -> void:
	for options: int in [2, -1, 1 << 32]:
		expect_message("The activation options %d contain invalid bits." % options)
		await expect_refused(session.set_active(true, options), ERR_INVALID_PARAMETER, "NOTIFY_OTHERS_ON_DEACTIVATION (1)", "options %d" % options)
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func test_activating_with_a_value_of_another_type_is_refused_by_the_engine() -> void:
	expect_message("Cannot convert argument 1 from String to bool")
	_call_set_active("yes")
	expect_message("Cannot convert argument 1 from Array to bool")
	_call_set_active([])
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func test_a_session_that_does_not_mix_cannot_be_activated_in_the_background() -> void:
	simulator.set_in_foreground(false)
	await expect_refused(session.set_active(true), ERR_LOCKED, "cannot be activated in the background", "soloAmbient")
	await expect_done(session.set_category_with_options(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS), "set to mix")
	await expect_done(session.set_active(true), "a session that mixes")


func test_a_session_that_records_cannot_be_activated_in_the_background() -> void:
	await expect_done(session.set_category_with_options(AVAudioSession.playAndRecord, AVAudioSession.OPTION_MIX_WITH_OTHERS), "set")
	simulator.set_in_foreground(false)
	await expect_refused(session.set_active(true), ERR_CANT_ACQUIRE_RESOURCE, "records cannot be activated in the background", "recording")


func test_an_active_session_stays_active_in_the_background_with_a_category_that_may_play_there() -> void:
	await activate(AVAudioSession.playback)
	simulator.set_in_foreground(false)
	expect(simulator.is_game_audible(), simulator.get_silence_reason())
	session.category = AVAudioSession.ambient
	await settle()
	expect_equal(simulator.get_silence_reason(), "The game is in the background, and ambient is silent there.", "ambient")


func test_the_ringer_switch_silences_only_the_categories_that_obey_it() -> void:
	simulator.set_ringer_silent(true)
	var obeys: Dictionary[int, bool] = {
		AVAudioSession.ambient: true,
		AVAudioSession.multiRoute: false,
		AVAudioSession.playAndRecord: false,
		AVAudioSession.playback: false,
		AVAudioSession.soloAmbient: true,
	}
	for category: int in obeys:
		await activate(category)
		expect_equal(simulator.is_game_audible(), not obeys[category], "category %d is audible" % category)
	await activate(AVAudioSession.record)
	expect_equal(simulator.get_silence_reason(), "The category record does not play.", "record")


func _call_set_active(value: Variant) -> void:
	session.callv(&"set_active", [value])
