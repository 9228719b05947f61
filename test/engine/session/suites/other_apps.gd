extends SessionSuite
## Another app that plays, and its effect on the game.


func test_another_app_that_plays_counts_as_other_audio() -> void:
	expect(not session.other_audio_playing, "no app plays")
	for mixable: bool in [false, true]:
		simulator.start_other_app(mixable)
		await settle()
		expect(session.other_audio_playing, "an app plays, mixable: %s" % mixable)
		simulator.stop_other_app()
		await settle()
		expect(not session.other_audio_playing, "it stopped, mixable: %s" % mixable)


func test_an_app_that_the_session_silenced_does_not_count_as_other_audio() -> void:
	simulator.start_other_app()
	await activate(AVAudioSession.playback)
	expect(not session.other_audio_playing, "other audio")
	expect(not session.secondary_audio_should_be_silenced_hint, "hint")


func test_another_app_that_does_not_mix_sets_the_hint_to_silence_secondary_audio() -> void:
	await activate(AVAudioSession.ambient)
	var recorder := Recorder.new(session)
	simulator.start_other_app()
	await settle()
	expect(session.secondary_audio_should_be_silenced_hint, "hint")
	expect_equal(recorder.take(&"secondary_audio_hint_changed"), [[true]] as Array[Array], "the signal")
	simulator.stop_other_app()
	await settle()
	expect(not session.secondary_audio_should_be_silenced_hint, "hint afterwards")
	expect_equal(recorder.take(&"secondary_audio_hint_changed"), [[false]] as Array[Array], "the signal afterwards")


func test_another_app_that_mixes_does_not_set_the_hint() -> void:
	await activate(AVAudioSession.ambient)
	var recorder := Recorder.new(session)
	simulator.start_other_app(true)
	await settle()
	expect(session.other_audio_playing, "it plays")
	expect(not session.secondary_audio_should_be_silenced_hint, "hint")
	expect(recorder.take(&"secondary_audio_hint_changed").is_empty(), "no signal")


func test_the_hint_is_signalled_only_to_an_active_session_in_the_foreground() -> void:
	session.category = AVAudioSession.ambient
	await settle()
	var recorder := Recorder.new(session)
	simulator.start_other_app()
	simulator.stop_other_app()
	await settle()
	expect(recorder.take(&"secondary_audio_hint_changed").is_empty(), "an inactive session")
	await expect_done(session.set_active(true), "activated")
	simulator.set_in_foreground(false)
	simulator.start_other_app()
	await settle()
	expect(recorder.take(&"secondary_audio_hint_changed").is_empty(), "a session in the background")
	expect(session.secondary_audio_should_be_silenced_hint, "the hint itself")


func test_ducking_lasts_until_the_session_is_deactivated() -> void:
	simulator.start_other_app()
	for category: int in [AVAudioSession.ambient, AVAudioSession.playback, AVAudioSession.playAndRecord, AVAudioSession.multiRoute]:
		await activate(category, AVAudioSession.OPTION_DUCK_OTHERS)
		expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_DUCKED, "with category %d" % category)
		await expect_done(session.set_active(false), "deactivated")
		expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "after category %d" % category)


func test_an_app_that_speaks_can_be_interrupted_while_all_others_mix() -> void:
	await activate(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS)
	for spoken: bool in [false, true]:
		simulator.start_other_app(false, spoken)
		await expect_done(
				session.set_category_with_options(
						AVAudioSession.playback,
						AVAudioSession.OPTION_INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS),
				"spoken audio interrupted")
		var state := simulator.get_other_app_state()
		expect_equal(state == AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, spoken, "interrupted, spoken: %s" % spoken)


func test_an_app_that_does_not_mix_interrupts_a_session_that_does_not() -> void:
	session.auto_resume = false
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.start_other_app()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state")
	expect_equal(recorder.of(&"interruption").size(), 1, "beginnings")
	simulator.stop_other_app()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state afterwards")
	expect_equal(recorder.of(&"interruption").back(), [AVAudioSession.INTERRUPTION_ENDED, 0, true] as Array, "the end")


func test_an_app_that_ends_without_notifying_others_leaves_an_interruption_without_an_end() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.start_other_app()
	simulator.stop_other_app(false)
	await settle()
	expect_equal(recorder.of(&"interruption"), [[AVAudioSession.INTERRUPTION_BEGAN, 0, false]] as Array[Array], "interruptions")
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state")
	await expect_done(session.set_active(true), "the game takes the audio back")


func test_an_app_that_does_not_mix_does_not_interrupt_a_session_that_mixes() -> void:
	await activate(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS)
	simulator.start_other_app()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_a_prompt_ducks_the_game_or_interrupts_spoken_audio() -> void:
	await activate(AVAudioSession.playback)
	simulator.start_other_app(true, true)
	await settle()
	expect(simulator.is_game_ducked(), "a game is ducked")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "its state")
	simulator.stop_other_app()
	expect(not simulator.is_game_ducked(), "the prompt is over")
	session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
	simulator.start_other_app(true, true)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "a podcast is interrupted")


func test_an_interruption_by_the_system_silences_the_other_app_too() -> void:
	simulator.start_other_app(true)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "during the call")
	simulator.end_interruption(true)
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "after the call")


func test_the_prompt_style_follows_siri_and_phone_calls() -> void:
	expect_equal(session.prompt_style, AVAudioSession.PROMPT_STYLE_NORMAL, "at first")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	expect_equal(session.prompt_style, AVAudioSession.PROMPT_STYLE_SHORT, "during a call")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_SIRI)
	await settle()
	expect_equal(session.prompt_style, AVAudioSession.PROMPT_STYLE_NONE, "while Siri listens")
	simulator.end_interruption(true)
	simulator.end_interruption(true)
	await settle()
	expect_equal(session.prompt_style, AVAudioSession.PROMPT_STYLE_NORMAL, "afterwards")


func test_being_a_candidate_for_now_playing_is_refused_on_all_systems_but_visionos() -> void:
	var recorder := Recorder.new(session)
	expect(not session.now_playing_candidate, "not by default")
	session.now_playing_candidate = true
	expect(session.now_playing_candidate, "at once")
	await expect_assignment_refused(recorder, ERR_UNAVAILABLE, "set_now_playing_candidate was not carried out: it is not available on iOS.", "the assignment")
	expect(not session.now_playing_candidate, "taken back")
