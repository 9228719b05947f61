extends Suite
## Signals and callables between C++ and scripts.

var _probe := SignalProbe.new()
var _received: Array = []


func _receive(first: Variant = null, second: Variant = null) -> void:
	_received.append([first, second])


func test_callables_in_cpp() -> void:
	expect_equal(_probe.check(), "", "check")


func test_a_signal_emitted_in_cpp_is_received() -> void:
	_probe.fired.connect(_receive)
	_probe.emit_fired("zwölf", 12)
	expect_equal(_received, [["zwölf", 12]], "received")


func test_a_deferred_emission_is_received_in_a_later_frame() -> void:
	_probe.fired.connect(_receive)
	_probe.emit_deferred(5)
	expect_equal(_received, [], "at once")
	await wait_frames(1)
	expect_equal(_received, [["later", 5]], "later")


func test_the_signal_that_a_method_returns_can_be_awaited() -> void:
	var result: Variant = await _probe.request("done")
	expect_equal(result, 33, "result")
	expect_equal(_probe.take_received(), ["requested"], "received")


func test_cpp_connects_to_a_signal_of_the_engine() -> void:
	var node := Node.new()
	expect_equal(_probe.connect_to(node, &"child_entered_tree"), OK, "connect")
	expect(_probe.is_connected_to(node, &"child_entered_tree"), "connected")
	add_child(node)
	node.add_child(Node.new())
	expect_equal(_probe.take_received(), [node.get_child(0)], "received")
	_probe.disconnect_from(node, &"child_entered_tree")
	node.add_child(Node.new())
	expect_equal(_probe.take_received(), [], "after disconnecting")
	node.free()


func test_a_one_shot_connection_is_called_once() -> void:
	var source := SignalProbe.new()
	source.add_user_signal("tick")
	_probe.connect_to(source, &"tick", CONNECT_ONE_SHOT)
	source.emit_signal(&"tick", 1)
	source.emit_signal(&"tick", 2)
	expect_equal(_probe.take_received(), [1], "received")


func test_a_deferred_connection_is_called_later() -> void:
	var source := SignalProbe.new()
	source.add_user_signal("tick")
	_probe.connect_to(source, &"tick", CONNECT_DEFERRED)
	source.emit_signal(&"tick", 1)
	expect_equal(_probe.take_received(), [], "at once")
	await wait_frames(1)
	expect_equal(_probe.take_received(), [1], "later")


func test_connecting_twice_is_refused_because_equal_callables_are_the_same() -> void:
	var source := SignalProbe.new()
	source.add_user_signal("tick")
	_probe.connect_to(source, &"tick")
	expect_message("Signal 'tick' is already connected to given callable")
	expect_equal(_probe.connect_to(source, &"tick"), ERR_INVALID_PARAMETER, "second")


func test_a_method_pointer_is_called_from_a_script() -> void:
	var adder: Callable = _probe.get_adder()
	expect_equal(adder.call(20, 22), 42, "sum")
	expect_equal(adder.bind(1).call(2), 3, "bound in the script")
	expect_equal(adder.get_argument_count(), 2, "arguments")
	expect(adder.get_object() == _probe, "object")
	expect(adder == _probe.get_adder(), "equal")
	expect(adder != _probe.get_receiver(), "another method")
	expect(adder != SignalProbe.new().get_adder(), "another object")
	expect_equal(str(adder), "SignalProbe::C++ method", "text")


func test_a_bound_method_pointer_keeps_its_argument() -> void:
	_probe.get_bound().call("first")
	expect_equal(_probe.take_received(), [["first", 7]], "received")


func test_a_function_pointer_is_called_from_a_script() -> void:
	_probe.get_static_receiver().call(40)
	_probe.get_static_receiver().call(2)
	expect_equal(SignalProbe.take_static_sum(), 42, "sum")
	expect_equal(_probe.get_joiner().call("a", "b"), "ab", "joined")


func test_deferred_calls_of_every_kind() -> void:
	_probe.call_later(_probe.get_receiver(), "method")
	_probe.call_later(_probe.get_static_receiver(), 5)
	_probe.call_later(_receive, "script")
	await wait_frames(1)
	expect_equal(_probe.take_received(), ["method"], "method")
	expect_equal(SignalProbe.take_static_sum(), 5, "function")
	expect_equal(_received, [["script", null]], "script")


func test_cpp_calls_a_lambda() -> void:
	var doubled: Callable = func(number: int) -> int: return number * 2
	expect_equal(_probe.call_now(doubled, [21]), 42, "result")


func test_a_method_pointer_does_not_outlive_its_object() -> void:
	var owner_probe := SignalProbe.new()
	var adder: Callable = owner_probe.get_adder()
	expect(adder.is_valid(), "before")
	owner_probe = null
	expect(not adder.is_valid(), "after")
	expect(adder.get_object() == null, "object")


func test_a_deferred_call_to_a_freed_object_is_dropped() -> void:
	var owner_probe := SignalProbe.new()
	_probe.call_later(owner_probe.get_receiver(), "too late")
	owner_probe = null
	await wait_frames(1)
	expect(true, "no crash")


func test_a_connection_ends_with_its_object() -> void:
	var source := SignalProbe.new()
	source.add_user_signal("tick")
	var listener := SignalProbe.new()
	listener.connect_to(source, &"tick")
	listener = null
	source.emit_signal(&"tick", 1)
	expect_equal(source.get_signal_connection_list(&"tick").size(), 0, "connections")


func test_a_method_pointer_refuses_wrong_arguments() -> void:
	expect_message("Error calling from signal 'tick' to callable: 'SignalProbe::': Cannot convert argument 1 from String to int.")
	var source := SignalProbe.new()
	source.add_user_signal("tick")
	source.connect(&"tick", _probe.get_adder())
	source.emit_signal(&"tick", "x", 1)


func test_a_method_pointer_refuses_too_few_arguments() -> void:
	expect_message("Error calling from signal 'tick' to callable: 'SignalProbe::': Method expected 2 argument(s), but called with 1.")
	var source := SignalProbe.new()
	source.add_user_signal("tick")
	source.connect(&"tick", _probe.get_adder())
	source.emit_signal(&"tick", 1)
