extends Node
## Runs the suite that [code]--suite=res://…[/code] names. Prints the start and end of each test on the error stream,
## so that the engine's messages in between can be assigned to the test.

const SUITE_ARGUMENT := "--suite="
const TEST_PREFIX := "test_"


func _ready() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with(SUITE_ARGUMENT):
			await _run_suite(argument.trim_prefix(SUITE_ARGUMENT))
	get_tree().quit()


func _run_suite(path: String) -> void:
	var script: GDScript = load(path)
	for method: Dictionary in script.get_script_method_list():
		var test: String = method["name"]
		if test.begins_with(TEST_PREFIX):
			await _run_test(script, test)


func _run_test(script: GDScript, test: String) -> void:
	var suite: Suite = script.new()
	add_child(suite)
	printerr("[test] start ", test)
	@warning_ignore("redundant_await")
	await suite.set_up()
	@warning_ignore("redundant_await")
	await suite.call(test)
	@warning_ignore("redundant_await")
	await suite.tear_down()
	# Deferred calls of the test run before its end.
	await suite.wait_frames(2)
	remove_child(suite)
	var failures: PackedStringArray = suite.failures
	suite.free()
	for failure: String in failures:
		printerr("[test] failure ", failure.c_escape())
	printerr("[test] end ", test)
