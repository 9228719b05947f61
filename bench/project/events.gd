extends Node
## Has the simulated device tell of 10,000 changed volumes a second for 10 s, from a thread of its own, and
## looks for signals that are lost, out of order or late, and for memory that grows.

const FRAMES_PER_SECOND := 60
const EVENTS_PER_SECOND := 10_000
const SECONDS := 10
const EVENTS := EVENTS_PER_SECOND * SECONDS
## A volume is a small number that says which event it is: a whole fraction that no rounding changes.
const STEPS := 1 << 20

var session := AVAudioSession.new()
var pushed_in_frame := PackedInt64Array()
var heard_in_frame := PackedInt64Array()
var heard := 0
var out_of_order := 0


func _ready() -> void:
	Engine.max_fps = FRAMES_PER_SECOND
	pushed_in_frame.resize(EVENTS)
	heard_in_frame.resize(EVENTS)
	session.output_volume_changed.connect(_on_output_volume_changed)
	var thread := Thread.new()
	thread.start(_push_events)
	# In the first second the queues grow to the size that they keep.
	await get_tree().create_timer(1.0).timeout
	var before := _measure_memory()
	while thread.is_alive():
		await get_tree().process_frame
	var seconds: float = thread.wait_to_finish()
	for _frame: int in 3:
		await get_tree().process_frame
	var after := _measure_memory()
	print("bench: ", JSON.stringify({
		"events": EVENTS,
		"seconds": seconds,
		"lost": EVENTS - heard,
		"out_of_order": out_of_order,
		"most_frames": _count_most_frames(),
		"objects": after["objects"] - before["objects"],
		"static_bytes": after["static_bytes"] - before["static_bytes"],
		"resident_bytes": after["resident_bytes"] - before["resident_bytes"],
	}))
	get_tree().quit()


func _on_output_volume_changed(new_volume: float, _old_volume: float) -> void:
	if int(new_volume * STEPS) != heard + 1:
		out_of_order += 1
	if heard < EVENTS:
		heard_in_frame[heard] = Engine.get_process_frames()
	heard += 1


## Returns the seconds that it took.
func _push_events() -> float:
	var device := AVAudioSession.get_simulator()
	var start := Time.get_ticks_usec()
	for index: int in EVENTS:
		device.set_output_volume(float(index + 1) / STEPS)
		pushed_in_frame[index] = Engine.get_process_frames()
		@warning_ignore("integer_division")
		var due := start + index * 1_000_000 / EVENTS_PER_SECOND
		if Time.get_ticks_usec() < due:
			OS.delay_usec(1000)
	return (Time.get_ticks_usec() - start) / 1_000_000.0


## Of the frames between an event and its signal: 0 when both are in the same one.
func _count_most_frames() -> int:
	var most := 0
	for index: int in mini(heard, EVENTS):
		most = maxi(most, heard_in_frame[index] - pushed_in_frame[index])
	return most


func _measure_memory() -> Dictionary[String, int]:
	return {
		"objects": int(Performance.get_monitor(Performance.OBJECT_COUNT)),
		"static_bytes": int(Performance.get_monitor(Performance.MEMORY_STATIC)),
		"resident_bytes": _read_resident_bytes(),
	}


## What the whole process holds, the extension's own memory included; 0 where the system does not say.
func _read_resident_bytes() -> int:
	var status := FileAccess.open("/proc/self/status", FileAccess.READ)
	while status != null and not status.eof_reached():
		var line := status.get_line()
		if line.begins_with("VmRSS:"):
			return line.to_int() * 1024
	return 0
