extends SessionSuite
## A simulated tablet, which has no receiver (the small speaker to hold to the ear).


func test_playing_and_recording_use_the_speaker_by_default() -> void:
	await activate(AVAudioSession.playAndRecord)
	expect_equal(session.current_route.outputs[0].type, AVAudioSessionPort.PORT_BUILT_IN_SPEAKER, "type of the output")
