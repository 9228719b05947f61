extends Suite
## The error macros: each prints its message and returns from its function.

var _probe := CheckProbe.new()


func test_null_is_reported_by_name() -> void:
	expect_message('Parameter "missing" is null.')
	expect_equal(_probe.fail("null"), 1, "returned")


func test_null_is_reported_with_a_message() -> void:
	expect_message("no value given")
	expect_equal(_probe.fail("null message"), 2, "returned")


func test_a_condition_is_reported_as_text() -> void:
	expect_message('Condition "p_how.length() > 2" is true. Returning: 3')
	expect_equal(_probe.fail("condition"), 3, "returned")


func test_a_condition_is_reported_with_a_message() -> void:
	expect_message("condition message is long")
	expect_equal(_probe.fail("condition message"), 4, "returned")


func test_an_index_out_of_bounds_is_reported_with_both_numbers() -> void:
	expect_message("Index index = 5 is out of bounds (3 = 3).")
	expect_equal(_probe.fail("index"), 5, "returned")


func test_a_negative_index_is_out_of_bounds() -> void:
	expect_message("pick another")
	expect_equal(_probe.fail("index message"), 6, "returned")


func test_a_function_can_fail_without_a_condition() -> void:
	expect_message("always fails")
	expect_equal(_probe.fail("always"), 7, "returned")


func test_a_loop_continues_or_stops() -> void:
	expect_message("skips one")
	expect_message("stops early")
	expect_equal(_probe.fail("loop"), 2, "rounds")


func test_errors_and_warnings_are_printed() -> void:
	expect_message("printed as an error")
	_probe.print_message("error")
	expect_message("printed as a wärning")
	_probe.print_message("warning")


func test_an_error_is_printed_once() -> void:
	expect_message("printed once")
	_probe.print_message("once")


func test_pushed_errors_are_printed() -> void:
	expect_message("pushed 1")
	expect_message("pushed 2")
	_probe.print_message("push")


func test_lines_are_printed() -> void:
	_probe.print_message("line")
	_probe.print_message("verbose")
	expect(true, "nothing went wrong")
