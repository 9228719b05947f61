extends SessionSuite
## Using the session from threads while the main thread emits its signals.

## The most requests and events that are delivered in one frame, as in SessionService.
const MOST_PER_FRAME := 1000
const THREADS := 3

## On a slow engine, where creating a handle takes long, few handles are enough.
var _handles_per_thread := 40 if OS.get_cmdline_user_args().has("--slow-engine") else 4000
var _volume := 0.5


func test_handles_may_be_made_kept_and_dropped_on_threads_while_signals_are_emitted() -> void:
	var emitted := Counter.new()
	session.output_volume_changed.connect(emitted.count)
	var made: Array = await _run_on_threads(_make_handles)
	expect(emitted.count_of > 0, "signals were emitted meanwhile")
	for handles: Array[AVAudioSession] in made:
		expect_equal(handles.size(), _handles_per_thread / 2, "handles that were kept")
		var received := Counter.new()
		for handle: AVAudioSession in handles:
			expect_equal(handle.get_reference_count(), 2, "references: the array and the loop")
			handle.output_volume_changed.connect(received.count)
		_emit()
		await settle()
		expect_equal(received.count_of, handles.size(), "handles that receive signals")


func test_handles_may_be_made_in_tasks_of_the_worker_thread_pool() -> void:
	var task := WorkerThreadPool.add_group_task(
			func(_index: int) -> void:
				var handle := AVAudioSession.new()
				assert(handle.category != AVAudioSession.unknown),
			_handles_per_thread)
	while not WorkerThreadPool.is_group_task_completed(task):
		_emit()
		await get_tree().process_frame
	WorkerThreadPool.wait_for_group_task_completion(task)
	expect_equal(session.category, AVAudioSession.soloAmbient, "category")


func test_handles_may_be_passed_between_threads_while_signals_are_emitted() -> void:
	var shelf := HandleShelf.new()
	await _run_on_threads(_exchange_handles.bind(shelf))
	shelf.clear()
	var received := Counter.new()
	session.output_volume_changed.connect(received.count)
	_emit()
	await settle()
	expect_equal(received.count_of, 1, "the session's own handle receives signals")


func test_threads_may_connect_to_their_handles_while_signals_are_emitted() -> void:
	var received := Counter.new()
	var made: Array = await _run_on_threads(_connect_handles.bind(received))
	var before := received.count_of
	_emit()
	await settle()
	expect_equal(received.count_of - before, THREADS * _handles_per_thread / 2, "handles that receive signals")
	for handles: Array[AVAudioSession] in made:
		expect_equal(handles.size(), _handles_per_thread / 2, "handles")


func test_simulators_ports_and_routes_may_be_made_on_threads_while_signals_are_emitted() -> void:
	await activate(AVAudioSession.playAndRecord)
	var answers: Array = await _run_on_threads(_read_everything)
	for answer: bool in answers:
		expect(answer, "all values that were read are valid")


func test_a_thread_may_await_a_request() -> void:
	var errors: Array[Error] = []
	var awaiting := func() -> void:
		for _index: int in _handles_per_thread / 8:
			_await_on_thread.call(errors)
	await _run_on_threads(awaiting)
	var expected := THREADS * (_handles_per_thread / 8)
	await wait_until(func() -> bool: return errors.size() >= expected)
	expect_equal(errors.size(), expected, "results")
	expect_equal(errors.count(OK), expected, "results that are OK")


func test_a_resource_that_is_loaded_on_a_thread_receives_signals_on_the_main_thread() -> void:
	var threads: Array[int] = []
	session.state_changed.connect(
			func(_state: AVAudioSession.SessionState) -> void: threads.append(OS.get_thread_caller_id()))
	for index: int in 10:
		await load_on_loader_thread("res://resources/level.tres")
		await settle()
		await expect_done(session.set_active(false), "deactivated %d" % index)
		var thread := Thread.new()
		thread.start(func() -> Resource: return ResourceLoader.load("res://resources/level.tres", "", ResourceLoader.CACHE_MODE_IGNORE))
		await wait_frames(4)
		thread.wait_to_finish()
		await settle()
		await expect_done(session.set_active(false), "deactivated %d again" % index)
	expect_equal(threads.size(), 40, "signals")
	expect_equal(threads.count(OS.get_main_thread_id()), threads.size(), "signals on the main thread")


