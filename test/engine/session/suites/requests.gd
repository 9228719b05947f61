extends SessionSuite
## How requests and assignments are carried out, and how their results are returned.

## Every property that can be assigned, with a value that it does not have at first.
const ASSIGNABLE: Dictionary[StringName, Variant] = {
	&"category": AVAudioSession.playAndRecord,
	&"mode": AVAudioSession.MODE_SPOKEN_AUDIO,
	&"prefers_no_interruptions_from_system_alerts": true,
	&"prefers_interruption_on_route_disconnect": true,
	&"aggregated_io_preference": AVAudioSession.IO_TYPE_AGGREGATED,
	&"preferred_sample_rate": 44100.0,
	&"preferred_io_buffer_duration": 0.25,
	&"preferred_input_number_of_channels": 1,
	&"preferred_output_number_of_channels": 1,
	&"supports_multichannel_content": true,
	&"output_muted": true,
	&"input_muted": true,
	&"allow_haptics_and_system_sounds_during_recording": true,
	&"input_gain": 0.25,
	&"preferred_input_orientation": AVAudioSession.STEREO_ORIENTATION_PORTRAIT,
	&"prefers_echo_cancelled_input": true,
	&"preferred_microphone_injection_mode": AVAudioSession.MICROPHONE_INJECTION_MODE_SPOKEN_AUDIO,
	&"auto_resume": false,
}

## The properties that only another system has. Assigning them is refused.
const ON_OTHER_SYSTEMS: Array[StringName] = [&"now_playing_candidate"]

## The methods whose result is the player's answer.
const QUESTIONS: Array[StringName] = [
	&"prepare_route_selection_for_playback",
	&"request_record_permission",
	&"request_microphone_injection_permission",
]


func test_awaiting_a_request_returns_ok_or_its_error() -> void:
	for request: Request in await _all_requests():
		var error: Error = await request.send()
		expect_equal(error, OK, request.method)
	for request: Request in await _all_requests():
		if not _can_be_failed(request):
			continue
		expect(simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, request.operation), request.operation)
		await expect_refused(request.send(), ERR_BUSY, "AVAudioSessionSimulator.fail_next() made %s fail" % request.operation, request.method)


func test_every_method_that_returns_a_signal_is_tested() -> void:
	var known: Array[StringName] = []
	for request: Request in await _all_requests():
		known.append(request.method)
	for type: String in ClassDB.get_class_list():
		if not type.begins_with("AVAudioSession"):
			continue
		for method: Dictionary in ClassDB.class_get_method_list(type, true):
			var returned: Dictionary = method["return"]
			var name: StringName = method["name"]
			if returned["type"] == TYPE_SIGNAL and name != &"assigned":
				expect(known.has(name), "%s.%s" % [type, name])


func test_a_refused_request_is_signalled_with_the_name_of_its_method() -> void:
	for request: Request in await _all_requests():
		if not _can_be_failed(request):
			continue
		var recorder := Recorder.new(session)
		simulator.fail_next(AVAudioSession.ERROR_CODE_UNSPECIFIED)
		await request.send()
		var failures := recorder.of(&"request_failed")
		expect_equal(failures.size(), 1, "signals of %s" % request.method)
		expect_equal(failures[0].slice(0, 2), [request.operation, FAILED] as Array, "signal of %s" % request.method)


func test_every_property_reads_back_at_once_on_every_handle_and_stays() -> void:
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_GRANTED)
	simulator.set_microphone_injection_available(true)
	var recorder := Recorder.new(session)
	var other := AVAudioSession.new()
	for property: StringName in ASSIGNABLE:
		var before: Variant = session.get(property)
		expect(typeof(before) == typeof(ASSIGNABLE[property]) and str(before) != str(ASSIGNABLE[property]), "%s at first" % property)
		session.set(property, ASSIGNABLE[property])
		expect_equal(session.get(property), ASSIGNABLE[property], "%s at once" % property)
		expect_equal(other.get(property), ASSIGNABLE[property], "%s of another handle" % property)
		await settle()
		expect_equal(session.get(property), ASSIGNABLE[property], "%s afterwards" % property)
	expect(recorder.of(&"request_failed").is_empty(), "no refusal: %s" % [recorder.of(&"request_failed")])


