#pragma once

#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/class_db.hpp>

namespace godot {

class Node;

/// Checks of the C++ API. Each check returns its failures, or an empty string.
class CheckProbe : public RefCounted {
	GDCLASS(CheckProbe, RefCounted)

protected:
	static void _bind_methods();

public:
	String check_string() const;
	String check_string_encodings() const;
	String check_string_name() const;
	String check_array() const;
	String check_dictionary() const;
	String check_packed_arrays() const;
	String check_variant() const;
	String check_variant_calls() const;
	String check_math() const;
	String check_references();
	String check_objects(Node *p_node);
	String check_engine_api() const;
	String check_collections() const;
	String check_utility_functions() const;
	int64_t count_after_dropping(int p_instances) const;
	int64_t fail(const String &p_how) const;
	void print_message(const String &p_how) const;
};

} // namespace godot
