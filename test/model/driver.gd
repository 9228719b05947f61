extends SceneTree
## Plays sequences of requests and device events on the simulated device, and prints the results.
##
## Each line of the input is a sequence as JSON: a list of steps, each a list of actions that a script does
## in one frame. An action is a list:
##   ["set", property, value]      assigns a property of the session
##   ["call", method, [argument…]] makes a request that is awaited
##   ["sim", method, [argument…]]  calls a method of the simulator
##   ["input", "prefer", uid]       set_preferred_input() with the available input of that name, or null
## Each line of the output is the answer, after a mark: a list with one entry for the initial state and one for
## each step.
##   "log"    the signals and results, in order: ["signal", name, argument…] and ["done", request, error]
##   "values" the results of the simulator's methods
##   "state"  the properties that have changed since the previous entry
## The session emits its signals at the start of a frame. The script never waits for a time, only for advance().

const MARK := "[model] "
const LINE_SIZE := 1 << 20
const LONGEST_DELAY := 4.0

const PROPERTIES: Array[String] = [
	"state",
	"category",
	"category_options",
	"mode",
	"effective_mode",
	"route_sharing_policy",
	"auto_resume",
	"input_available",
	"sample_rate",
	"io_buffer_duration",
	"input_number_of_channels",
	"maximum_input_number_of_channels",
	"output_number_of_channels",
	"maximum_output_number_of_channels",
	"input_latency",
	"output_latency",
	"input_gain_settable",
	"supported_output_channel_layouts",
	"rendering_mode",
	"route_selection",
	"output_volume",
	"other_audio_playing",
	"secondary_audio_should_be_silenced_hint",
	"record_permission",
	"microphone_injection_available",
	"microphone_injection_permission",
	"prompt_style",
	"preferred_sample_rate",
	"preferred_io_buffer_duration",
	"preferred_input_number_of_channels",
	"preferred_output_number_of_channels",
	"preferred_input_orientation",
	"preferred_microphone_injection_mode",
	"aggregated_io_preference",
	"input_gain",
	"allow_haptics_and_system_sounds_during_recording",
	"prefers_no_interruptions_from_system_alerts",
	"prefers_interruption_on_route_disconnect",
	"prefers_echo_cancelled_input",
	"supports_multichannel_content",
	"input_muted",
	"output_muted",
]

const READINGS: Array[String] = [
	"is_game_audible",
	"is_game_ducked",
	"is_player_audible",
	"get_other_app_state",
	"is_asking_for_record_permission",
]

var _session := AVAudioSession.new()
var _simulator := AVAudioSession.get_simulator()
var _log: Array[Array] = []
var _values: Array[Variant] = []
var _requests := 0
var _shown: Dictionary[String, Variant] = {}
# The operations with failures that were scheduled since the last reset and may not be used up.
var _failing: Array[String] = []


func _initialize() -> void:
	for info: Dictionary in ClassDB.class_get_signal_list("AVAudioSession", true):
		_listen(info)
	_align_clock()
	_play_all.call_deferred()


## Starts at a whole second, so that halves and quarters add up without rounding.
func _align_clock() -> void:
	_simulator.set_clock_running(false)
	while _simulator.get_time() != ceilf(_simulator.get_time()):
		_simulator.advance(ceilf(_simulator.get_time()) - _simulator.get_time())


func _listen(info: Dictionary) -> void:
	var signal_name: String = info["name"]
	var arguments: Array = info["args"]
	match arguments.size():
		0:
			_session.connect(signal_name, func() -> void: _on_signal([signal_name]))
		1:
			_session.connect(signal_name, func(a: Variant) -> void: _on_signal([signal_name, a]))
		2:
			_session.connect(signal_name, func(a: Variant, b: Variant) -> void: _on_signal([signal_name, a, b]))
		3:
			_session.connect(
				signal_name, func(a: Variant, b: Variant, c: Variant) -> void: _on_signal([signal_name, a, b, c])
			)


func _on_signal(emission: Array) -> void:
	if emission[0] == "request_failed" and emission[3] != "":
		# The model does not have the messages.
		emission.pop_back()
	_log.append(["signal"] + emission.map(_plain))


func _play_all() -> void:
	while true:
		var line := OS.read_string_from_stdin(LINE_SIZE)
		if line.is_empty():
			break
		var sequence: Array = JSON.parse_string(line)
		var answer := await _play(sequence)
		print(MARK, JSON.stringify(answer, "", false, true))
		# Memory of deferred calls is kept until the end of the frame.
		await process_frame
	quit()