func test_every_property_that_can_be_assigned_is_tested() -> void:
	for property: Dictionary in ClassDB.class_get_property_list(&"AVAudioSession", true):
		var name: StringName = property["name"]
		var is_writable := not ClassDB.class_get_property_setter(&"AVAudioSession", name).is_empty()
		expect_equal(ASSIGNABLE.has(name) or ON_OTHER_SYSTEMS.has(name), is_writable, name)


func test_every_refused_assignment_reverts_and_is_signalled_with_its_setter() -> void:
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_GRANTED)
	simulator.set_microphone_injection_available(true)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var recorder := Recorder.new(session)
	for property: StringName in ASSIGNABLE:
		if property in [&"auto_resume", &"category"]:
			continue
		var before: Variant = session.get(property)
		simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, "set_%s" % property)
		session.set(property, ASSIGNABLE[property])
		expect_equal(session.get(property), ASSIGNABLE[property], "%s at once" % property)
		await expect_assignment_refused(recorder, ERR_BUSY, "made set_%s fail" % property, property)
		expect_equal(session.get(property), before, "%s afterwards" % property)


func test_awaiting_an_assignment_returns_ok_or_its_error() -> void:
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_GRANTED)
	simulator.set_microphone_injection_available(true)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	for property: StringName in ASSIGNABLE:
		if property in [&"auto_resume", &"category"]:
			continue
		simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, "set_%s" % property)
		session.set(property, ASSIGNABLE[property])
		await expect_refused(session.assigned(property), ERR_BUSY, "made set_%s fail" % property, property)
	session.mode = AVAudioSession.MODE_VOICE_CHAT
	await expect_done(session.assigned("mode"), "mode")


func test_awaiting_an_invalid_assignment_returns_its_error() -> void:
	expect_message("-1.000000 is not a valid number of hertz")
	session.preferred_sample_rate = -1.0
	await expect_refused(session.assigned("preferred_sample_rate"), ERR_INVALID_PARAMETER, "is not a valid number of hertz", "rate")


func test_assigned_returns_the_last_assignment_to_that_property_for_every_caller() -> void:
	expect_message("There is no mode 99")
	session.mode = 99
	# Neither another property nor a method changes its result.
	session.preferred_sample_rate = 48000.0
	expect_message("The category 99 cannot be set.")
	var method_error: Error = await session.set_category_with_options(99, 0)
	expect_equal(method_error, ERR_INVALID_PARAMETER, "the method")
	for _caller: int in 2:
		var mode_error: Error = await session.assigned("mode")
		expect_equal(mode_error, ERR_INVALID_PARAMETER, "mode")
	await expect_done(session.assigned("preferred_sample_rate"), "rate")
	session.category = AVAudioSession.playback
	expect_message("The category 99 cannot be set.")
	session.set_category_with_options(99, 0)
	await expect_done(session.assigned("category"), "category")
	session.mode = AVAudioSession.MODE_MOVIE_PLAYBACK
	await expect_done(session.assigned("mode"), "mode, assigned again")


func test_all_callers_that_await_a_refused_assignment_get_its_error_then_and_later() -> void:
	var recorder := Recorder.new(session)
	session.input_gain = 0.5
	var first: Array[Error] = []
	for _caller: int in 2:
		_collect.call(session.assigned("input_gain"), first)
	await settle()
	expect_equal(first, [ERR_CANT_ACQUIRE_RESOURCE, ERR_CANT_ACQUIRE_RESOURCE] as Array[Error], "both")
	session.prefers_echo_cancelled_input = true
	var later: Error = await session.assigned("input_gain")
	expect_equal(later, ERR_CANT_ACQUIRE_RESOURCE, "later")
	expect_equal(recorder.take(&"request_failed").size(), 1, "signals of the refusal")


func test_a_completed_request_can_still_be_awaited() -> void:
	var activation := session.set_active(true)
	simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, "set_mode")
	expect_message("made set_mode fail")
	session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
	var assignment := session.assigned("mode")
	await wait_frames(10)
	await expect_done(activation, "the first time")
	await expect_done(activation, "the second time")
	var error: Error = await assignment
	expect_equal(error, ERR_BUSY, "the assignment")
	# Also long before other requests.
	for _index: int in 200:
		session.set_active(true)
	await wait_frames(10)
	await expect_done(activation, "after two hundred others")


