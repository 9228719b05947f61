class_name Suite
extends Node
## Base class of all suites. Each method whose name starts with [code]test_[/code] is a test, and runs on its own
## instance.

## How long to wait for the thread that has loaded a resource, in seconds.
const LOADER_PATIENCE := 0.1

var failures := PackedStringArray()


## Brings everything to a known state before a test.
func set_up() -> void:
	pass


## Ends what a test has begun, if freeing the suite does not end it.
func tear_down() -> void:
	pass


func expect(condition: bool, what: String) -> void:
	if not condition:
		failures.append(what)


func expect_equal(actual: Variant, expected: Variant, what: String) -> void:
	if typeof(actual) != typeof(expected) or actual != expected:
		failures.append("%s: %s is not %s" % [what, var_to_str(actual), var_to_str(expected)])


## Expects the engine to print an error or a warning with this text during the test, once.
## An unexpected message fails the test, and so does a missing one.
func expect_message(text: String) -> void:
	printerr("[test] expect ", text.c_escape())


## Allows any number of messages with this text during the test.
func allow_messages(text: String) -> void:
	printerr("[test] allow ", text.c_escape())


func wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame


## Waits for at most two seconds. Returns whether the condition became true.
func wait_until(condition: Callable) -> bool:
	var end := Time.get_ticks_msec() + 2000
	while not condition.call():
		if Time.get_ticks_msec() > end:
			return false
		await get_tree().process_frame
	return true


## Loads a resource with [method ResourceLoader.load_threaded_request], without the cache.
func load_on_loader_thread(path: String) -> void:
	ResourceLoader.load_threaded_request(path, "", false, ResourceLoader.CACHE_MODE_IGNORE)
	while ResourceLoader.load_threaded_get_status(path) == ResourceLoader.THREAD_LOAD_IN_PROGRESS:
		await get_tree().process_frame
	# The thread releases its token after the resource is reported as loaded. The engine leaks the token if this thread is
	# the last one to release it.
	await get_tree().create_timer(LOADER_PATIENCE).timeout
	ResourceLoader.load_threaded_get(path)