func _play(sequence: Array) -> Array[Dictionary]:
	await _reset()
	_shown.clear()
	_requests = 0
	var answer: Array[Dictionary] = [_take_answer()]
	for step: Array in sequence:
		for action: Array in step:
			_act(action)
		await _settle()
		answer.append(_take_answer())
	return answer


func _act(action: Array) -> void:
	var kind: String = action[0]
	var member: String = action[1]
	match kind:
		"set":
			_session.set(member, action[2])
		"call":
			var arguments: Array = action[2]
			var completed: Signal = _session.callv(member, arguments)
			_count(completed)
		"input":
			var uid: String = action[2]
			_count(_session.set_preferred_input(_find_input(uid)))
		"sim":
			var arguments: Array = action[2]
			if member == "fail_next":
				_failing.append(arguments[1])
			_values.append(_simulator.callv(member, arguments))


func _count(completed: Signal) -> void:
	completed.connect(_on_completed.bind(_requests))
	_requests += 1


func _on_completed(error: Error, number: int) -> void:
	_log.append(["done", number, error])


func _find_input(uid: String) -> AVAudioSessionPort:
	for port: AVAudioSessionPort in _session.available_inputs:
		if port.uid == uid:
			return port
	return null


## Waits until all requests are carried out and signalled, including those that the session itself makes in response.
func _settle() -> void:
	for _round: int in 2:
		_simulator.advance(0.0)
		await process_frame


func _take_answer() -> Dictionary:
	var state := {}
	for property: String in PROPERTIES:
		_note(state, property, _session.get(property))
	_note(state, "route", _plain(_session.current_route))
	_note(state, "available_inputs", _session.available_inputs.map(_get_uid))
	_note(state, "preferred_input", _get_uid(_session.preferred_input))
	for reading: String in READINGS:
		_note(state, reading, _simulator.call(reading))
	var answer := {"log": _log, "values": _values, "state": state}
	_log = []
	_values = []
	return answer


func _note(state: Dictionary, name: String, value: Variant) -> void:
	if not _shown.has(name) or _shown[name] != value:
		_shown[name] = value
		state[name] = value


func _plain(value: Variant) -> Variant:
	if value is AVAudioSessionRoute:
		var route: AVAudioSessionRoute = value
		return [route.inputs.map(_get_uid), route.outputs.map(_get_uid)]
	return value


func _get_uid(port: AVAudioSessionPort) -> Variant:
	return port.uid if port != null else null


## Restores the device to its initial state.
func _reset() -> void:
	_simulator.set_delay(0.0)
	_simulator.advance(LONGEST_DELAY)
	_simulator.reset_media_services()
	_simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_GRANTED)
	for operation: String in _failing:
		for _failure: String in _failing:
			_ask(operation)
			_simulator.advance(0.0)
	_failing.clear()
	for device: int in AVAudioSessionSimulator.DEVICE_CAR_PLAY + 1:
		_simulator.unplug(device as AVAudioSessionSimulator.Device)
	while _simulator.end_interruption(false):
		pass
	_simulator.stop_other_app(false)
	_simulator.set_ringer_silent(false)
	_simulator.set_built_in_microphone_muted(false)
	_simulator.set_in_foreground(true)
	_simulator.set_audio_running(false)
	_simulator.set_output_volume(0.5)
	_simulator.set_spatial_audio_enabled(false)
	_simulator.set_rendering_mode(AVAudioSession.RENDERING_MODE_NOT_APPLICABLE)
	_simulator.set_microphone_injection_available(false)
	_simulator.set_next_route_selection(AVAudioSession.ROUTE_SELECTION_LOCAL)
	_session.auto_resume = true
	_forget_permissions()
	await _settle()
	_simulator.lose_media_services()
	_simulator.reset_media_services()
	await _settle()
	_log.clear()
	_values.clear()


func _forget_permissions() -> void:
	_simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_UNDETERMINED)
	_simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_UNDETERMINED)
	# A prepared answer is used up by these requests. Without one the requests wait until the settings answer them.
	_session.request_record_permission()
	_session.request_microphone_injection_permission()
	_simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_DENIED)
	_simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_DENIED)
	_simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_UNDETERMINED)
	_simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_UNDETERMINED)


func _ask(operation: String) -> void:
	match operation:
		"set_mode":
			_session.mode = AVAudioSession.MODE_DEFAULT
		"set_active":
			_session.set_active(false)
		"set_category":
			_session.set_category_with_options(AVAudioSession.soloAmbient, 0)
		"configure":
			_session.configure(AVAudioSession.soloAmbient)
		"override_output_audio_port":
			_session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_NONE)
		_:
			_session.set_preferred_input(null)
