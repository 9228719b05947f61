extends SessionSuite
## A game on iOS 15, the oldest supported version, which lacks newer features. Runs on Apple's backend; see
## test/apple.


func test_newer_features_are_refused_with_the_version_that_they_need() -> void:
	await activate(AVAudioSession.playAndRecord)
	var assignments: Dictionary[StringName, Array] = {
		&"prefers_interruption_on_route_disconnect": [true, "needs iOS 17.0 or newer"],
		&"input_muted": [true, "needs iOS 17.0 or newer"],
		&"prefers_echo_cancelled_input": [true, "needs iOS 18.2 or newer"],
		&"output_muted": [true, "needs iOS 26.0 or newer"],
	}
	await expect_unavailable_assignments(assignments)


func test_a_newer_mode_is_refused_and_changes_nothing() -> void:
	await expect_refused(session.configure(AVAudioSession.playback, AVAudioSession.MODE_SHORT_FORM_VIDEO), ERR_UNAVAILABLE, "MODE_SHORT_FORM_VIDEO needs iOS 26.0 or newer", "short films")
	await expect_refused(session.configure(AVAudioSession.multiRoute, AVAudioSession.MODE_DUAL_ROUTE), ERR_UNAVAILABLE, "MODE_DUAL_ROUTE needs iOS 26.2 or newer", "two routes")
	expect_equal(session.category, AVAudioSession.soloAmbient, "category")
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "mode")


func test_a_newer_option_is_refused_and_changes_nothing() -> void:
	var options: Dictionary[int, String] = {
		AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING: "needs iOS 26.0 or newer",
		AVAudioSession.OPTION_FAR_FIELD_INPUT: "needs iOS 26.2 or newer",
	}
	for option: int in options:
		await expect_refused(session.set_category_with_options(AVAudioSession.playAndRecord, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP | option), ERR_UNAVAILABLE, options[option], "option %d" % option)
	expect_equal(session.category_options, 0, "options")


func test_newer_modes_are_not_available() -> void:
	for mode: int in [AVAudioSession.MODE_SHORT_FORM_VIDEO, AVAudioSession.MODE_DUAL_ROUTE]:
		expect(not session.available_modes.has(mode), "mode %d" % mode)
	expect(session.available_modes.has(AVAudioSession.MODE_VOICE_PROMPT), "an older mode")


func test_the_permission_to_record_is_requested_with_the_older_api() -> void:
	simulator.answer_record_permission(true)
	await expect_done(session.request_record_permission(), "granted")
	expect_equal(session.record_permission, AVAudioSession.RECORD_PERMISSION_GRANTED, "permission")


func test_a_newer_permission_request_is_refused() -> void:
	await expect_refused(session.request_microphone_injection_permission(), ERR_UNAVAILABLE, "needs iOS 18.2 or newer", "injection")
	expect_equal(session.microphone_injection_permission, AVAudioSession.MICROPHONE_INJECTION_PERMISSION_UNDETERMINED, "permission")


func test_changes_of_the_available_inputs_are_signalled_without_a_notification_for_them() -> void:
	await activate(AVAudioSession.playAndRecord)
	var recorder := Recorder.new(session)
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect_equal(recorder.of(&"available_inputs_changed").size(), 1, "plugged in")
	expect_equal(session.available_inputs.size(), 2, "inputs")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect_equal(recorder.of(&"available_inputs_changed").size(), 2, "unplugged")


func test_unavailable_properties_return_empty_values() -> void:
	await activate(AVAudioSession.playback)
	simulator.set_rendering_mode(AVAudioSession.RENDERING_MODE_DOLBY_ATMOS)
	simulator.set_microphone_injection_available(true)
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect_equal(session.rendering_mode, AVAudioSession.RENDERING_MODE_NOT_APPLICABLE, "rendering mode")
	expect(session.supported_output_channel_layouts.is_empty(), "layouts")
	expect(not session.microphone_injection_available, "injection")
	expect(not session.output_muted, "muted")
	expect(not session.echo_cancelled_input_available, "echo cancellation")


func test_older_features_work() -> void:
	await activate(AVAudioSession.playAndRecord, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER, AVAudioSession.MODE_VIDEO_CHAT)
	await expect_done(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER), "override")
	var recorder := Recorder.new(session)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	expect_equal(recorder.of(&"interruption").size(), 1, "interruptions")
	simulator.set_output_volume(0.75)
	await settle()
	expect_equal(session.output_volume, 0.75, "volume")
