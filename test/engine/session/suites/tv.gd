extends Suite
## A simulated device without a microphone, such as an Apple TV.

var session := AVAudioSession.new()


func test_it_starts_with_the_category_of_the_project_and_the_cable_to_the_screen() -> void:
	expect_equal(session.category, AVAudioSession.playback, "category")
	expect_equal(session.current_route.outputs[0].type, AVAudioSessionPort.PORT_HDMI, "type of the output")
	expect(session.available_inputs.is_empty(), "no input")


func test_the_categories_and_modes_that_record_are_not_available() -> void:
	expect(not session.available_categories.has(AVAudioSession.record), "no record")
	expect(not session.available_categories.has(AVAudioSession.playAndRecord), "no playAndRecord")
	expect(session.available_categories.has(AVAudioSession.playback), "playback")
	expect(not session.available_modes.has(AVAudioSession.MODE_VOICE_CHAT), "no voice chat")
	expect(session.available_modes.has(AVAudioSession.MODE_MOVIE_PLAYBACK), "movie playback")


func test_a_category_that_records_is_refused_and_the_session_stays_as_it_was() -> void:
	var recorder := Recorder.new(session)
	var error: Error = await session.configure(AVAudioSession.playAndRecord)
	expect_equal(error, ERR_INVALID_PARAMETER, "answer")
	var failures := recorder.take(&"request_failed")
	expect_equal(failures.size(), 1, "signals of the refusal")
	var message: String = failures[0][2]
	expect(message.contains("playAndRecord") and message.contains("playback"), "the error names the value and the valid values: %s" % message)
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_a_plugged_in_microphone_makes_recording_possible() -> void:
	AVAudioSession.get_simulator().plug(AVAudioSessionSimulator.DEVICE_USB)
	await wait_frames(1)
	expect(session.available_categories.has(AVAudioSession.playAndRecord), "playAndRecord")
	var error: Error = await session.configure(AVAudioSession.playAndRecord)
	expect_equal(error, OK, "answer")
