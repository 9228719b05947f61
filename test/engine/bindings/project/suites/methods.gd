extends Suite
## Arguments and return values of bound methods, and the errors of invalid calls.

var _probe := EchoProbe.new()


# Calls on this untyped value are checked at run time.
func _untyped() -> Variant:
	return _probe


# At least one value of every type of Variant.
func _values() -> Dictionary[String, Array]:
	return {
		"bool": [true, false],
		"int": [0, -1, 9223372036854775807, -9223372036854775808],
		"int8": [-128, 127],
		"uint16": [0, 65535],
		"int32": [-2147483648, 2147483647],
		"uint64": [0, -1],
		"float": [0.0, -1.5, 1e300, INF],
		"float32": [0.5, -0.25],
		"String": ["", "text", "zwölf 🎧 \u0001", "x".repeat(100000)],
		"Vector2": [Vector2(1.5, -2)],
		"Vector2i": [Vector2i(1, -2)],
		"Rect2": [Rect2(1, 2, 3, 4)],
		"Rect2i": [Rect2i(1, 2, 3, 4)],
		"Vector3": [Vector3(1, 2, 3)],
		"Vector3i": [Vector3i(1, 2, -3)],
		"Transform2D": [Transform2D(0.5, Vector2(1, 2))],
		"Vector4": [Vector4(1, 2, 3, 4)],
		"Vector4i": [Vector4i(1, 2, 3, -4)],
		"Plane": [Plane(0, 1, 0, 5)],
		"Quaternion": [Quaternion(0, 1, 0, 0)],
		"AABB": [AABB(Vector3(1, 2, 3), Vector3(4, 5, 6))],
		"Basis": [Basis(Vector3(1, 2, 3), Vector3(4, 5, 6), Vector3(7, 8, 9))],
		"Transform3D": [Transform3D(Basis.FLIP_X, Vector3(1, 2, 3))],
		"Projection": [Projection.create_perspective(60, 1.5, 0.1, 100)],
		"Color": [Color(0.1, 0.2, 0.3, 0.4)],
		"StringName": [&"", &"name", &"zwölf"],
		"NodePath": [^"", ^"a/b:c"],
		"RID": [RID()],
		"Callable": [Callable(), Callable(self, &"get_name"), func() -> int: return 1],
		"Signal": [Signal(), tree_entered],
		"Dictionary": [{}, { "a": 1, 2: [3] }],
		"Array": [[], [1, "a", null, [2]], [1, 2] as Array[int]],
		"PackedByteArray": [PackedByteArray(), PackedByteArray([0, 255])],
		"PackedInt32Array": [PackedInt32Array([1, -2])],
		"PackedInt64Array": [PackedInt64Array([1 << 40])],
		"PackedFloat32Array": [PackedFloat32Array([0.5])],
		"PackedFloat64Array": [PackedFloat64Array([1e300])],
		"PackedStringArray": [PackedStringArray(["", "ö"])],
		"PackedVector2Array": [PackedVector2Array([Vector2(1, 2)])],
		"PackedVector3Array": [PackedVector3Array([Vector3(1, 2, 3)])],
		"PackedColorArray": [PackedColorArray([Color.RED])],
		"PackedVector4Array": [PackedVector4Array([Vector4(1, 2, 3, 4)])],
		"Variant": [null, 1, "x", Vector2(1, 2), [null], { "a": null }],
	}


func _expect_echo(prefix: String) -> void:
	var values := _values()
	for type: String in values:
		for value: Variant in values[type]:
			expect_equal(_probe.call(prefix + type, value), value, prefix + type)


func test_every_type_is_returned_unchanged() -> void:
	_expect_echo("echo_")


func test_every_type_is_returned_by_a_const_method() -> void:
	_expect_echo("echo_const_")


func test_every_type_converts_to_a_variant_and_back() -> void:
	_expect_echo("through_variant_")


func test_typed_calls_pass_values_directly() -> void:
	expect_equal(_probe.echo_int(-5), -5, "int")
	expect_equal(_probe.echo_bool(true), true, "bool")
	expect_equal(_probe.echo_float(2.5), 2.5, "float")
	expect_equal(_probe.echo_int8(-128), -128, "int8")
	expect_equal(_probe.echo_uint64(-1), -1, "uint64")
	expect_equal(_probe.echo_String("zwölf"), "zwölf", "String")
	expect_equal(_probe.echo_StringName(&"n"), &"n", "StringName")
	expect_equal(_probe.echo_Vector3(Vector3(1, 2, 3)), Vector3(1, 2, 3), "Vector3")
	expect_equal(_probe.echo_Projection(Projection.IDENTITY), Projection.IDENTITY, "Projection")
	expect_equal(_probe.echo_Array([1, "a"]), [1, "a"], "Array")
	expect_equal(_probe.echo_Dictionary({ "a": 1 }), { "a": 1 }, "Dictionary")
	expect_equal(_probe.echo_PackedStringArray(["a"]), PackedStringArray(["a"]), "packed")
	expect_equal(_probe.echo_Variant(^"a"), ^"a", "Variant")
	expect_equal(_probe.echo_Callable(Callable(self, &"x")), Callable(self, &"x"), "Callable")