func test_a_callable_that_is_connected_to_a_completed_request_is_called_once() -> void:
	var request := session.set_active(true)
	await settle()
	var answers: Array[Error] = []
	request.connect(func(error: Error) -> void: answers.append(error))
	request.connect(func(error: Error) -> void: answers.append(error), CONNECT_DEFERRED)
	await wait_frames(5)
	expect_equal(answers, [OK, OK] as Array[Error], "answers")


func test_a_request_object_reports_whether_it_is_done_and_its_result() -> void:
	simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, "set_active")
	var request: AVAudioSessionRequest = session.set_active(true).get_object()
	expect(not request.is_done(), "not during the call")
	expect_equal(request.error, OK, "error while it is open")
	await expect_refused(request.completed, ERR_BUSY, "made set_active fail", "awaited by the object")
	expect(request.is_done(), "done")
	expect_equal(request.error, ERR_BUSY, "error")
	expect_equal(request.code, AVAudioSession.ERROR_CODE_IS_BUSY, "code")
	expect(request.message.contains("made set_active fail"), "message: %s" % request.message)
	# A thousand other requests complete before it is awaited again.
	for index: int in 1500:
		session.set_active(index % 2 == 0)
	await wait_frames(20)
	var error: Error = await request.completed
	expect_equal(error, ERR_BUSY, "awaited a second time")


func test_a_request_cannot_be_made_by_a_script() -> void:
	expect(not ClassDB.can_instantiate(&"AVAudioSessionRequest"), "abstract")


func test_a_handler_without_an_error_parameter_is_named_in_the_error() -> void:
	expect_message("must take one argument, the error")
	session.set_active(true).connect(func() -> void: pass)
	await settle()


func test_an_unknown_property_cannot_be_awaited() -> void:
	for property: String in ["auto_resume", "output_volume", "", "nonsense"]:
		expect_message("assigned: \"%s\" is not a property" % property)
		var error: Error = await session.assigned(property)
		expect_equal(error, ERR_INVALID_PARAMETER, property)


func test_the_signal_is_not_emitted_before_the_caller_can_await_it() -> void:
	var request := session.set_active(true)
	# Enough time for the device, which completes the request within the frame.
	OS.delay_msec(20)
	simulator.advance(0.0)
	await expect_done(request, "awaited late in the frame")


func test_the_signal_is_emitted_exactly_once() -> void:
	var answers: Array[Error] = []
	var request := session.set_active(true)
	request.connect(func(error: Error) -> void: answers.append(error))
	for _frame: int in 5:
		await settle()
	expect_equal(answers, [OK] as Array[Error], "answers")
	expect(request.get_connections().is_empty(), "no connections are left")


func test_a_signal_may_be_awaited_by_several_callers() -> void:
	var answers: Array[Error] = []
	var request := session.set_active(true)
	for _caller: int in 3:
		_collect.call(request, answers)
	await settle()
	expect_equal(answers, [OK, OK, OK] as Array[Error], "answers")


func test_a_request_need_not_be_awaited() -> void:
	session.configure(AVAudioSession.playback)
	session.set_active(true)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_an_unhandled_refusal_prints_a_warning_each_time() -> void:
	for _round: int in 2:
		expect_message("ambient does not take OPTION_DEFAULT_TO_SPEAKER (only playAndRecord).")
		session.set_category_with_options(AVAudioSession.ambient, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER)
		await settle()


func test_the_warning_of_an_unhandled_refusal_names_the_script_line_of_the_request() -> void:
	var place := "Requested by _ask_for_what_is_refused (res://suites/requests.gd:"
	# Godot 4.4 does not report it.
	expect_message(place if Engine.has_method(&"capture_script_backtraces") else "ambient does not take")
	_ask_for_what_is_refused()
	await settle()


func _ask_for_what_is_refused() -> void:
	session.set_category_with_options(AVAudioSession.ambient, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER)


