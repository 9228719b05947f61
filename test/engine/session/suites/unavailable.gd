extends Suite
## A game without an audio session: the default on a desktop.

const REASON := "was not carried out: this platform has no audio session."


func test_the_category_is_unknown() -> void:
	expect_equal(AVAudioSession.new().category, AVAudioSession.unknown, "category")
	expect_equal(
			ClassDB.class_get_property_default_value(&"AVAudioSession", &"category"),
			AVAudioSession.unknown,
			"default")


func test_there_is_no_simulator() -> void:
	expect(AVAudioSession.get_simulator() == null, "no simulator")


func test_a_simulator_that_a_script_makes_changes_nothing() -> void:
	var session := AVAudioSession.new()
	var recorder := Recorder.new(session)
	var volume := session.output_volume
	var simulator := AVAudioSessionSimulator.new()
	simulator.set_output_volume(0.125)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await wait_frames(2)
	expect_equal(session.output_volume, volume, "volume")
	expect(recorder.events.is_empty(), "no signal")


func test_a_request_that_is_repeated_after_each_failure_takes_one_frame_per_attempt() -> void:
	var session := AVAudioSession.new()
	var start := Engine.get_process_frames()
	for tries: int in 20:
		var error: Error = await session.set_active(true)
		expect_equal(error, ERR_UNAVAILABLE, "error")
	expect(Engine.get_process_frames() - start >= 19, "20 tries took %d frames" % (Engine.get_process_frames() - start))


func test_a_handler_that_repeats_a_failed_request_delays_no_frame() -> void:
	var session := AVAudioSession.new()
	var frames: Array[int] = []
	var handler := func(_operation: String, _error: Error, _message: String) -> void:
		frames.append(Engine.get_process_frames())
		if frames.size() < 20:
			session.category = AVAudioSession.playback
	session.request_failed.connect(handler)
	# From within the engine's message queue, like most deferred code of a game.
	session.set_category.call_deferred(AVAudioSession.playback)
	await wait_until(func() -> bool: return frames.size() == 20)
	session.request_failed.disconnect(handler)
	for index: int in range(1, frames.size()):
		expect(frames[index] > frames[index - 1], "failure %d is in the frame of the previous one" % index)


func test_an_unhandled_failure_prints_one_warning() -> void:
	expect_message("set_category %s To try it on a desktop, set the project setting audio/session/desktop_backend" % REASON)
	var session := AVAudioSession.new()
	for _round: int in 3:
		session.category = AVAudioSession.playback
		await wait_until(func() -> bool: return session.category == AVAudioSession.unknown)
	await wait_frames(3)


func test_an_assignment_reads_back_and_then_reverts() -> void:
	var session := AVAudioSession.new()
	var recorder := Recorder.new(session)
	session.category = AVAudioSession.playback
	expect_equal(session.category, AVAudioSession.playback, "at once")
	expect(
			await wait_until(func() -> bool: return session.category == AVAudioSession.unknown),
			"the category reverts")
	expect_equal(recorder.events.size(), 1, "signals")


func test_the_failure_is_signalled_with_the_reason() -> void:
	var session := AVAudioSession.new()
	var seen: Array[Array] = []
	var category_in_handler: Array[int] = []
	session.request_failed.connect(
			func(operation: String, error: Error, message: String) -> void:
				seen.append([operation, error, message])
				category_in_handler.append(session.category))
	session.category = AVAudioSession.playback
	expect(await wait_until(func() -> bool: return not seen.is_empty()), "the signal is emitted")
	await wait_frames(3)
	expect_equal(seen, [["set_category", ERR_UNAVAILABLE, "set_category %s" % REASON]] as Array[Array], "request_failed")
	expect_equal(category_in_handler, [AVAudioSession.unknown] as Array[int], "category in the handler")
	# A lambda that captures the session would keep it alive forever.
	for connection: Dictionary in session.request_failed.get_connections():
		var callable: Callable = connection["callable"]
		session.request_failed.disconnect(callable)


func test_every_request_that_is_awaited_fails_with_the_reason() -> void:
	var session := AVAudioSession.new()
	var requests: Dictionary[String, Array] = {
		"configure": [AVAudioSession.playback],
		"set_active": [true],
		"override_output_audio_port": [AVAudioSession.PORT_OVERRIDE_SPEAKER],
		"set_preferred_input": [null],
		"set_input_data_source": [null],
		"set_output_data_source": [null],
		"prepare_route_selection_for_playback": [],
		"request_record_permission": [],
		"request_microphone_injection_permission": [],
	}
	for method: String in requests:
		var recorder := Recorder.new(session)
		var request: Signal = session.callv(method, requests[method])
		var error: Error = await request
		expect_equal(error, ERR_UNAVAILABLE, method)
		expect_equal(recorder.of(&"request_failed"), [[method, ERR_UNAVAILABLE, "%s %s" % [method, REASON]]] as Array[Array], "request_failed of %s" % method)


func test_every_getter_returns_a_value() -> void:
	var session := AVAudioSession.new()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "mode")
	expect_equal(session.category_options, 0, "options")
	expect(session.available_inputs.is_empty(), "no inputs")
	expect(session.available_categories.is_empty(), "no categories")
	expect(session.available_modes.is_empty(), "no modes")
	expect(session.preferred_input == null, "no preferred input")
	expect(session.input_data_source == null, "no input data source")
	expect(session.current_route.inputs.is_empty() and session.current_route.outputs.is_empty(), "an empty route")
	for property: Dictionary in ClassDB.class_get_property_list(&"AVAudioSession", true):
		var name: String = property["name"]
		var value: Variant = session.get(name)
		var type: int = property["type"]
		expect(typeof(value) in [type, TYPE_NIL], "type of %s" % name)


func test_a_number_that_is_no_category_is_refused_here_too() -> void:
	var session := AVAudioSession.new()
	expect_message("The category 99 cannot be set.")
	session.category = 99
	expect_equal(session.category, AVAudioSession.unknown, "category")
