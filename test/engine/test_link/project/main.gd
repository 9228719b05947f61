extends Node
## A small game that stops for a phone call.

const REPORT_ARGUMENT := "--report-after="

var score := 7
var frame_times := PackedInt64Array()

var _last_frame := 0
var _report_at := INF
var _session: RefCounted
var _is_set_up := false


func _ready() -> void:
	process_mode = Node.PROCESS_MODE_ALWAYS
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with(REPORT_ARGUMENT):
			_report_at = Time.get_ticks_msec() + argument.trim_prefix(REPORT_ARGUMENT).to_float() * 1000.0
	if not ClassDB.class_exists(&"AVAudioSession"):
		_is_set_up = true
		return
	var session := AVAudioSession.new()
	_session = session
	session.interruption.connect(_on_interruption)
	await session.configure_for(AVAudioSession.PRESET_GAME_SOUND)
	await session.set_active(true)
	_is_set_up = true


func _process(_delta: float) -> void:
	var now := Time.get_ticks_usec()
	if _last_frame > 0:
		frame_times.append(now - _last_frame)
	_last_frame = now
	if now / 1000.0 > _report_at:
		_report()


## Waits until the game has set up its session. A game that quits earlier leaks its suspended [code]await[/code].
func finish_set_up() -> void:
	while not _is_set_up:
		await get_tree().process_frame


## Returns the median of the times between two frames, in microseconds.
func get_median_frame() -> int:
	var sorted := frame_times.duplicate()
	sorted.sort()
	@warning_ignore("integer_division")
	return sorted[sorted.size() / 2]


func _report() -> void:
	var sorted := frame_times.duplicate()
	sorted.sort()
	print("[game] ", JSON.stringify({"frames": sorted.size(), "median": get_median_frame(), "longest": sorted[-1]}))
	get_tree().quit()


func _on_interruption(type: int, _reason: int, _should_resume: bool) -> void:
	get_tree().paused = type == AVAudioSession.INTERRUPTION_BEGAN
