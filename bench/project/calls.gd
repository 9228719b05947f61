extends Node
## Compares the session's category with a property of an engine class. Each round times all calls one after
## another, so that a slow moment of the machine affects both.

const CALLS := 400_000
const ROUNDS := 15


func _ready() -> void:
	var rounds: Array[Dictionary] = []
	for round_index: int in ROUNDS + 1:
		var times := {
			"engine_read": _time_engine_read(),
			"session_read": _time_session_read(),
			"engine_get": _time_engine_get(),
			"session_get": _time_session_get(),
			"engine_write": _time_engine_write(),
			"session_write": _time_session_write(),
		}
		# The first round warms up.
		if round_index > 0:
			rounds.append(times)
		await get_tree().process_frame
	print("bench: ", JSON.stringify({ "calls": CALLS, "rounds": rounds }))
	get_tree().quit()


func _time_engine_read() -> int:
	var generator := RandomNumberGenerator.new()
	var value := 0
	var start := Time.get_ticks_usec()
	for _call: int in CALLS:
		value = generator.seed
	return Time.get_ticks_usec() - start + value * 0


func _time_session_read() -> int:
	var session := AVAudioSession.new()
	var value := 0
	var start := Time.get_ticks_usec()
	for _call: int in CALLS:
		value = session.category
	return Time.get_ticks_usec() - start + value * 0


func _time_engine_get() -> int:
	var generator := RandomNumberGenerator.new()
	var value := 0
	var start := Time.get_ticks_usec()
	for _call: int in CALLS:
		value = generator.get_seed()
	return Time.get_ticks_usec() - start + value * 0


func _time_session_get() -> int:
	var session := AVAudioSession.new()
	var value := 0
	var start := Time.get_ticks_usec()
	for _call: int in CALLS:
		value = session.get_category()
	return Time.get_ticks_usec() - start + value * 0


func _time_engine_write() -> int:
	var generator := RandomNumberGenerator.new()
	var start := Time.get_ticks_usec()
	for call_index: int in CALLS:
		generator.seed = call_index & 3
	return Time.get_ticks_usec() - start


func _time_session_write() -> int:
	var session := AVAudioSession.new()
	var start := Time.get_ticks_usec()
	for call_index: int in CALLS:
		session.category = call_index & 3
	return Time.get_ticks_usec() - start
