extends SceneTree
## Uses the session at once from threads, resource loaders, handlers that make more requests and random events of the
## device, and then quits with requests in flight. Run it with [code]--script res://soak/soak.gd --
## --audio-session=simulated --seconds=10 --seed=1[/code].

const THREADS := 3
const LEVEL := "res://resources/level.tres"
const NEVER := -1

var _session := AVAudioSession.new()
var _simulator := AVAudioSession.get_simulator()
var _random := RandomNumberGenerator.new()
var _shelf := HandleShelf.new()
var _threads: Array[Thread] = []
var _tasks: Array[int] = []
var _is_loading := false
var _loaded_at := NEVER
var _stop: Array[bool] = [false]
var _tally := Tally.new()
# The number of functions that await a request.
var _waiting := 0
var _end := 0


func _initialize() -> void:
	var seconds := 10
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with("--seconds="):
			seconds = argument.trim_prefix("--seconds=").to_int()
		elif argument.begins_with("--seed="):
			_random.seed = argument.trim_prefix("--seed=").to_int()
	_end = Time.get_ticks_msec() + seconds * 1000
	_simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_GRANTED)
	_session.request_failed.connect(_on_request_failed)
	_session.state_changed.connect(_on_state_changed)
	_session.output_volume_changed.connect(_on_output_volume_changed)
	_session.interruption.connect(_on_interruption)
	_session.route_changed.connect(_on_route_changed)
	for index: int in THREADS:
		var thread := Thread.new()
		thread.start(_use_session.bind(_shelf, _stop, _tally, _random.randi() + index))
		_threads.append(thread)


func _process(_delta: float) -> bool:
	_tally.add(&"frames")
	if Time.get_ticks_msec() < _end:
		_play_device()
		_load_level()
		_make_requests()
		return false
	if not _threads.is_empty():
		_end_threads()
	# The engine leaks the stack of a function that still awaits when its object is freed.
	if _waiting > 0:
		return false
	_quit_with_requests_in_flight()
	return true


func _make_requests() -> void:
	if _random.randf() < 0.1:
		_tasks.append(WorkerThreadPool.add_task(_use_session_once.bind(_shelf, _tally, _random.randi())))
	if _random.randf() < 0.5:
		@warning_ignore("missing_await")
		_await_activation()


func _end_threads() -> void:
	_stop[0] = true
	for thread: Thread in _threads:
		thread.wait_to_finish()
	_threads.clear()
	# The engine crashes if it quits while either of these runs.
	for task: int in _tasks:
		WorkerThreadPool.wait_for_task_completion(task)
	while _is_loading:
		_load_level()
		OS.delay_msec(1)


func _quit_with_requests_in_flight() -> void:
	_simulator.set_delay(0.0 if _random.randf() < 0.5 else 5.0)
	for index: int in 50:
		_session.set_active(index % 2 == 0).connect(_tally.count)
	_shelf.clear()
	print("[soak] off the main thread: ", _tally.get_number(&"off the main thread"))
	for what: StringName in [&"frames", &"made", &"signals", &"results", &"loaded", &"awaited"]:
		print("[soak] ", what, ": ", _tally.get_number(what))


func _load_level() -> void:
	if not _is_loading:
		_is_loading = ResourceLoader.load_threaded_request(LEVEL, "", false, ResourceLoader.CACHE_MODE_IGNORE) == OK
	elif _loaded_at == NEVER:
		if ResourceLoader.load_threaded_get_status(LEVEL) == ResourceLoader.THREAD_LOAD_LOADED:
			_loaded_at = Time.get_ticks_msec()
	elif Time.get_ticks_msec() > _loaded_at + Suite.LOADER_PATIENCE * 1000.0:
		ResourceLoader.load_threaded_get(LEVEL)
		_tally.add(&"loaded")
		_loaded_at = NEVER
		_is_loading = false


func _play_device() -> void:
	for _action: int in _random.randi_range(1, 20):
		_touch_device()


func _touch_device() -> void:
	match _random.randi_range(0, 12):
		0:
			_simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
		1:
			_simulator.end_interruption(_random.randf() < 0.5)
		2:
			_simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
		3:
			_simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
		4:
			_simulator.start_other_app(_random.randf() < 0.5)
		5:
			_simulator.stop_other_app()
		6:
			_simulator.lose_media_services()
			_simulator.reset_media_services()
		7:
			_simulator.set_in_foreground(_random.randf() < 0.7)
		8:
			_simulator.fail_next(AVAudioSession.ERROR_CODE_UNSPECIFIED, "set_active")
		9:
			_simulator.set_delay(0.001 if _random.randf() < 0.2 else 0.0)
		_:
			_simulator.set_output_volume(_random.randf())


