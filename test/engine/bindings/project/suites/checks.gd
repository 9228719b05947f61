extends Suite
## Checks of the bindings' C++ types. Each check returns its failures.

var _probe := CheckProbe.new()


func test_strings_have_operators_and_methods() -> void:
	expect_equal(_probe.check_string(), "", "check")


func test_strings_convert_from_and_to_every_encoding() -> void:
	expect_equal(_probe.check_string_encodings(), "", "check")


func test_names_and_paths() -> void:
	expect_equal(_probe.check_string_name(), "", "check")


func test_arrays_are_shared_copied_sorted_and_typed() -> void:
	expect_equal(_probe.check_array(), "", "check")


func test_dictionaries_are_shared_copied_and_typed() -> void:
	expect_equal(_probe.check_dictionary(), "", "check")


func test_packed_arrays_expose_their_memory_and_copy_on_write() -> void:
	expect_equal(_probe.check_packed_arrays(), "", "check")


func test_variants_convert_compare_and_iterate() -> void:
	expect_equal(_probe.check_variant(), "", "check")


func test_variants_call_methods_by_name() -> void:
	expect_equal(_probe.check_variant_calls(), "", "check")


func test_math_types_have_constants_operators_and_methods() -> void:
	expect_equal(_probe.check_math(), "", "check")


func test_references_are_counted() -> void:
	expect_equal(_probe.check_references(), "", "check")


func test_objects_are_created_found_cast_and_freed() -> void:
	var timer := Timer.new()
	add_child(timer)
	expect_equal(_probe.check_objects(timer), "", "check")
	timer.free()


func test_engine_classes_have_singletons_statics_defaults_and_enums() -> void:
	expect_equal(_probe.check_engine_api(), "", "check")


func test_lists_and_vectors() -> void:
	expect_equal(_probe.check_collections(), "", "check")


func test_utility_functions() -> void:
	expect_equal(_probe.check_utility_functions(), "", "check")
