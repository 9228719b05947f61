extends SessionSuite
## A game next to code that posts Apple's notifications with contents that Apple does not document. Runs only on the
## double of Apple's classes; see test/apple.

var recorder: Recorder


func set_up() -> void:
	await super.set_up()
	recorder = Recorder.new(session)


func test_a_notification_without_an_interruption_type_begins_and_ends_nothing() -> void:
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	_expect_interruptions([[AVAudioSession.INTERRUPTION_BEGAN, AVAudioSession.INTERRUPTION_REASON_DEFAULT, false]])
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state during the call")
	simulator.end_interruption(true)
	await settle()
	_expect_interruptions([[AVAudioSession.INTERRUPTION_ENDED, AVAudioSession.INTERRUPTION_REASON_DEFAULT, false]])
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state after a call whose end has no option to resume")


func test_a_change_of_route_without_a_reason_is_still_signalled() -> void:
	await activate(AVAudioSession.playback)
	recorder.events.clear()
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	var changes := recorder.take(&"route_changed")
	expect_equal(changes.size(), 1, "signals")
	var previous: AVAudioSessionRoute = changes[0][1]
	expect_equal(changes[0][0], AVAudioSession.ROUTE_CHANGE_UNKNOWN, "reason")
	expect_equal(previous.inputs.size() + previous.outputs.size(), 0, "ports of the previous route")
	expect_equal(output_types(), [AVAudioSessionPort.PORT_HEADPHONES] as Array[int], "outputs")


func test_the_hint_for_secondary_audio_is_read_from_the_session() -> void:
	await activate(AVAudioSession.ambient)
	for is_playing: bool in [true, false]:
		if is_playing:
			simulator.start_other_app(false)
		else:
			simulator.stop_other_app(false)
		await settle()
		_expect_signal(&"secondary_audio_hint_changed", is_playing)


func test_the_mute_state_is_read_from_the_session() -> void:
	await activate(AVAudioSession.playAndRecord)
	for is_muted: bool in [true, false]:
		session.output_muted = is_muted
		await settle()
		_expect_signal(&"output_muted_changed", is_muted)
	for is_muted: bool in [true, false]:
		simulator.set_input_muted_by_player(is_muted)
		await settle()
		_expect_signal(&"input_muted_changed", is_muted)


func test_the_capabilities_of_the_route_are_read_from_the_session() -> void:
	for is_available: bool in [true, false]:
		simulator.set_spatial_audio_enabled(is_available)
		await settle()
		_expect_signal(&"spatial_playback_capabilities_changed", is_available)
		simulator.set_microphone_injection_available(is_available)
		await settle()
		_expect_signal(&"microphone_injection_capabilities_changed", is_available)


func test_the_rendering_mode_is_read_from_the_session() -> void:
	for mode: AVAudioSession.RenderingMode in [AVAudioSession.RENDERING_MODE_SURROUND, AVAudioSession.RENDERING_MODE_SPATIAL_AUDIO]:
		simulator.set_rendering_mode(mode)
		await settle()
		expect_equal(recorder.take(&"rendering_mode_changed"), [[mode]] as Array[Array], "the signal")


func _expect_signal(name: StringName, is_on: bool) -> void:
	expect_equal(recorder.take(name), [[is_on]] as Array[Array], "%s: the signal" % name)


func _expect_interruptions(expected: Array[Array]) -> void:
	expect_equal(recorder.take(&"interruption"), expected, "interruptions")