func test_a_refusal_that_is_awaited_prints_no_warning() -> void:
	var error: Error = await session.set_category_with_options(AVAudioSession.ambient, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER)
	expect_equal(error, ERR_INVALID_PARAMETER, "error")


func test_request_failed_is_emitted_before_the_awaited_error_and_the_session_is_unchanged() -> void:
	var order: Array[String] = []
	var categories: Array[int] = []
	var handler := func(_operation: String, _error: Error, _message: String) -> void:
		order.append("request_failed")
		categories.append(AVAudioSession.new().category)
	session.request_failed.connect(handler)
	await session.set_category_with_options(AVAudioSession.record, AVAudioSession.OPTION_DUCK_OTHERS)
	order.append("awaited")
	session.request_failed.disconnect(handler)
	expect_equal(order, ["request_failed", "awaited"] as Array[String], "order")
	expect_equal(categories, [AVAudioSession.soloAmbient] as Array[int], "category in the handler")


func test_results_arrive_in_the_order_of_the_requests() -> void:
	var requests: Array[Signal] = []
	var answers: Array[int] = []
	for index: int in 50:
		var request := session.set_active(index % 2 == 0) if index % 3 > 0 else session.configure(index % 6)
		request.connect(func(_error: Error) -> void: answers.append(index))
		requests.append(request)
	await settle()
	expect_equal(answers, range(50) as Array[int], "order")


func test_requests_that_were_made_together_can_be_awaited_one_after_another() -> void:
	var first := session.configure(AVAudioSession.playback)
	var second := session.set_active(true)
	var third := session.set_category_with_options(AVAudioSession.record, AVAudioSession.OPTION_DUCK_OTHERS)
	var errors: Array[Error] = []
	for request: Signal in [first, second, third]:
		var error: Error = await request
		errors.append(error)
	expect_equal(errors, [OK, OK, ERR_INVALID_PARAMETER] as Array[Error], "errors")


func test_a_request_includes_the_assignments_before_it_and_not_those_after_it() -> void:
	session.category = AVAudioSession.ambient
	var request := session.set_category_with_options(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS)
	session.mode = AVAudioSession.MODE_MOVIE_PLAYBACK
	await expect_done(request, "the request")
	await settle()
	expect_equal(session.category, AVAudioSession.playback, "category")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options")
	expect_equal(session.effective_mode, AVAudioSession.MODE_MOVIE_PLAYBACK, "mode")


func test_of_the_assignments_in_one_frame_only_the_last_is_carried_out() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0, "set_preferred_sample_rate")
	for index: int in 100:
		session.preferred_sample_rate = 8000.0 + index
		expect_equal(session.preferred_sample_rate, 8000.0 + index, "at once")
	var answers: Array[Error] = []
	_collect.call(session.set_active(true), answers)
	# The time that one assignment takes.
	simulator.advance(1.0)
	await wait_frames(2)
	expect_equal(answers, [OK] as Array[Error], "the requests after them")
	expect_equal(session.preferred_sample_rate, 8099.0, "rate")


func test_of_waiting_assignments_the_last_is_carried_out_but_requests_separate_them() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0)
	for index: int in 5:
		session.preferred_sample_rate = 8000.0 + index
		await wait_frames(1)
	var answers: Array[Error] = []
	_collect.call(session.set_active(true), answers)
	session.preferred_sample_rate = 9000.0
	# The first assignment was sent in its own frame. Of the next four only the last is carried out.
	simulator.advance(2.0)
	await wait_frames(2)
	expect(answers.is_empty(), "two assignments come before the request")
	simulator.advance(1.0)
	await wait_frames(2)
	expect_equal(answers, [OK] as Array[Error], "the request")
	simulator.set_delay(0.0)
	simulator.advance(1.0)
	await settle()
	expect_equal(session.preferred_sample_rate, 9000.0, "the assignment after it")


