extends Suite
## A flood of events: more in a second than any device has in a year.

const EVENTS := 10_000
## The number of an event is encoded in its volume, as a binary fraction that is not rounded.
const STEPS := 1 << 20


func test_ten_thousand_events_of_another_thread_all_arrive_in_order_in_their_frame_or_the_next() -> void:
	var flood := Flood.new()
	await _run(flood)
	expect_equal(flood.received, EVENTS, "events received")
	expect_equal(flood.out_of_order, 0, "events out of order")
	expect(flood.count_most_frames() <= 1, "%d frames from an event to its signal" % flood.count_most_frames())


func test_a_flood_of_events_leaks_no_memory() -> void:
	# The first flood grows buffers that are kept for the next.
	await _run(Flood.new())
	var objects := Performance.get_monitor(Performance.OBJECT_COUNT)
	var bytes := Performance.get_monitor(Performance.MEMORY_STATIC)
	await _run(Flood.new())
	await wait_frames(2)
	expect(Performance.get_monitor(Performance.OBJECT_COUNT) <= objects, "leaked objects")
	var growth := Performance.get_monitor(Performance.MEMORY_STATIC) - bytes
	expect(growth < EVENTS, "%d bytes are leaked" % growth)


func _run(flood: Flood) -> void:
	var thread := Thread.new()
	thread.start(flood.push_events)
	while thread.is_alive():
		await get_tree().process_frame
	thread.wait_to_finish()
	await wait_until(func() -> bool: return flood.received >= EVENTS)


class Flood:
	var session := AVAudioSession.new()
	var received := 0
	var out_of_order := 0
	var _pushed_in_frame := PackedInt64Array()
	var _received_in_frame := PackedInt64Array()

	func _init() -> void:
		_pushed_in_frame.resize(EVENTS)
		_received_in_frame.resize(EVENTS)
		AVAudioSession.get_simulator().set_output_volume(0.0)
		session.output_volume_changed.connect(_on_output_volume_changed)

	func push_events() -> void:
		var simulator := AVAudioSession.get_simulator()
		for index: int in EVENTS:
			simulator.set_output_volume(float(index + 1) / STEPS)
			_pushed_in_frame[index] = Engine.get_process_frames()
			if index % 50 == 49:
				OS.delay_usec(2000)

	## The number of frames between an event and its signal; 0 if both are in the same frame.
	func count_most_frames() -> int:
		var most := 0
		for index: int in EVENTS:
			most = maxi(most, _received_in_frame[index] - _pushed_in_frame[index])
		return most

	func _on_output_volume_changed(new_volume: float, _old_volume: float) -> void:
		if new_volume == 0.0:
			# An event from before the flood.
			return
		out_of_order += int(int(new_volume * STEPS) != received + 1)
		if received < EVENTS:
			_received_in_frame[received] = Engine.get_process_frames()
		received += 1
