extends Node
## Runs the program of the guide that [code]--program=N[/code] names: its script on a node with a child
## named Music, which uses a bus of that name, and then the guide's snippet that follows it. The output of the
## guide is between the marks.

const PROGRAM_ARGUMENT := "--program="
const BEGIN := "[guide] begin"
const END := "[guide] end"
## Seconds and frames, enough for every request of the guide to be done. Both are needed, because the time can
## pass in a single frame on a busy computer.
const SETTLING_TIME := 0.1
const SETTLING_FRAMES := 20


func _ready() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with(PROGRAM_ARGUMENT):
			await _run_program("res://programs/" + argument.trim_prefix(PROGRAM_ARGUMENT))
	get_tree().quit()


func _run_program(path: String) -> void:
	# A browser loads its mixer while the game is already running.
	await wait_for_mixes(1)
	print(BEGIN)
	var game := _make_game(path + ".gd")
	add_child(game)
	await _settle()
	if ResourceLoader.exists(path + "_after.gd"):
		var script: GDScript = load(path + "_after.gd")
		var after: Node = script.new()
		add_child(after)
		@warning_ignore("redundant_await")
		await after.call(&"run", game)
		await _settle()
		after.free()
	print(END)
	game.free()
	# The music fades out with the next mix, and has ended with the one after it.
	await wait_for_mixes(3)
	await _settle()


func _make_game(script: String) -> Node:
	var music := AudioStreamPlayer.new()
	music.name = "Music"
	music.bus = &"Music"
	music.stream = _make_hum()
	# In a browser it would be a sample, which is not played by the mixer.
	music.playback_type = AudioServer.PLAYBACK_TYPE_STREAM
	music.autoplay = true
	var game := Node.new()
	game.add_child(music)
	game.set_script(load(script))
	return game


func _make_hum() -> AudioStreamWAV:
	var hum := AudioStreamWAV.new()
	hum.data = PackedByteArray([32, 224])
	hum.mix_rate = 440
	hum.loop_mode = AudioStreamWAV.LOOP_FORWARD
	hum.loop_end = 2
	return hum


func wait_for_mixes(count: int) -> void:
	for _mix: int in count:
		var start := Time.get_ticks_usec()
		while Time.get_ticks_usec() - AudioServer.get_time_since_last_mix() * 1_000_000 <= start:
			await get_tree().process_frame


func _settle() -> void:
	await get_tree().create_timer(SETTLING_TIME).timeout
	for _frame: int in SETTLING_FRAMES:
		await get_tree().process_frame