func test_a_thread_that_floods_the_session_delays_no_frame() -> void:
	allow_messages("The audio session gets more requests than it can carry out")
	var full := await _time_full_frame()
	var stop: Array[bool] = [false]
	var thread := Thread.new()
	thread.start(
			func() -> void:
				while not stop[0]:
					session.set_active(true))
	var longest := 0
	for _frame: int in 60:
		var start := Time.get_ticks_msec()
		simulator.get_time()
		session.preferred_sample_rate = randf()
		simulator.set_output_volume(randf())
		await get_tree().process_frame
		longest = maxi(longest, Time.get_ticks_msec() - start)
	stop[0] = true
	thread.wait_to_finish()
	# It would be seconds if the main thread carried out the thread's requests. The limit grows with the time that this
	# computer needs to deliver the most requests of a frame.
	expect(longest < maxi(1000, 10 * full), "the longest frame took %d ms, one with all that it may deliver %d ms" % [longest, full])
	await wait_until(func() -> bool: return session.state == AVAudioSession.STATE_ACTIVE)
	var error: Error = await session.set_active(false)
	expect_equal(error, OK, "a request after the flood")


# Returns the longest frame, in milliseconds, while the most requests of a frame are delivered.
func _time_full_frame() -> int:
	var last := Signal()
	for _request: int in MOST_PER_FRAME:
		last = session.set_active(true)
	var request: AVAudioSessionRequest = last.get_object()
	var longest := 0
	while not request.is_done():
		var start := Time.get_ticks_msec()
		await get_tree().process_frame
		longest = maxi(longest, Time.get_ticks_msec() - start)
	return longest


class Counter:
	var count_of := 0

	func count(_new_volume: float, _old_volume: float) -> void:
		count_of += 1


## Runs a callable on threads, and emits signals until all have finished. Returns their results.
func _run_on_threads(callable: Callable) -> Array:
	var threads: Array[Thread] = []
	for _thread: int in THREADS:
		var thread := Thread.new()
		thread.start(callable)
		threads.append(thread)
	while threads.any(func(thread: Thread) -> bool: return thread.is_alive()):
		for _event: int in 20:
			_emit()
		await get_tree().process_frame
	var results: Array = []
	for thread: Thread in threads:
		results.append(thread.wait_to_finish())
	return results


func _emit() -> void:
	_volume = 0.75 if _volume < 0.7 else 0.25
	simulator.set_output_volume(_volume)


func _make_handles() -> Array[AVAudioSession]:
	var kept: Array[AVAudioSession] = []
	for index: int in _handles_per_thread:
		var handle := AVAudioSession.new()
		assert(handle.mode == AVAudioSession.MODE_DEFAULT)
		if index % 2 == 0:
			kept.append(handle)
	return kept


func _exchange_handles(shelf: HandleShelf) -> void:
	for index: int in _handles_per_thread:
		var other := shelf.exchange(AVAudioSession.new())
		if other != null and index % 3 == 0:
			other = shelf.exchange(other)


func _connect_handles(counter: Counter) -> Array[AVAudioSession]:
	var kept: Array[AVAudioSession] = []
	for index: int in _handles_per_thread:
		var handle := AVAudioSession.new()
		handle.output_volume_changed.connect(counter.count)
		if index % 2 == 0:
			kept.append(handle)
		else:
			handle.output_volume_changed.disconnect(counter.count)
	return kept


func _read_everything() -> bool:
	var is_right := true
	for _index: int in _handles_per_thread / 8:
		var handle := AVAudioSession.new()
		var simulator := AVAudioSession.get_simulator()
		var outputs := handle.current_route.outputs
		is_right = (
				is_right
				and simulator.get_other_app_state() == AVAudioSessionSimulator.OTHER_APP_STOPPED
				and outputs.size() == 1
				and outputs[0].type == AVAudioSessionPort.PORT_BUILT_IN_RECEIVER
				and handle.available_inputs[0].data_sources.size() > 1
		)
	return is_right


func _await_on_thread(errors: Array[Error]) -> void:
	var error: Error = await AVAudioSession.new().set_active(true)
	# Continues on the main thread.
	errors.append(error)
