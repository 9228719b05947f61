extends Suite
## Creating, keeping and freeing handles.


func test_ten_thousand_handles_leak_no_memory() -> void:
	var before := Performance.get_monitor(Performance.OBJECT_COUNT)
	var handles: Array[AVAudioSession] = []
	for index: int in 10000:
		handles.append(AVAudioSession.new())
	expect_equal(Performance.get_monitor(Performance.OBJECT_COUNT), before + 10000, "objects while they live")
	# Freed from both ends and from the middle.
	handles.remove_at(5000)
	handles.pop_front()
	handles.pop_back()
	handles.clear()
	expect_equal(Performance.get_monitor(Performance.OBJECT_COUNT), before, "objects afterwards")


func test_a_handle_may_be_freed_while_its_request_runs() -> void:
	for index: int in 100:
		AVAudioSession.new().category = index % 6
	await wait_frames(3)
	expect_equal(AVAudioSession.new().category, 99 % 6, "category")


func test_handles_emit_signals_in_the_order_in_which_they_were_made() -> void:
	var order: Array[int] = []
	var handles: Array[AVAudioSession] = []
	for index: int in 5:
		var handle := AVAudioSession.new()
		handle.request_failed.connect(
				func(_operation: String, _error: Error, _message: String) -> void:
					order.append(index))
		handles.append(handle)
	handles.remove_at(2)
	_refuse(handles[0])
	await wait_frames(3)
	expect_equal(order, [0, 1, 3, 4] as Array[int], "order")


func test_a_handler_may_free_the_handle_that_called_it() -> void:
	var held: Array[AVAudioSession] = [AVAudioSession.new(), AVAudioSession.new()]
	var received: Array[int] = []
	for handle: AVAudioSession in held:
		handle.request_failed.connect(
				func(_operation: String, _error: Error, _message: String) -> void:
					received.append(received.size())
					held.clear())
	_refuse(AVAudioSession.new())
	await wait_frames(3)
	expect_equal(received.size(), 2, "handlers called")


func test_a_handler_may_make_handles_and_requests() -> void:
	var session := AVAudioSession.new()
	var made: Array[AVAudioSession] = []
	session.request_failed.connect(
			func(_operation: String, _error: Error, _message: String) -> void:
				var handle := AVAudioSession.new()
				handle.category = AVAudioSession.record
				made.append(handle))
	_refuse(session)
	await wait_frames(3)
	expect_equal(made.size(), 1, "handles made")
	expect_equal(AVAudioSession.new().category, AVAudioSession.record, "category")


func test_a_script_may_extend_the_class() -> void:
	var session := Derived.new()
	session.category = AVAudioSession.playback
	expect_equal(session.describe(), "category 3", "a method of the script")


class Derived:
	extends AVAudioSession

	func describe() -> String:
		return "category %d" % category


func _refuse(session: AVAudioSession) -> void:
	expect_message("The category 99 cannot be set.")
	session.category = 99
