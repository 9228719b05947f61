extends SessionSuite
## The permission to record, and the microphone's settings.

const GRANTED := AVAudioSession.RECORD_PERMISSION_GRANTED
const DENIED := AVAudioSession.RECORD_PERMISSION_DENIED


func test_the_permission_to_record_is_requested_once_and_remembered() -> void:
	expect_equal(session.record_permission, AVAudioSession.RECORD_PERMISSION_UNDETERMINED, "before")
	var recorder := Recorder.new(session)
	_answer_soon.call(true)
	await expect_done(session.request_record_permission(), "granted")
	expect_equal(session.record_permission, GRANTED, "after")
	expect_equal(recorder.take(&"record_permission_changed"), [[true]] as Array[Array], "the signal")
	await expect_done(session.request_record_permission(), "granted before")
	expect(not simulator.is_asking_for_record_permission(), "not asked again")
	expect(recorder.take(&"record_permission_changed").is_empty(), "unchanged")


func test_a_denied_permission_to_record_is_an_error_and_remembered() -> void:
	var recorder := Recorder.new(session)
	_answer_soon.call(false)
	await expect_refused(session.request_record_permission(), ERR_UNAUTHORIZED, "The player does not permit recording.", "denied")
	expect_equal(session.record_permission, DENIED, "after")
	expect_equal(recorder.of(&"record_permission_changed"), [[false]] as Array[Array], "the signal")
	await expect_refused(session.request_record_permission(), ERR_UNAUTHORIZED, "Only the system's settings can change that.", "denied before")


func test_a_permission_request_waits_for_the_player_and_delays_no_other_request() -> void:
	var answers: Array[Error] = []
	var ask := func() -> void:
		var error: Error = await AVAudioSession.new().request_record_permission()
		answers.append(error)
	ask.call()
	ask.call()
	await expect_done(session.set_active(true), "another request")
	await wait_frames(3)
	expect(answers.is_empty(), "no answer yet")
	expect(simulator.is_asking_for_record_permission(), "the dialog is open")
	simulator.answer_record_permission(true)
	await settle()
	expect_equal(answers, [OK, OK] as Array[Error], "both are answered")
	expect(not simulator.is_asking_for_record_permission(), "the dialog is closed")


func test_an_answer_that_is_set_before_the_permission_request_is_used_for_it() -> void:
	simulator.answer_record_permission(false)
	await settle()
	expect_equal(session.record_permission, AVAudioSession.RECORD_PERMISSION_UNDETERMINED, "before the question")
	await expect_refused(session.request_record_permission(), ERR_UNAUTHORIZED, "recording", "the question")


func test_the_permission_follows_the_system_settings() -> void:
	var recorder := Recorder.new(session)
	simulator.set_record_permission(GRANTED)
	simulator.set_record_permission(DENIED)
	await settle()
	expect_equal(session.record_permission, DENIED, "permission")
	expect_equal(recorder.take(&"record_permission_changed"), [[true], [false]] as Array[Array], "the signals")


func test_the_microphone_records_if_nothing_prevents_it_and_otherwise_there_is_a_reason() -> void:
	simulator.set_record_permission(GRANTED)
	expect_equal(simulator.get_input_silence_reason(), "The session is not active.", "inactive")
	await activate(AVAudioSession.playback)
	expect_equal(simulator.get_input_silence_reason(), "The category playback does not record.", "playback")
	await activate(AVAudioSession.playAndRecord)
	expect(simulator.is_player_audible(), simulator.get_input_silence_reason())
	simulator.set_record_permission(DENIED)
	expect_equal(simulator.get_input_silence_reason(), "The player has not permitted recording.", "not permitted")


func test_a_muted_input_is_signalled_when_the_session_records() -> void:
	simulator.set_record_permission(GRANTED)
	await activate(AVAudioSession.playAndRecord)
	var recorder := Recorder.new(session)
	session.input_muted = true
	expect(session.input_muted, "at once")
	expect_equal(simulator.get_input_silence_reason(), "The input is muted.", "why the input is silent")
	await settle()
	expect_equal(recorder.take(&"input_muted_changed"), [[true]] as Array[Array], "by the game")
	simulator.set_input_muted_by_player(false)
	await settle()
	expect(not session.input_muted, "by the player")
	expect_equal(recorder.take(&"input_muted_changed"), [[false]] as Array[Array], "by the player")
	expect(simulator.is_player_audible(), simulator.get_input_silence_reason())


