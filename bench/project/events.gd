extends Node
## Makes the simulated device change its volume 10,000 times a second for 10 s, from a separate thread, and
## checks for lost, reordered and late signals and for growing memory.

const FRAMES_PER_SECOND := 60
const EVENTS_PER_SECOND := 10_000
const SECONDS := 10
const EVENTS := EVENTS_PER_SECOND * SECONDS
## Each volume identifies its event: a fraction that is stored without rounding.
const STEPS := 1 << 20

var session := AVAudioSession.new()
var pushed_in_frame := PackedInt64Array()
var received_in_frame := PackedInt64Array()
var received := 0
var out_of_order := 0


func _ready() -> void:
	Engine.max_fps = FRAMES_PER_SECOND
	pushed_in_frame.resize(EVENTS)
	received_in_frame.resize(EVENTS)
	session.output_volume_changed.connect(_on_output_volume_changed)
	var thread := Thread.new()
	thread.start(_push_events)
	# In the first second the queues grow to their final size.
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
		"lost": EVENTS - received,
		"out_of_order": out_of_order,
		"most_frames": _count_most_frames(),
		"objects": after["objects"] - before["objects"],
		"static_bytes": after["static_bytes"] - before["static_bytes"],
		"resident_bytes": after["resident_bytes"] - before["resident_bytes"],
	}))
	get_tree().quit()


func _on_output_volume_changed(new_volume: float, _old_volume: float) -> void:
	if int(new_volume * STEPS) != received + 1:
		out_of_order += 1
	if received < EVENTS:
		received_in_frame[received] = Engine.get_process_frames()
	received += 1


## Sends the events. Returns the duration in seconds.
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


## Returns the maximum of frames between an event and its signal; 0 when both are in the same frame.
func _count_most_frames() -> int:
	var most := 0
	for index: int in mini(received, EVENTS):
		most = maxi(most, received_in_frame[index] - pushed_in_frame[index])
	return most


func _measure_memory() -> Dictionary[String, int]:
	return {
		"objects": int(Performance.get_monitor(Performance.OBJECT_COUNT)),
		"static_bytes": int(Performance.get_monitor(Performance.MEMORY_STATIC)),
		"resident_bytes": _read_resident_bytes(),
	}


## Returns the memory of the whole process, including the extension; 0 if the system does not report it.
func _read_resident_bytes() -> int:
	var status := FileAccess.open("/proc/self/status", FileAccess.READ)
	while status != null and not status.eof_reached():
		var line := status.get_line()
		if line.begins_with("VmRSS:"):
			return line.to_int() * 1024
	return 0