func test_a_newer_assignment_is_kept_when_an_older_one_is_refused() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0)
	simulator.fail_next(AVAudioSession.ERROR_CODE_IS_BUSY, "set_preferred_sample_rate")
	var recorder := Recorder.new(session)
	session.preferred_sample_rate = 8000.0
	await wait_frames(1)
	simulator.get_time()
	session.preferred_sample_rate = 16000.0
	simulator.advance(1.0)
	await wait_frames(2)
	expect_equal(recorder.take(&"request_failed").size(), 1, "refusals")
	expect_equal(session.preferred_sample_rate, 16000.0, "while it is being carried out")
	simulator.advance(1.0)
	await wait_frames(2)
	expect_equal(session.preferred_sample_rate, 16000.0, "afterwards")


func test_a_handler_may_make_more_requests() -> void:
	var errors: Array[Error] = []
	var handler := func(_state: AVAudioSession.SessionState) -> void:
		var error: Error = await AVAudioSession.new().set_category_with_options(AVAudioSession.playback, 0)
		errors.append(error)
	session.state_changed.connect(handler, CONNECT_ONE_SHOT)
	await expect_done(session.set_active(true), "activated")
	await settle()
	await settle()
	expect_equal(errors, [OK] as Array[Error], "errors")
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_thousands_of_requests_from_many_handles_are_answered_once_each() -> void:
	var objects := PackedFloat64Array()
	for _round: int in 3:
		await _ask_for_thousands()
		await wait_frames(40)
		objects.append(Performance.get_monitor(Performance.OBJECT_COUNT))
	# The first round fills the list of requests that are kept for late awaits.
	expect_equal(objects[2], objects[1], "objects")


func _ask_for_thousands() -> void:
	await settle()
	await settle()
	var answers: Array[Error] = []
	var collect := func(error: Error) -> void: answers.append(error)
	for index: int in 5000:
		var handle := AVAudioSession.new()
		match index % 5:
			0:
				handle.configure(index % 6).connect(collect)
			1:
				handle.set_active(index % 2 == 0).connect(collect)
			2:
				handle.set_category_with_options(AVAudioSession.ambient, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER).connect(collect)
			3:
				handle.set_preferred_input(null).connect(collect)
			4:
				handle.preferred_sample_rate = 8000.0 + index
				handle.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_NONE).connect(collect)
	await wait_until(func() -> bool: return answers.size() >= 5000)
	await settle()
	expect_equal(answers.size(), 5000, "answers")
	expect_equal(answers.count(ERR_INVALID_PARAMETER), 1000, "refusals")
	expect_equal(answers.count(OK), 4000, "the rest")
	expect_equal(session.preferred_sample_rate, 12999.0, "the last rate")


func test_handles_may_be_freed_while_their_requests_run() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(0.1)
	var answers: Array[Error] = []
	for index: int in 100:
		_collect.call(AVAudioSession.new().set_active(index % 2 == 1), answers)
	await wait_frames(2)
	simulator.advance(20.0)
	await wait_frames(2)
	expect_equal(answers.size(), 100, "answers")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_a_caller_may_be_freed_while_it_awaits() -> void:
	simulator.set_clock_running(false)
	simulator.set_delay(1.0)
	var caller := Caller.new()
	add_child(caller)
	caller.activate.call()
	caller.free()
	simulator.advance(1.0)
	await wait_frames(2)
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_a_paused_tree_does_not_delay_requests() -> void:
	get_tree().paused = true
	await expect_done(session.set_active(true), "a request")
	await expect_refused(session.set_category_with_options(AVAudioSession.record, AVAudioSession.OPTION_DUCK_OTHERS), ERR_INVALID_PARAMETER, "record does not take", "a refusal")
	session.category = AVAudioSession.playback
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	get_tree().paused = false
	expect_equal(session.category, AVAudioSession.playback, "category")
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state")


func test_a_slow_device_delays_no_frame() -> void:
	simulator.set_delay(0.3)
	var before := Time.get_ticks_usec()
	for index: int in 20:
		session.configure(index % 6)
		session.set_active(index % 2 == 0)
		session.preferred_sample_rate = 8000.0 + index
		await get_tree().process_frame
	var milliseconds := (Time.get_ticks_usec() - before) / 1000.0
	expect(milliseconds < 250.0, "20 frames with 60 requests of 300 ms took %f ms" % milliseconds)


