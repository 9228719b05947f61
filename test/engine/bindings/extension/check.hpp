#pragma once

#include <godot_cpp/variant/variant.hpp>

/// Collects failures for the GDScript test to report.
class Check {
	godot::String failures;

public:
	void expect(bool p_condition, const char *p_what, int p_line) {
		if (!p_condition) {
			failures += godot::vformat("line %d: %s\n", p_line, p_what);
		}
	}
	/// Returns the failures, one on each line, or an empty string.
	godot::String result() const { return failures; }
};

#define EXPECT(...) check.expect((__VA_ARGS__), #__VA_ARGS__, __LINE__)
