extends SessionSuite
## The methods of the simulator that no other suite covers.


func test_all_simulators_control_the_same_device() -> void:
	AVAudioSession.get_simulator().set_ringer_silent(true)
	expect(simulator.is_ringer_silent(), "another handle")
	expect(AVAudioSessionSimulator.new().is_ringer_silent(), "one that a script made")


func test_a_device_can_be_plugged_in_only_once() -> void:
	for device: AVAudioSessionSimulator.Device in AVAudioSessionSimulator.DEVICE_CAR_PLAY + 1:
		expect(not simulator.is_plugged(device), "device %d at first" % device)
		expect(not simulator.unplug(device), "device %d is not plugged in, so not unplugged" % device)
		expect(simulator.plug(device), "device %d is plugged in" % device)
		expect(not simulator.plug(device), "device %d is already plugged in" % device)
		expect(simulator.is_plugged(device), "device %d is plugged in" % device)
		expect(simulator.unplug(device), "device %d is unplugged" % device)
		expect(not simulator.is_plugged(device), "device %d is no longer plugged in" % device)


func test_earlier_requests_are_carried_out_before_an_event_of_the_device() -> void:
	session.category = AVAudioSession.playback
	session.set_active(true)
	session.output_muted = true
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_STOPPED, "the other app")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALARM)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "the session was active when the alarm rang")
	expect(session.output_muted, "muted")


func test_the_same_calls_give_the_same_events_in_the_same_order() -> void:
	var first := await _play_a_day()
	await set_up()
	var second := await _play_a_day()
	expect(first.size() > 15, "events: %d" % first.size())
	expect_equal(second, first, "the second day")


func test_a_delayed_operation_completes_after_its_delay() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(0.3, "set_active")
	var answers: Array[Error] = []
	_collect.call(session.set_active(true), answers)
	simulator.advance(0.29)
	await wait_frames(2)
	expect(answers.is_empty(), "after 0.29 s")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state meanwhile")
	simulator.advance(0.01)
	await wait_frames(2)
	expect_equal(answers, [OK] as Array[Error], "after 0.3 s")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state afterwards")


func test_a_delay_applies_to_one_operation_or_to_all() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0, "set_active")
	await expect_done(session.configure(AVAudioSession.playback), "another operation has no delay")
	simulator.set_delay(1.0)
	var answers: Array[Error] = []
	_collect.call(session.configure(AVAudioSession.ambient), answers)
	await wait_frames(2)
	expect(answers.is_empty(), "every operation has the delay")
	simulator.advance(1.0)
	await wait_frames(2)
	expect_equal(answers, [OK] as Array[Error], "in the end")


func test_delays_add_up_in_the_order_of_the_requests() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(0.5)
	var answers: Array[Error] = []
	for _index: int in 3:
		_collect.call(session.set_active(true), answers)
	for count: int in 3:
		simulator.advance(0.5)
		await wait_frames(2)
		expect_equal(answers.size(), count + 1, "answers after %d delays" % (count + 1))


func test_time_passes_with_the_clock_and_by_advance() -> void:
	simulator.set_clock_running(false)
	var start := simulator.get_time()
	await wait_frames(2)
	expect_equal(simulator.get_time(), start, "the clock is stopped")
	simulator.advance(2.5)
	expect(is_equal_approx(simulator.get_time() - start, 2.5), "with advance()")
	simulator.set_clock_running(true)
	OS.delay_msec(2)
	expect(simulator.get_time() > start + 2.5, "the clock runs")


