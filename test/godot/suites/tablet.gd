extends SessionSuite
## What a game sees on a tablet, which has no small speaker to hold to the ear.


func test_playing_and_recording_use_the_speaker_by_default() -> void:
	await activate(AVAudioSession.playAndRecord)
	expect_equal(session.current_route.outputs[0].type, AVAudioSessionPort.PORT_BUILT_IN_SPEAKER, "type of the output")