func _on_request_failed(_operation: String, _error: Error, _message: String) -> void:
	_note_thread()
	# Like a careless game that repeats every failed request.
	_tally.add(&"retries")
	if _tally.get_number(&"retries") % 4 == 0:
		_session.set_active(true).connect(_tally.count)


func _on_state_changed(_state: AVAudioSession.SessionState) -> void:
	_note_thread()
	var handle := AVAudioSession.new()
	handle.state_changed.connect(_ignore_state)
	handle.category = AVAudioSession.playback if _tally.get_number(&"signals") % 2 == 0 else AVAudioSession.ambient


func _ignore_state(_state: AVAudioSession.SessionState) -> void:
	pass


func _on_output_volume_changed(_new_volume: float, _old_volume: float) -> void:
	_note_thread()
	_simulator.set_ringer_silent(_tally.get_number(&"signals") % 2 == 0)
	_shelf.exchange(AVAudioSession.new())


func _on_interruption(_type: int, _reason: int, _should_resume: bool) -> void:
	_note_thread()
	_session.set_active(false).connect(_tally.count)
	_simulator.set_output_volume(0.5)


func _on_route_changed(_reason: int, previous: AVAudioSessionRoute) -> void:
	_note_thread()
	for port: AVAudioSessionPort in previous.outputs + _session.current_route.outputs:
		assert(not port.uid.is_empty())


func _note_thread() -> void:
	_tally.add(&"signals")
	if OS.get_thread_caller_id() != OS.get_main_thread_id():
		_tally.add(&"off the main thread")


# Runs on a thread until `stop` is set.
func _use_session(shelf: HandleShelf, stop: Array[bool], tally: Tally, seed_number: int) -> void:
	var random := RandomNumberGenerator.new()
	random.seed = seed_number
	while not stop[0]:
		_use_session_with(shelf, tally, random)


# Runs in a task of the worker thread pool.
func _use_session_once(shelf: HandleShelf, tally: Tally, seed_number: int) -> void:
	var random := RandomNumberGenerator.new()
	random.seed = seed_number
	_use_session_with(shelf, tally, random)


func _use_session_with(shelf: HandleShelf, tally: Tally, random: RandomNumberGenerator) -> void:
	var handle := AVAudioSession.new()
	tally.add(&"made")
	match random.randi_range(0, 200):
		0:
			handle.set_active(random.randf() < 0.7).connect(tally.count)
		1:
			handle.preferred_sample_rate = random.randf_range(8000.0, 48000.0)
		2:
			handle.configure(random.randi_range(0, 5)).connect(tally.count)
		3:
			handle.set_input_data_source(null).connect(tally.count)
		4:
			handle.assigned("mode").connect(tally.count)
		5:
			var simulator := AVAudioSession.get_simulator()
			simulator.set_output_volume(random.randf())
		6:
			var request: AVAudioSessionRequest = handle.set_category_with_options(AVAudioSession.ambient, 0).get_object()
			if request != null and not request.is_done():
				request.completed.connect(tally.count)
		7:
			for port: AVAudioSessionPort in handle.available_inputs + handle.current_route.outputs:
				assert(not port.uid.is_empty() and port.channels.size() < 100)
		8:
			handle.output_volume_changed.connect(tally.ignore_volume)
			shelf.exchange(handle)
		_:
			shelf.exchange(handle)


func _await_activation() -> void:
	_waiting += 1
	var error: Error = await AVAudioSession.new().set_active(true)
	_waiting -= 1
	_tally.count(error)
	_tally.add(&"awaited")


## Counts events, from any thread.
class Tally:
	var mutex := Mutex.new()
	var numbers: Dictionary[StringName, int] = {}

	func add(what: StringName) -> void:
		mutex.lock()
		numbers[what] = get_number(what) + 1
		mutex.unlock()

	func get_number(what: StringName) -> int:
		mutex.lock()
		var number: int = numbers.get(what, 0)
		mutex.unlock()
		return number

	func count(_error: Error) -> void:
		add(&"results")

	func ignore_volume(_new_volume: float, _old_volume: float) -> void:
		pass
