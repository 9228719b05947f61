extends SessionSuite
## A game on a system with only the first version of Apple's session. Such a system is not supported, but
## features that an Apple TV lacks are refused by the same code; see test/apple.


func test_categories_policies_and_overrides_are_refused_with_the_version_that_they_need() -> void:
	await expect_refused(session.configure(AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, 0, AVAudioSession.POLICY_LONG_FORM_VIDEO), ERR_UNAVAILABLE, "POLICY_LONG_FORM_VIDEO needs iOS 13.0 or newer", "policy")
	var options: Dictionary[int, String] = {
		AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP: "needs iOS 6.0 or newer",
		AVAudioSession.OPTION_DEFAULT_TO_SPEAKER: "needs iOS 6.0 or newer",
		AVAudioSession.OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION: "needs iOS 14.5 or newer",
	}
	for option: int in options:
		await expect_refused(session.set_category_with_options(AVAudioSession.playAndRecord, option), ERR_UNAVAILABLE, options[option], "option %d" % option)
	await activate(AVAudioSession.playAndRecord)
	await expect_refused(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER), ERR_UNAVAILABLE, "PORT_OVERRIDE_SPEAKER needs iOS 6.0 or newer", "override")


func test_preferences_are_refused_and_stay_unchanged() -> void:
	await activate(AVAudioSession.playAndRecord)
	var assignments: Dictionary[StringName, Array] = {
		&"preferred_input_orientation": [AVAudioSession.STEREO_ORIENTATION_LANDSCAPE_LEFT, "needs iOS 14.0 or newer"],
		&"aggregated_io_preference": [AVAudioSession.IO_TYPE_AGGREGATED, "needs iOS 10.0 or newer"],
	}
	await expect_unavailable_assignments(assignments)


func test_the_player_is_not_asked_for_a_route() -> void:
	await expect_refused(session.prepare_route_selection_for_playback(), ERR_UNAVAILABLE, "needs iOS 13.0 or newer", "selection")


func test_an_interruption_has_only_the_default_reason() -> void:
	await activate(AVAudioSession.playAndRecord)
	var recorder := Recorder.new(session)
	simulator.set_built_in_microphone_muted(true)
	await settle()
	var interruptions := recorder.of(&"interruption")
	expect_equal(interruptions.size(), 1, "interruptions")
	expect_equal(interruptions[0][1], AVAudioSession.INTERRUPTION_REASON_DEFAULT, "reason")
