extends Suite
## A flood of events: as many in a second as no device has in a year.

const EVENTS := 10_000
## A volume is a small number that says which event it is: a whole fraction that no rounding changes.
const STEPS := 1 << 20


func test_ten_thousand_events_of_another_thread_all_arrive_in_order_in_their_frame_or_the_next() -> void:
	var flood := Flood.new()
	await _run(flood)
	expect_equal(flood.heard, EVENTS, "events heard")
	expect_equal(flood.out_of_order, 0, "events out of order")
	expect(flood.count_most_frames() <= 1, "%d frames from an event to its signal" % flood.count_most_frames())


func test_a_flood_of_events_leaks_no_memory() -> void:
	# The first one grows what is kept for the next.
	await _run(Flood.new())
	var objects := Performance.get_monitor(Performance.OBJECT_COUNT)
	var bytes := Performance.get_monitor(Performance.MEMORY_STATIC)
	await _run(Flood.new())
	await wait_frames(2)
	expect(Performance.get_monitor(Performance.OBJECT_COUNT) <= objects, "objects are left behind")
	var growth := Performance.get_monitor(Performance.MEMORY_STATIC) - bytes
	expect(growth < EVENTS, "%d bytes are left behind" % growth)


func _run(flood: Flood) -> void:
	var thread := Thread.new()
	thread.start(flood.push_events)
	while thread.is_alive():
		await get_tree().process_frame
	thread.wait_to_finish()
	await wait_until(func() -> bool: return flood.heard >= EVENTS)


class Flood:
	var session := AVAudioSession.new()
	var heard := 0
	var out_of_order := 0
	var _pushed_in_frame := PackedInt64Array()
	var _heard_in_frame := PackedInt64Array()

	func _init() -> void:
		_pushed_in_frame.resize(EVENTS)
		_heard_in_frame.resize(EVENTS)
		AVAudioSession.get_simulator().set_output_volume(0.0)
		session.output_volume_changed.connect(_on_output_volume_changed)

	func push_events() -> void:
		var simulator := AVAudioSession.get_simulator()
		for index: int in EVENTS:
			simulator.set_output_volume(float(index + 1) / STEPS)
			_pushed_in_frame[index] = Engine.get_process_frames()
			if index % 50 == 49:
				OS.delay_usec(2000)

	## Of the frames between an event and its signal: 0 when both are in the same one.
	func count_most_frames() -> int:
		var most := 0
		for index: int in EVENTS:
			most = maxi(most, _heard_in_frame[index] - _pushed_in_frame[index])
		return most

	func _on_output_volume_changed(new_volume: float, _old_volume: float) -> void:
		if new_volume == 0.0:
			# From before the flood.
			return
		out_of_order += int(int(new_volume * STEPS) != heard + 1)
		if heard < EVENTS:
			_heard_in_frame[heard] = Engine.get_process_frames()
		heard += 1
