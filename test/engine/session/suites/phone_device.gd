extends SessionSuite
## The default simulated device, which is a phone.


func test_playing_and_recording_use_the_receiver() -> void:
	await activate(AVAudioSession.playAndRecord)
	expect_equal(session.current_route.outputs[0].type, AVAudioSessionPort.PORT_BUILT_IN_RECEIVER, "type of the output")
