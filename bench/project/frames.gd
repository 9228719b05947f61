extends Node
## Measures the session's cost for the frames of a game on a device that takes 0.3 s for each operation: 5 s
## of frames without requests, then 5 s with 100 mixed requests, then the same requests as calls that block
## during the operation, as they would without a thread.

const FRAMES_PER_SECOND := 60
const FRAMES := 300
const REQUESTS := 100
## Seconds.
const OPERATION_TIME := 0.3
## Microseconds. A frame is late when it is delayed by half a frame.
const LATE_INTERVAL := 25_000
## Microseconds. It is late because of its own work if that took half a frame or more; otherwise the machine
## was busy with something else.
const HEAVY_WORK := 8_333

var session := AVAudioSession.new()
var asked := 0
var answered := 0
var longest_call := 0


func _ready() -> void:
	Engine.max_fps = FRAMES_PER_SECOND
	# The first frames after the start differ from later frames.
	for _frame: int in FRAMES_PER_SECOND:
		await get_tree().process_frame
	var idle: Dictionary = await _run_frames(func(_index: int) -> void: pass)

	var device := AVAudioSession.get_simulator()
	device.set_delay(OPERATION_TIME)
	var session_frames: Dictionary = await _run_frames(_ask)
	session_frames["longest_call"] = longest_call
	device.set_delay(0.0)
	await _wait_for_answers()

	var blocking: Dictionary = await _run_frames(_block)
	print("bench: ", JSON.stringify({
		"frames": FRAMES,
		"requests": REQUESTS,
		"unanswered": asked - answered,
		"idle": idle,
		"session": session_frames,
		"blocking": blocking,
	}))
	get_tree().quit()


## Runs the frames, with a request in every third one. Returns times in microseconds.
func _run_frames(request: Callable) -> Dictionary:
	var late := 0
	var late_by_work := 0
	var longest_work := 0
	var requests := 0
	var previous := Time.get_ticks_usec()
	for frame: int in FRAMES:
		await get_tree().process_frame
		# At this point the session has emitted its signals.
		var start := (get_tree() as FrameClock).frame_start
		while requests * FRAMES < frame * REQUESTS:
			request.call(requests)
			requests += 1
		await _reach_end_of_frame()
		var work := Time.get_ticks_usec() - start
		longest_work = maxi(longest_work, work)
		# From the end of one frame's work to the end of the next one's.
		var interval := start + work - previous
		previous = start + work
		if frame > 0 and interval > LATE_INTERVAL:
			late += 1
			late_by_work += int(work > HEAVY_WORK)
	return { "late": late, "late_by_work": late_by_work, "longest_work": longest_work }


signal _end_of_frame_reached


## Waits until everything that was deferred so far in this frame has run.
func _reach_end_of_frame() -> void:
	_pass_queue.call_deferred()
	await _end_of_frame_reached


func _pass_queue() -> void:
	_end_of_frame_reached.emit.call_deferred()


func _ask(index: int) -> void:
	var start := Time.get_ticks_usec()
	var request := _make_request(index)
	longest_call = maxi(longest_call, Time.get_ticks_usec() - start)
	if not request.is_null():
		asked += 1
		request.connect(func(_error: Error) -> void: answered += 1)


func _block(_index: int) -> void:
	OS.delay_usec(int(OPERATION_TIME * 1_000_000.0))


## Makes a request. Returns null for an assignment, which is not awaited.
func _make_request(index: int) -> Signal:
	match index % 10:
		0:
			return session.configure(AVAudioSession.playAndRecord)
		1:
			return session.set_active(true)
		2:
			session.preferred_sample_rate = 44_100.0 + index
		3:
			return session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER)
		4:
			session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
		5:
			return session.set_preferred_input(null)
		6:
			session.category = AVAudioSession.playback
		7:
			session.preferred_io_buffer_duration = 0.005
		8:
			return session.set_category_with_options(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS)
		9:
			return session.set_active(false, AVAudioSession.NOTIFY_OTHERS_ON_DEACTIVATION)
	return Signal()


func _wait_for_answers() -> void:
	var end := Time.get_ticks_msec() + 5000
	while answered < asked and Time.get_ticks_msec() < end:
		await get_tree().process_frame
