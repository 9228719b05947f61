class_name Suite
extends Node
## A suite of tests. Each method whose name starts with [code]test_[/code] is a test, with an object
## of its own.

## How long a loaded resource is left to its thread, in seconds.
const LOADER_PATIENCE := 0.1

var failures := PackedStringArray()


## Brings everything to a known state before a test.
func set_up() -> void:
	pass


## Ends what a test has begun and the end of the suite's object would not.
func tear_down() -> void:
	pass


func expect(condition: bool, what: String) -> void:
	if not condition:
		failures.append(what)


func expect_equal(actual: Variant, expected: Variant, what: String) -> void:
	if typeof(actual) != typeof(expected) or actual != expected:
		failures.append("%s: %s is not %s" % [what, var_to_str(actual), var_to_str(expected)])


## Says that the engine will print an error or a warning with this text during the test, once.
## A message that was not announced fails the test, and so does one that was and did not come.
func expect_message(text: String) -> void:
	printerr("[test] expect ", text.c_escape())


## Says that the engine may print messages with this text during the test, however many.
func allow_messages(text: String) -> void:
	printerr("[test] allow ", text.c_escape())


func wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame


## Waits for at most two seconds of frames. Returns whether the condition came true.
func wait_until(condition: Callable) -> bool:
	var end := Time.get_ticks_msec() + 2000
	while not condition.call():
		if Time.get_ticks_msec() > end:
			return false
		await get_tree().process_frame
	return true


## Loads a resource as [method ResourceLoader.load_threaded_request] does, anew each time.
func load_on_loader_thread(path: String) -> void:
	ResourceLoader.load_threaded_request(path, "", false, ResourceLoader.CACHE_MODE_IGNORE)
	while ResourceLoader.load_threaded_get_status(path) == ResourceLoader.THREAD_LOAD_IN_PROGRESS:
		await get_tree().process_frame
	# The thread gives its token up after the resource shows as loaded, and the engine leaks it when the thread is the
	# last one to do so.
	await get_tree().create_timer(LOADER_PATIENCE).timeout
	ResourceLoader.load_threaded_get(path)