func test_an_input_that_is_already_muted_is_signalled_when_the_session_starts_to_record() -> void:
	var recorder := Recorder.new(session)
	session.input_muted = true
	await settle()
	expect(session.input_muted, "muted")
	expect(recorder.take(&"input_muted_changed").is_empty(), "no session records")
	await activate(AVAudioSession.record)
	expect_equal(recorder.take(&"input_muted_changed"), [[true]] as Array[Array], "it starts to record")


func test_haptics_during_recording_are_off_until_they_are_allowed() -> void:
	expect(not session.allow_haptics_and_system_sounds_during_recording, "off")
	session.allow_haptics_and_system_sounds_during_recording = true
	expect(session.allow_haptics_and_system_sounds_during_recording, "at once")
	await settle()
	expect(AVAudioSession.new().allow_haptics_and_system_sounds_during_recording, "afterwards")
	session.allow_haptics_and_system_sounds_during_recording = false
	await settle()
	expect(not session.allow_haptics_and_system_sounds_during_recording, "off again")


func test_the_input_gain_is_accepted_only_where_it_is_settable() -> void:
	await activate(AVAudioSession.playback)
	var before := session.input_gain
	expect(not session.input_gain_settable, "without an input")
	var recorder := Recorder.new(session)
	session.input_gain = 0.25
	expect_equal(session.input_gain, 0.25, "at once")
	await expect_assignment_refused(recorder, ERR_CANT_ACQUIRE_RESOURCE, "The input gain cannot be set on this route.", "the gain")
	expect_equal(session.input_gain, before, "afterwards")
	await activate(AVAudioSession.record)
	expect(session.input_gain_settable, "of the built-in microphone")
	for gain: float in [0.25, 0.0, 1.0]:
		session.input_gain = gain
		await settle()
		expect_equal(session.input_gain, gain, "taken")
	simulator.plug(AVAudioSessionSimulator.DEVICE_CAR_PLAY)
	await settle()
	expect(not session.input_gain_settable, "of a car")


func test_an_invalid_gain_is_refused_and_changes_nothing() -> void:
	await activate(AVAudioSession.record)
	session.input_gain = 0.5
	await settle()
	var recorder := Recorder.new(session)
	for gain: float in [-0.001, 1.001, INF, -INF, NAN]:
		expect_message("cannot be set. Use a number from 0 to 1.")
		session.input_gain = gain
		expect_equal(session.input_gain, 0.5, "gain after %f" % gain)
		await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "Use a number from 0 to 1.", "a gain of %f" % gain)


func test_the_input_orientation_follows_the_preferred_one_in_a_stereo_recording() -> void:
	await activate(AVAudioSession.record)
	var landscape := AVAudioSession.STEREO_ORIENTATION_LANDSCAPE_LEFT
	session.preferred_input_orientation = landscape
	expect_equal(session.preferred_input_orientation, landscape, "at once")
	await settle()
	expect_equal(session.preferred_input_orientation, landscape, "afterwards")
	expect_equal(session.input_orientation, AVAudioSession.STEREO_ORIENTATION_NONE, "in mono")
	var front := session.input_data_sources[1]
	await expect_done(session.set_input_data_source(front), "the front microphone")
	await expect_done(front.set_preferred_polar_pattern(AVAudioSessionDataSource.POLAR_PATTERN_STEREO), "stereo")
	expect_equal(session.input_orientation, landscape, "in stereo")
	expect_equal(session.input_number_of_channels, 2, "channels")
	session.preferred_input_orientation = AVAudioSession.STEREO_ORIENTATION_PORTRAIT
	await settle()
	expect_equal(session.input_orientation, AVAudioSession.STEREO_ORIENTATION_PORTRAIT, "turned")