func test_a_returned_container_is_the_same_one() -> void:
	var list: Array = [1]
	var returned: Array = _probe.echo_Array(list)
	returned.append(2)
	expect_equal(list, [1, 2], "list")


func test_a_returned_object_is_the_same_one() -> void:
	expect(_probe.echo_object(self) == self, "self")
	expect(_probe.echo_object(null) == null, "null")
	expect(_probe.echo_node(self) == self, "node")
	expect(_probe.echo_node(null) == null, "no node")
	var counted := RefCounted.new()
	expect(_probe.echo_ref(counted) == counted, "ref")
	expect(_probe.echo_ref(null) == null, "no ref")
	expect_equal(counted.get_reference_count(), 1, "references")
	expect(_probe.echo_probe(_probe) == _probe, "probe")
	expect(_probe.call(&"echo_probe", _probe) == _probe, "probe by name")
	expect_equal(_probe.get_reference_count(), 1, "references to the probe")


func test_numbers_convert_as_in_the_engine() -> void:
	expect_equal(_probe.call(&"echo_int", 2.9), 2, "float for int")
	expect_equal(_probe.call(&"echo_float", 2), 2.0, "int for float")
	expect_equal(_probe.call(&"echo_int", true), 1, "bool for int")
	expect_equal(_probe.call(&"echo_String", &"name"), "name", "name for text")
	expect_equal(_probe.call(&"echo_PackedInt32Array", [1, 2]), PackedInt32Array([1, 2]), "array")


func test_typed_arrays_and_dictionaries() -> void:
	var doubled: Array[int] = _probe.doubled([1, 2, 3])
	expect_equal(doubled, [2, 4, 6] as Array[int], "doubled")
	expect_equal(_probe.call(&"doubled", [4] as Array[int]), [8] as Array[int], "by name")
	var probes: Array[EchoProbe] = _probe.probes(3)
	expect_equal(probes.size(), 3, "probes")
	expect_equal(probes[2].tag, 2, "tag")
	expect_equal(probes.get_typed_class_name(), &"EchoProbe", "element class")
	var lengths: Dictionary[String, int] = _probe.lengths(["a", "zwölf"])
	expect_equal(lengths, { "a": 1, "zwölf": 5 } as Dictionary[String, int], "lengths")
	expect_equal(_probe.sum_of_values({ &"a": 1, &"b": 2 }), 3, "sum")


func test_missing_arguments_take_their_defaults() -> void:
	expect_equal(_probe.with_defaults(), "5 five 0 7", "none given")
	expect_equal(_probe.with_defaults(1), "1 five 0 7", "one given")
	expect_equal(_probe.with_defaults(1, "x", [1, 2], EchoProbe.red), "1 x 2 0", "all given")
	expect_equal(_probe.call(&"with_defaults", 2, "y"), "2 y 0 7", "by name")


func test_static_methods() -> void:
	expect_equal(EchoProbe.static_join("a", "b"), "a-b", "both")
	expect_equal(EchoProbe.static_join("a"), "a-right", "default")
	expect_equal(EchoProbe.create(7).tag, 7, "created")


func test_methods_with_any_number_of_arguments() -> void:
	expect_equal(_probe.vararg_sum(), 0, "none")
	expect_equal(_probe.vararg_sum(1, 2, 3), 6, "three")
	_probe.vararg_record(1, 2, 9)
	expect_equal(_probe.tag, 9, "recorded")


