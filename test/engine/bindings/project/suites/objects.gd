extends Suite
## Classes, instances and their lifetime.


func test_classes_are_known_to_the_engine() -> void:
	expect_equal(ClassDB.get_parent_class(&"NodeProbeChild"), &"NodeProbe", "parent")
	expect(ClassDB.is_parent_class(&"NodeProbeChild", &"Node2D"), "grandparent")
	expect(ClassDB.can_instantiate(&"NodeProbe"), "instantiable")
	expect_equal(ClassDB.class_get_api_type(&"NodeProbe"), ClassDB.API_EXTENSION, "kind")


func test_an_abstract_class_has_no_instances() -> void:
	expect(not ClassDB.can_instantiate(&"AbstractProbe"), "abstract")
	var concrete := ConcreteProbe.new()
	expect(concrete is AbstractProbe, "inherits")
	expect_equal(concrete.answer(), 42, "answer")


func test_an_internal_class_is_hidden_from_scripts() -> void:
	expect(ClassDB.class_exists(&"InternalProbe"), "registered")
	var script := GDScript.new()
	script.source_code = "var created: InternalProbe"
	expect_message('Could not find type "InternalProbe" in the current scope.')
	expect_equal(script.reload(), ERR_PARSE_ERROR, "reload")


func test_a_virtual_class_can_be_extended_by_scripts() -> void:
	var script := GDScript.new()
	script.source_code = "extends VirtualProbe\n"
	expect_equal(script.reload(), OK, "reload")
	var created: RefCounted = script.new()
	expect_equal(created.get_class(), "VirtualProbe", "class")


func test_a_runtime_class_works_in_a_game() -> void:
	var node: Node = ClassDB.instantiate(&"RuntimeProbe")
	expect_equal(node.get_class(), "RuntimeProbe", "class")
	node.free()


func test_a_script_inherits_a_class_in_cpp() -> void:
	var script := GDScript.new()
	script.source_code = "extends EchoProbe\nfunc get_double() -> int:\n\treturn tag * 2\n"
	expect_equal(script.reload(), OK, "reload")
	var created: EchoProbe = script.new()
	created.tag = 21
	expect_equal(created.call(&"get_double"), 42, "double")


func test_virtual_methods_of_the_engine_are_overridden() -> void:
	var node := NodeProbe.new()
	add_child(node)
	await wait_frames(2)
	remove_child(node)
	expect_equal(node.take_received(), PackedStringArray(["enter", "_ready", "_process", "exit"]), "received")
	node.free()


func test_virtual_methods_take_and_return_values() -> void:
	var control := ControlProbe.new()
	add_child(control)
	expect_equal(control.get_combined_minimum_size(), Vector2(12, 34), "size")
	expect_equal(control.get_tooltip(Vector2(5, 6)), "zwölf at (5.0, 6.0)", "text")
	control.free()


func test_overrides_are_inherited() -> void:
	var node := NodeProbeChild.new()
	add_child(node)
	expect_equal(node.name, &"renamed by the child", "own override")
	expect(node.take_received().has("_ready"), "inherited override")
	node.free()


func test_instances_are_freed_with_their_object() -> void:
	var before := NodeProbe.get_alive()
	var nodes: Array[NodeProbe] = []
	for _index: int in 100:
		nodes.append(NodeProbe.new())
	expect_equal(NodeProbe.get_alive(), before + 100, "alive")
	for node: NodeProbe in nodes:
		node.free()
	expect_equal(NodeProbe.get_alive(), before, "afterwards")


func test_ten_thousand_references_leak_no_memory() -> void:
	var probe := CheckProbe.new()
	# The engine's tables grow with the first references and are never shrunk.
	probe.count_after_dropping(10000)
	var objects := Performance.get_monitor(Performance.OBJECT_COUNT)
	var memory := OS.get_static_memory_usage()
	expect_equal(probe.count_after_dropping(10000), 10000, "created in C++")
	for index: int in 10000:
		EchoProbe.new().tag = index
	expect_equal(Performance.get_monitor(Performance.OBJECT_COUNT), objects, "objects")
	expect_equal(OS.get_static_memory_usage() - memory, 0, "memory")


func test_properties_can_be_dynamic() -> void:
	var probe := PropertyProbe.new()
	probe.set(&"dynamic/number", 5)
	expect_equal(probe.get(&"dynamic/number"), 5, "value")
	expect_equal(probe.get(&"dynamic/none"), null, "missing")
	var names: Array = probe.get_property_list().map(func(item: Dictionary) -> String: return item["name"])
	expect(names.has("dynamic/number"), "listed")
	probe.locked = true
	probe.set(&"dynamic/number", 6)
	expect_equal(probe.get(&"dynamic/number"), 5, "when locked")


func test_properties_can_be_reverted() -> void:
	var probe := PropertyProbe.new()
	expect(not probe.property_can_revert(&"dynamic/number"), "not yet")
	probe.set(&"dynamic/number", 5)
	expect(probe.property_can_revert(&"dynamic/number"), "can")
	expect_equal(probe.property_get_revert(&"dynamic/number"), "reverted dynamic/number", "value")


func test_properties_can_be_changed_in_the_list() -> void:
	for item: Dictionary in PropertyProbe.new().get_property_list():
		if item["name"] == "locked":
			expect_equal(item["hint_string"], "checked", "hint")
			expect_equal(item["usage"] & PROPERTY_USAGE_READ_ONLY, PROPERTY_USAGE_READ_ONLY, "usage")


func test_an_object_can_define_its_text() -> void:
	var probe := PropertyProbe.new()
	probe.set(&"dynamic/a", 1)
	expect_equal(str(probe), "<probe with 1>", "own text")
	expect(str(PlainProbe.new()).begins_with("<PlainProbe#"), "the engine's text")


func test_a_child_class_adds_to_its_parent() -> void:
	var child := PropertyProbeChild.new()
	child.set(&"own", 7)
	child.set(&"dynamic/number", 5)
	expect_equal(child.get(&"own"), 7, "own")
	expect_equal(child.get(&"dynamic/number"), 5, "inherited")
	var names: Array = child.get_property_list().map(func(item: Dictionary) -> String: return item["name"])
	expect(names.has("own") and names.has("dynamic/number"), "list")
	expect_equal(str(child), "<probe with 1>", "inherited text")


func test_notifications_reach_the_parent_class_first_and_reversed_ones_last() -> void:
	var child := PropertyProbeChild.new()
	expect_equal(child.take_received(), PackedStringArray(["parent 0", "child 0"]), "created")
	child.notification(1000)
	expect_equal(child.take_received(), PackedStringArray(["parent 1000", "child 1000"]), "down")
	child.notification(1001, true)
	expect_equal(child.take_received(), PackedStringArray(["child 1001", "parent 1001"]), "up")


func test_a_resource_in_cpp_is_saved_and_loaded() -> void:
	var probe := PropertyProbe.new()
	probe.locked = false
	probe.set(&"dynamic/number", 5)
	expect_equal(ResourceSaver.save(probe, "user://probe.tres"), OK, "saved")
	var loaded: PropertyProbe = ResourceLoader.load("user://probe.tres", "", ResourceLoader.CACHE_MODE_IGNORE)
	expect_equal(loaded.get(&"dynamic/number"), 5, "loaded")
	DirAccess.remove_absolute("user://probe.tres")
	var copy: PropertyProbe = probe.duplicate()
	expect_equal(copy.get(&"dynamic/number"), 5, "copy")
