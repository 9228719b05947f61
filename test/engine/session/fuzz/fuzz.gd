extends SceneTree
## Calls all methods with random arguments for some time. Arguments after [code]--[/code]: [code]--seconds=10[/code],
## [code]--seed=1[/code] to repeat the calls of an earlier run, [code]--trace[/code] to print each call before
## it is made, [code]--loud[/code] to print the engine's errors.

const DEFAULT_SECONDS := 5.0
const FRAME_MICROSECONDS := 4000
## After this many frames the device is restored, so that delayed requests complete.
const FRAMES_TO_RESTORE := 50
const THREADS := 2

var _main: Fuzzer
var _others: Array[Fuzzer] = []
var _is_over := false


func _initialize() -> void:
	var options := _read_options()
	var fuzz_seed := options["seed"].to_int() if options.has("seed") else randi()
	print("[fuzz] seed ", fuzz_seed)
	Engine.print_error_messages = options.has("loud")
	_main = Fuzzer.new(fuzz_seed, true, options.has("trace"))
	var seconds := options["seconds"].to_float() if options.has("seconds") else DEFAULT_SECONDS
	# First alone, so that a seed repeats the same calls, then together with other threads.
	await _fuzz_for(seconds / 2.0)
	for index: int in THREADS:
		_others.append(Fuzzer.new(fuzz_seed + 1 + index, false, false))
	var task := WorkerThreadPool.add_group_task(_fuzz_on_thread, THREADS, THREADS)
	await _fuzz_for(seconds / 2.0)
	_is_over = true
	WorkerThreadPool.wait_for_group_task_completion(task)
	await _finish()
	quit()


func _read_options() -> Dictionary[String, String]:
	var options: Dictionary[String, String] = {}
	for argument: String in OS.get_cmdline_user_args():
		var parts := argument.trim_prefix("--").split("=", true, 1)
		options[parts[0]] = parts[1] if parts.size() > 1 else ""
	return options


func _fuzz_for(seconds: float) -> void:
	var end := Time.get_ticks_msec() + roundi(seconds * 1000.0)
	var frames := 0
	while Time.get_ticks_msec() < end:
		var end_of_frame := Time.get_ticks_usec() + FRAME_MICROSECONDS
		while Time.get_ticks_usec() < end_of_frame:
			_main.step()
		frames += 1
		if frames % FRAMES_TO_RESTORE == 0:
			_restore_device()
		await process_frame


func _fuzz_on_thread(index: int) -> void:
	while not _is_over:
		_others[index].step()
		# The engine needs time for its own work, too.
		if _others[index].calls % 100 == 0:
			OS.delay_usec(500)


## Ends what the calls may have begun, except for extremely long delays.
func _restore_device() -> void:
	var simulator := AVAudioSession.get_simulator()
	simulator.set_delay(0.0)
	simulator.set_clock_running(true)
	simulator.advance(3600.0)
	simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_DENIED)
	simulator.set_microphone_injection_permission(AVAudioSession.MICROPHONE_INJECTION_PERMISSION_DENIED)
	simulator.set_in_foreground(true)
	simulator.set_audio_running(false)
	while simulator.end_interruption(false):
		pass
	simulator.reset_media_services()


## Prints the result: requests that were not answered exactly once, members that were not called, and
## whether the session still works.
func _finish() -> void:
	var fuzzers := _others + [_main]
	for fuzzer: Fuzzer in fuzzers:
		fuzzer.stop()
	for _frame: int in 3:
		AVAudioSession.get_simulator().set_delay(0.0)
		AVAudioSession.get_simulator().advance(1e9)
		_restore_device()
		await process_frame
	var session := AVAudioSession.new()
	# The first requests use up the failures that the calls have scheduled.
	for _failure: int in 1000:
		var configured: Error = await session.configure(AVAudioSession.playback)
		var activated: Error = await session.set_active(true)
		if configured == OK and activated == OK:
			print("[fuzz] works afterwards")
			break
	print("[fuzz] calls ", fuzzers.reduce(func(sum: int, fuzzer: Fuzzer) -> int: return sum + fuzzer.calls, 0))
	print("[fuzz] requests ", _main.requests, ", answers ", _main.answers)
	for call: String in _main.unanswered.values():
		print("[fuzz] unanswered ", call.left(200))
	for member: String in _main.uses:
		if _main.uses[member] == 0:
			print("[fuzz] never called ", member)