func test_threads_may_make_all_requests() -> void:
	var counter := Counter.new()
	var task := WorkerThreadPool.add_group_task(_ask_for_something.bind(counter), 2000)
	WorkerThreadPool.wait_for_group_task_completion(task)
	await wait_until(func() -> bool: return counter.answers.size() >= 2000)
	await settle()
	expect_equal(counter.answers.size(), 2000, "answers")
	expect_equal(counter.answers.count(ERR_INVALID_PARAMETER), 500, "refusals")


func test_threads_may_control_the_device() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	var task := WorkerThreadPool.add_group_task(
			func(_index: int) -> void:
				simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
				simulator.set_output_volume(randf())
				simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES),
			500)
	WorkerThreadPool.wait_for_group_task_completion(task)
	await settle()
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	# More events than are delivered in one frame.
	await wait_frames(10)
	expect_equal(output_types(), [AVAudioSessionPort.PORT_BUILT_IN_SPEAKER] as Array[int], "route")
	var volumes := recorder.of(&"output_volume_changed")
	for index: int in range(1, volumes.size()):
		expect_equal(volumes[index][1], volumes[index - 1][0], "the old volume is the new one before it")


## One call of a method that changes the session.
class Request:
	var object: Object
	var method: StringName
	var arguments: Array
	## The name in [signal AVAudioSession.request_failed].
	var operation: String

	func _init(p_object: Object, p_method: StringName, p_arguments: Array, p_operation := "") -> void:
		object = p_object
		method = p_method
		arguments = p_arguments
		operation = p_method if p_operation.is_empty() else p_operation

	func send() -> Signal:
		var request: Signal = object.callv(method, arguments)
		return request


class Counter:
	var answers: Array[Error] = []

	func count(error: Error) -> void:
		answers.append(error)


class Caller:
	extends Node

	var session := AVAudioSession.new()

	func activate() -> void:
		await session.set_active(true)
		name = "Awaited"


## Every method that changes the session, in a state in which all of them succeed.
func _all_requests() -> Array[Request]:
	simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_GRANTED)
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_GRANTED)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var microphone := session.available_inputs[0]
	var source := microphone.data_sources[1]
	return [
		Request.new(session, &"override_output_audio_port", [AVAudioSession.PORT_OVERRIDE_SPEAKER]),
		Request.new(session, &"set_preferred_input", [microphone]),
		Request.new(session, &"set_input_data_source", [source]),
		Request.new(session, &"set_output_data_source", [null]),
		Request.new(microphone, &"set_preferred_data_source", [source]),
		Request.new(source, &"set_preferred_polar_pattern", [AVAudioSessionDataSource.POLAR_PATTERN_CARDIOID]),
		Request.new(session, &"prepare_route_selection_for_playback", []),
		Request.new(session, &"request_record_permission", []),
		Request.new(session, &"request_microphone_injection_permission", []),
		Request.new(session, &"configure", [AVAudioSession.playback]),
		Request.new(session, &"configure_for", [AVAudioSession.PRESET_VIDEO], "configure"),
		Request.new(session, &"set_category_with_options", [AVAudioSession.playback, 0], "set_category"),
		Request.new(session, &"set_active", [true]),
	]


## Apple's answer to a permission request has no error, so a double of Apple's classes cannot report a failure.
func _can_be_failed(request: Request) -> bool:
	return not is_apple_double() or request.method not in QUESTIONS


func _ask_for_something(index: int, counter: Counter) -> void:
	var handle := AVAudioSession.new()
	match index % 4:
		0:
			handle.configure(index % 6).connect(counter.count)
		1:
			handle.set_active(index % 8 == 1).connect(counter.count)
		2:
			handle.preferred_sample_rate = 8000.0 + index
			handle.set_preferred_input(null).connect(counter.count)
		3:
			handle.set_category_with_options(AVAudioSession.ambient, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER).connect(counter.count)


func _collect(request: Signal, answers: Array[Error]) -> void:
	var error: Error = await request
	answers.append(error)


func test_an_unhandled_refusal_prints_a_warning_that_names_the_request() -> void:
	expect_message("configure: playback does not take OPTION_DEFAULT_TO_SPEAKER")
	session.configure(AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER)
	await settle()