func test_enumerations_and_constants() -> void:
	expect_equal([EchoProbe.red, EchoProbe.lightGreen, EchoProbe.BLUE], [0, 1, 7], "values")
	expect_equal(EchoProbe.ANSWER, 42, "constant")
	expect_equal(EchoProbe.FLAG_HIGH, 262144, "flag")
	expect(ClassDB.class_get_enum_list(&"EchoProbe").has("Color8"), "enum")
	expect(ClassDB.is_class_enum_bitfield(&"EchoProbe", &"Flags"), "bitfield")
	expect(not ClassDB.is_class_enum_bitfield(&"EchoProbe", &"Color8"), "no bitfield")
	var color: EchoProbe.Color8 = EchoProbe.BLUE
	_probe.look_color = color
	expect_equal(_probe.look_color, EchoProbe.BLUE, "property")
	_probe.look_detail_flags = EchoProbe.FLAG_A | EchoProbe.FLAG_HIGH
	expect_equal(_probe.get_flags(), 262145, "flags")


func test_properties_have_types_hints_groups_and_indices() -> void:
	_probe.tag = 3
	expect_equal(_probe.get_tag(), 3, "tag")
	_probe.corner_right = 9.5
	expect_equal([_probe.corner_left, _probe.corner_right], [1.5, 9.5], "corners")
	var described: Dictionary[String, Dictionary] = {}
	for property: Dictionary in _probe.get_property_list():
		var property_name: String = property["name"]
		described[property_name] = property
	expect_equal(described["look_color"]["hint"], PROPERTY_HINT_ENUM, "hint")
	expect_equal(described["look_color"]["hint_string"], "Red,Light Green,Blue:7", "hint text")
	expect_equal(described["Look"]["usage"], PROPERTY_USAGE_GROUP, "group")
	expect_equal(described["Details"]["usage"], PROPERTY_USAGE_SUBGROUP, "subgroup")


func test_methods_have_metadata() -> void:
	var described: Dictionary[String, Dictionary] = {}
	for method: Dictionary in ClassDB.class_get_method_list(&"EchoProbe", true):
		var method_name: String = method["name"]
		described[method_name] = method
	expect_equal(described["with_defaults"]["args"].size(), 4, "arguments")
	expect_equal(described["with_defaults"]["args"][3]["class_name"], &"EchoProbe.Color8", "enum")
	expect_equal(described["with_defaults"]["default_args"], [5, "five", [], 7], "defaults")
	expect_equal(described["with_defaults"]["flags"] & METHOD_FLAG_CONST, METHOD_FLAG_CONST, "const")
	expect_equal(described["static_join"]["flags"] & METHOD_FLAG_STATIC, METHOD_FLAG_STATIC, "static")
	expect_equal(described["vararg_sum"]["flags"] & METHOD_FLAG_VARARG, METHOD_FLAG_VARARG, "vararg")
	expect_equal(described["echo_node"]["return"]["class_name"], &"Node", "class")
	expect_equal(described["doubled"]["return"]["hint_string"], "int", "element")
	expect_equal(described["lengths"]["return"]["hint_string"], "String;int", "pair")


func test_too_many_arguments_are_refused() -> void:
	expect_message("Invalid call to function 'get_tag' in base 'EchoProbe'. Expected 0 argument(s).")
	_untyped().get_tag(1)


func test_too_few_arguments_are_refused() -> void:
	expect_message("Invalid call to function 'echo_int' in base 'EchoProbe'. Expected 1 argument(s).")
	_untyped().echo_int()


func test_an_argument_of_the_wrong_type_is_refused() -> void:
	expect_message("Invalid type in function 'echo_int' in base 'EchoProbe'. Cannot convert argument 1 from String to int.")
	_untyped().echo_int("5")


func test_null_is_refused_for_a_number() -> void:
	expect_message("Invalid type in function 'set_color' in base 'EchoProbe'. Cannot convert argument 1 from Nil to int.")
	_untyped().set_color(null)


func test_an_object_of_the_wrong_class_is_refused() -> void:
	expect_message("Invalid type in function 'echo_node' in base 'EchoProbe'. The Object-derived class of argument 1 (RefCounted) is not a subclass of the expected argument class.")
	_untyped().echo_node(RefCounted.new())


func test_a_freed_object_is_refused() -> void:
	var node: Variant = Node.new()
	node.free()
	expect_message("Invalid type in function 'echo_object' in base 'EchoProbe'. The Object-derived class of argument 1 (previously freed) is not a subclass of the expected argument class.")
	_untyped().echo_object(node)


func test_a_wrong_value_assigned_to_a_property_is_refused() -> void:
	var untyped: Variant = _untyped()
	expect_message("Invalid assignment of property or key 'tag' with value of type 'String' on a base object of type 'EchoProbe'.")
	untyped.tag = "text"


func test_a_method_can_refuse_arguments() -> void:
	expect_message("Invalid type in function 'vararg_sum' in base 'EchoProbe'. Cannot convert argument 2 from String to int.")
	_untyped().vararg_sum(1, "x")