func test_echo_cancellation_is_enabled_where_it_is_available_and_preferred() -> void:
	expect(not session.echo_cancelled_input_available, "while nothing records")
	session.prefers_echo_cancelled_input = true
	expect(session.prefers_echo_cancelled_input, "at once")
	await settle()
	expect(not session.echo_cancelled_input_enabled, "preferred, and not available")
	await activate(AVAudioSession.playAndRecord, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER)
	expect(session.echo_cancelled_input_available, "available between speaker and microphone")
	expect(session.echo_cancelled_input_enabled, "available and preferred")
	session.prefers_echo_cancelled_input = false
	await settle()
	expect(not session.echo_cancelled_input_enabled, "available, and not preferred")
	session.prefers_echo_cancelled_input = true
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect(not session.echo_cancelled_input_enabled, "with a headset")


func test_the_permission_to_inject_is_requested_once_and_remembered() -> void:
	expect_equal(session.microphone_injection_permission, AVAudioSession.MICROPHONE_INJECTION_PERMISSION_UNDETERMINED, "before")
	simulator.answer_microphone_injection_permission(true)
	await expect_done(session.request_microphone_injection_permission(), "granted")
	expect_equal(session.microphone_injection_permission, AVAudioSession.MICROPHONE_INJECTION_PERMISSION_GRANTED, "after")
	await expect_done(session.request_microphone_injection_permission(), "granted before")
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_DENIED)
	await expect_refused(session.request_microphone_injection_permission(), ERR_UNAUTHORIZED, "microphone injection", "denied in the settings")


func test_a_service_that_is_turned_off_for_all_apps_is_unavailable() -> void:
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_SERVICE_DISABLED)
	await settle()
	expect_equal(session.microphone_injection_permission, AVAudioSession.MICROPHONE_INJECTION_PERMISSION_SERVICE_DISABLED, "permission")
	await expect_refused(session.request_microphone_injection_permission(), ERR_UNAVAILABLE, "microphone injection", "the question")


func test_microphone_injection_needs_permission_and_a_call() -> void:
	var recorder := Recorder.new(session)
	expect(not session.microphone_injection_available, "no call")
	simulator.set_microphone_injection_available(true)
	await settle()
	expect(session.microphone_injection_available, "a call")
	expect_equal(recorder.take(&"microphone_injection_capabilities_changed"), [[true]] as Array[Array], "the signal")
	var spoken := AVAudioSession.MICROPHONE_INJECTION_MODE_SPOKEN_AUDIO
	session.preferred_microphone_injection_mode = spoken
	expect_equal(session.preferred_microphone_injection_mode, spoken, "at once")
	await expect_assignment_refused(recorder, ERR_UNAUTHORIZED, "permi", "without permission")
	expect_equal(session.preferred_microphone_injection_mode, AVAudioSession.MICROPHONE_INJECTION_MODE_NONE, "without permission")
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_GRANTED)
	session.preferred_microphone_injection_mode = spoken
	await settle()
	expect_equal(session.preferred_microphone_injection_mode, spoken, "with permission")
	recorder.events.clear()
	simulator.set_microphone_injection_available(false)
	await settle()
	expect_equal(recorder.take(&"microphone_injection_capabilities_changed"), [[false]] as Array[Array], "the end of the call")


func test_invalid_orientations_and_modes_are_refused() -> void:
	var recorder := Recorder.new(session)
	var texts: Dictionary[StringName, String] = {
		&"preferred_input_orientation": "There is no stereo orientation %d. Use one of AVAudioSession.StereoOrientation.",
		&"preferred_microphone_injection_mode": "There is no microphone injection mode %d. Use one of AVAudioSession.MicrophoneInjectionMode.",
	}
	for property: StringName in texts:
		for number: int in [-1, 5, 1 << 32]:
			expect_message(texts[property] % number)
			session.set(property, number)
			expect_equal(session.get(property), 0, property)
			await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, texts[property] % number, property)


func _answer_soon(is_granted: bool) -> void:
	await wait_until(simulator.is_asking_for_record_permission)
	simulator.answer_record_permission(is_granted)