func test_the_next_operation_fails_with_a_given_error() -> void:
	var errors: Dictionary[AVAudioSession.ErrorCode, Error] = {
		AVAudioSession.ERROR_CODE_BAD_PARAM: ERR_INVALID_PARAMETER,
		AVAudioSession.ERROR_CODE_INCOMPATIBLE_CATEGORY: ERR_INVALID_PARAMETER,
		AVAudioSession.ERROR_CODE_IS_BUSY: ERR_BUSY,
		AVAudioSession.ERROR_CODE_SIRI_IS_RECORDING: ERR_BUSY,
		AVAudioSession.ERROR_CODE_CANNOT_INTERRUPT_OTHERS: ERR_LOCKED,
		AVAudioSession.ERROR_CODE_INSUFFICIENT_PRIORITY: ERR_LOCKED,
		AVAudioSession.ERROR_CODE_MISSING_ENTITLEMENT: ERR_UNAUTHORIZED,
		AVAudioSession.ERROR_CODE_CANNOT_START_PLAYING: ERR_CANT_ACQUIRE_RESOURCE,
		AVAudioSession.ERROR_CODE_CANNOT_START_RECORDING: ERR_CANT_ACQUIRE_RESOURCE,
		AVAudioSession.ERROR_CODE_RESOURCE_NOT_AVAILABLE: ERR_CANT_ACQUIRE_RESOURCE,
		AVAudioSession.ERROR_CODE_MEDIA_SERVICES_FAILED: ERR_UNAVAILABLE,
		AVAudioSession.ERROR_CODE_EXPIRED_SESSION: ERR_UNAVAILABLE,
		AVAudioSession.ERROR_CODE_SESSION_NOT_ACTIVE: ERR_UNCONFIGURED,
		AVAudioSession.ERROR_CODE_UNSPECIFIED: FAILED,
	}
	for code: AVAudioSession.ErrorCode in errors:
		expect(simulator.fail_next(code), "prepared")
		await expect_refused(session.set_active(true), errors[code], "AVAudioSessionSimulator.fail_next() made set_active fail", "code %d" % code)
		expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")
	await expect_done(session.set_active(true), "the one after that")


func test_a_failure_waits_for_its_operation() -> void:
	simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, "configure")
	await expect_done(session.set_active(true), "another operation")
	await expect_refused(session.configure(AVAudioSession.playback), ERR_BUSY, "made configure fail", "its operation")
	await expect_done(session.configure(AVAudioSession.playback), "the next one")


func test_failures_add_up() -> void:
	simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY)
	simulator.fail_next(AVAudioSession.ERROR_CODE_BAD_PARAM)
	await expect_refused(session.set_active(true), ERR_BUSY, "isBusy", "the first")
	await expect_refused(session.set_active(true), ERR_INVALID_PARAMETER, "badParam", "the second")
	await expect_done(session.set_active(true), "the third")


func test_a_failing_assignment_reverts() -> void:
	var recorder := Recorder.new(session)
	simulator.fail_next(AVAudioSession.ERROR_CODE_UNSPECIFIED, "set_preferred_sample_rate")
	session.preferred_sample_rate = 44100.0
	expect_equal(session.preferred_sample_rate, 44100.0, "at once")
	await expect_assignment_refused(recorder, FAILED, "made set_preferred_sample_rate fail", "the rate")
	expect_equal(session.preferred_sample_rate, 0.0, "afterwards")


