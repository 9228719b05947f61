#pragma once

#include <godot_cpp/variant/variant.hpp>

namespace godot {

namespace internal {

void print_text(const String &p_text);
void print_text_error(const String &p_text);
void print_text_rich(const String &p_text);
bool is_verbose();

template <typename... Args>
String joined_text(const Args &...p_args) {
	String text;
	((text += Variant(p_args).stringify()), ...);
	return text;
}

} // namespace internal

template <typename... Args>
void print_line(const Args &...p_args) {
	internal::print_text(internal::joined_text(p_args...));
}

template <typename... Args>
void print_line_rich(const Args &...p_args) {
	internal::print_text_rich(internal::joined_text(p_args...));
}

template <typename... Args>
void print_error(const Args &...p_args) {
	internal::print_text_error(internal::joined_text(p_args...));
}

/// Prints only when the engine runs with `--verbose`.
template <typename... Args>
void print_verbose(const Args &...p_args) {
	if (internal::is_verbose()) {
		print_line(p_args...);
	}
}

} // namespace godot
