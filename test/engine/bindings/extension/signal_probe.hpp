#pragma once

#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/class_db.hpp>

namespace godot {

/// Emits signals, and creates every kind of Callable.
class SignalProbe : public RefCounted {
	GDCLASS(SignalProbe, RefCounted)

	Array received;
	static int64_t static_sum;

	int add(int p_a, int p_b) const { return p_a + p_b; }
	void receive(const Variant &p_what) { received.push_back(p_what); }
	void receive_two(const String &p_first, int p_second) { received.push_back(Array::make(p_first, p_second)); }
	static void receive_static(int p_what) { static_sum += p_what; }
	static String join_static(const String &p_a, const String &p_b) { return p_a + p_b; }

protected:
	static void _bind_methods();

public:
	void emit_fired(const String &p_text, int p_number) { emit_signal("fired", p_text, p_number); }
	void emit_deferred(int p_number);
	Signal request(const String &p_name);
	Error connect_to(Object *p_source, const StringName &p_signal, int p_flags);
	void disconnect_from(Object *p_source, const StringName &p_signal);
	bool is_connected_to(Object *p_source, const StringName &p_signal);
	Callable get_adder() { return callable_mp(this, &SignalProbe::add); }
	Callable get_receiver() { return callable_mp(this, &SignalProbe::receive); }
	Callable get_bound() { return callable_mp(this, &SignalProbe::receive_two).bind(7); }
	Callable get_static_receiver() const { return callable_mp_static(&SignalProbe::receive_static); }
	Callable get_joiner() const { return callable_mp_static(&SignalProbe::join_static); }
	void call_later(const Callable &p_callable, const Variant &p_argument) { p_callable.call_deferred(p_argument); }
	Variant call_now(const Callable &p_callable, const Array &p_arguments) { return p_callable.callv(p_arguments); }
	Array take_received();
	static int64_t take_static_sum();
	String check();
};

} // namespace godot
