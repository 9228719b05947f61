class_name SessionSuite
extends Suite
## Base class of suites on the simulated device. Each test begins with the session and the device in the state in which
## a game starts: with the system's default category, and nothing plugged in.

var session: AVAudioSession
var simulator: AVAudioSessionSimulator


func set_up() -> void:
	session = AVAudioSession.new()
	simulator = AVAudioSession.get_simulator()
	session.auto_resume = true
	_let_time_pass()
	_stop_other_audio()
	_reset_device()
	simulator.reset_media_services()
	await settle()


## Returns whether Apple's backend serves the session, on a double of Apple's classes over the simulated device.
static func is_apple_double() -> bool:
	return OS.get_cmdline_user_args().has("--apple-double")


## Returns whether the extension was built with upstream godot-cpp. It calls a method before it reports an argument of
## an invalid type, with a converted value: 0 for a text that is not a number, null for an object of another class.
static func calls_before_it_checks() -> bool:
	return OS.get_cmdline_user_args().has("--upstream-bindings")


## Waits until all requests so far are carried out and notified. Delayed requests stay delayed.
func settle() -> void:
	simulator.advance(0.0)
	await get_tree().process_frame


## Expects a request to be carried out.
func expect_done(request: Signal, what: String) -> void:
	var error: Error = await request
	expect_equal(error, OK, what)


## Expects a request to be refused: with the given error when it is awaited, and by
## [signal AVAudioSession.request_failed] with a message that contains [param text].
func expect_refused(request: Signal, expected_error: Error, text: String, what: String) -> void:
	var recorder := Recorder.new(session)
	var error: Error = await request
	expect_equal(error, expected_error, what)
	_expect_one_failure(recorder, expected_error, text, what)


## Expects the last assignment to be refused, with [signal AVAudioSession.request_failed] emitted once.
func expect_assignment_refused(recorder: Recorder, expected_error: Error, text: String, what: String) -> void:
	await settle()
	_expect_one_failure(recorder, expected_error, text, what)


## Assigns each property the first value of its pair, and expects a refusal with the second value as text, which
## leaves the property unchanged.
func expect_unavailable_assignments(assignments: Dictionary[StringName, Array]) -> void:
	var recorder := Recorder.new(session)
	for property: StringName in assignments:
		var before: Variant = session.get(property)
		session.set(property, assignments[property][0])
		var text: String = assignments[property][1]
		await expect_assignment_refused(recorder, ERR_UNAVAILABLE, text, property)
		expect_equal(session.get(property), before, "%s afterwards" % property)


## Configures the session and activates it.
func activate(
		category: int,
		options := 0,
		mode := AVAudioSession.MODE_DEFAULT,
) -> void:
	await expect_done(session.configure(category, mode, options), "configured with category %d" % category)
	await expect_done(session.set_active(true), "activated with category %d" % category)


func input_types() -> Array[int]:
	return types_of(session.current_route.inputs)


func output_types() -> Array[int]:
	return types_of(session.current_route.outputs)


func types_of(ports: Array[AVAudioSessionPort]) -> Array[int]:
	var types: Array[int] = []
	for port: AVAudioSessionPort in ports:
		types.append(port.type)
	return types


func _let_time_pass() -> void:
	simulator.set_clock_running(true)
	simulator.set_delay(0.0)
	simulator.advance(3600.0)


func _stop_other_audio() -> void:
	while simulator.end_interruption(false):
		pass
	simulator.stop_other_app(false)


func _reset_device() -> void:
	for device: AVAudioSessionSimulator.Device in AVAudioSessionSimulator.DEVICE_CAR_PLAY + 1:
		simulator.unplug(device)
	simulator.set_ringer_silent(false)
	simulator.set_output_volume(0.5)
	simulator.set_built_in_microphone_muted(false)
	simulator.set_in_foreground(true)
	simulator.set_audio_running(false)
	simulator.set_spatial_audio_enabled(false)
	simulator.set_rendering_mode(AVAudioSession.RENDERING_MODE_NOT_APPLICABLE)
	simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_UNDETERMINED)
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_UNDETERMINED)
	simulator.set_microphone_injection_available(false)
	simulator.set_next_route_selection(AVAudioSession.ROUTE_SELECTION_LOCAL)


func _expect_one_failure(recorder: Recorder, expected_error: Error, text: String, what: String) -> void:
	var failures := recorder.take(&"request_failed")
	expect_equal(failures.size(), 1, "%s: signals of the refusal" % what)
	for failure: Array in failures:
		expect_equal(failure[1], expected_error, "%s: error of the signal" % what)
		var message: String = failure[2]
		expect(message.contains(text), "%s: the message «%s» lacks «%s»" % [what, message, text])