func test_invalid_numbers_and_names_are_refused_and_change_nothing() -> void:
	await activate(AVAudioSession.playback)
	var refused: Dictionary[String, Array] = {
		"There is no device 8.": [&"plug", 8],
		"There is no device -1.": [&"unplug", -1],
		"There is no device 4294967296.": [&"plug", 1 << 32],
		"There is no device 9.": [&"is_plugged", 9],
		"There is no rendering mode 6.": [&"set_rendering_mode", 6],
		"There is no rendering mode -1.": [&"set_rendering_mode", -1],
		"There is no record permission 3.": [&"set_record_permission", 3],
		"There is no record permission 1.": [&"set_record_permission", 1],
		"There is no microphone injection permission 1.": [&"set_microphone_injection_permission", 1],
		"There is no route selection 3.": [&"set_next_route_selection", 3],
		"There is no route selection -1.": [&"set_next_route_selection", -1],
		"A request cannot fail with the error code 0.": [&"fail_next", AVAudioSession.ERROR_CODE_NONE],
		"A request cannot fail with the error code 1.": [&"fail_next", 1],
		"A request cannot fail with the error code -1.": [&"fail_next", -1],
		"There is no operation \"activate\".": [&"fail_next", AVAudioSession.ERROR_CODE_IS_BUSY, "activate"],
		"There is no operation \"nothing\".": [&"set_delay", 1.0, "nothing"],
		"The argument \"seconds\" of set_delay() cannot be -1.0": [&"set_delay", -1.0],
		"The argument \"seconds\" of set_delay() cannot be inf": [&"set_delay", INF],
		"The argument \"seconds\" of set_delay() cannot be nan": [&"set_delay", NAN],
		"The argument \"seconds\" of advance() cannot be -1.0": [&"advance", -1.0],
		"The argument \"seconds\" of advance() cannot be inf": [&"advance", INF],
		"The argument \"seconds\" of advance() cannot be nan": [&"advance", NAN],
		"The argument \"volume\" of set_output_volume() cannot be -0.1": [&"set_output_volume", -0.1],
		"The argument \"volume\" of set_output_volume() cannot be 1.1": [&"set_output_volume", 1.1],
		"The argument \"volume\" of set_output_volume() cannot be nan": [&"set_output_volume", NAN],
		"The argument \"volume\" of set_output_volume() cannot be inf": [&"set_output_volume", INF],
	}
	var recorder := Recorder.new(session)
	for text: String in refused:
		expect_message(text)
		var arguments: Array = refused[text]
		var method: StringName = arguments[0]
		simulator.callv(method, arguments.slice(1))
	await settle()
	expect(recorder.events.is_empty(), "no signal")
	expect_equal(session.output_volume, 0.5, "volume")
	expect_equal(output_types(), [AVAudioSessionPort.PORT_BUILT_IN_SPEAKER] as Array[int], "route")
	await expect_done(session.configure(AVAudioSession.ambient), "no failure, no delay")


func test_an_invalid_device_is_not_plugged_in() -> void:
	for number: int in [-1, 8, 1 << 32]:
		expect_message("There is no device %d." % number)
		expect_equal(simulator.callv(&"is_plugged", [number]), false, "device %d" % number)


func test_each_cause_of_silence_has_a_reason() -> void:
	expect_equal(simulator.get_silence_reason(), "The session is not active.", "inactive")
	expect(not simulator.is_game_audible(), "inactive")
	await activate(AVAudioSession.playback)
	expect_equal(simulator.get_silence_reason(), "", "audible")
	expect(simulator.is_game_audible(), "audible")


## Causes events of many kinds. Returns the signals in order, without their objects.
func _play_a_day() -> Array[Array]:
	var recorder := Recorder.new(session)
	await activate(AVAudioSession.playAndRecord, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP)
	simulator.set_clock_running(false)
	simulator.set_delay(0.25)
	session.preferred_sample_rate = 44100.0
	session.set_active(true)
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	session.mode = AVAudioSession.MODE_VOICE_CHAT
	simulator.start_other_app()
	simulator.advance(0.5)
	session.configure(AVAudioSession.ambient)
	simulator.stop_other_app()
	simulator.advance(1.0)
	await settle()
	simulator.set_output_volume(0.75)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	simulator.unplug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	session.set_active(true)
	simulator.advance(1.0)
	simulator.end_interruption(true)
	await settle()
	simulator.advance(1.0)
	simulator.start_other_app(false, true)
	session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER)
	simulator.advance(1.0)
	simulator.lose_media_services()
	simulator.reset_media_services()
	await settle()
	var received: Array[Array] = []
	for event: Array in recorder.events:
		received.append(event.filter(func(part: Variant) -> bool: return typeof(part) != TYPE_OBJECT))
	return received


func _collect(request: Signal, answers: Array[Error]) -> void:
	var error: Error = await request
	answers.append(error)
