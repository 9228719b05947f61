#include "signal_probe.hpp"

#include "check.hpp"

using namespace godot;

int64_t SignalProbe::static_sum = 0;

void SignalProbe::emit_deferred(int p_number) {
	call_deferred("emit_signal", "fired", "later", p_number);
}

Signal SignalProbe::request(const String &p_name) {
	if (!has_user_signal(p_name)) {
		add_user_signal(p_name);
	}
	const Signal signal(this, p_name);
	callable_mp(this, &SignalProbe::receive).bind("requested").call_deferred();
	call_deferred("emit_signal", p_name, 33);
	return signal;
}

Error SignalProbe::connect_to(Object *p_source, const StringName &p_signal, int p_flags) {
	return p_source->connect(p_signal, callable_mp(this, &SignalProbe::receive), uint32_t(p_flags));
}

void SignalProbe::disconnect_from(Object *p_source, const StringName &p_signal) {
	p_source->disconnect(p_signal, callable_mp(this, &SignalProbe::receive));
}

bool SignalProbe::is_connected_to(Object *p_source, const StringName &p_signal) {
	return p_source->is_connected(p_signal, callable_mp(this, &SignalProbe::receive));
}

Array SignalProbe::take_received() {
	const Array taken = received;
	received = Array();
	return taken;
}

int64_t SignalProbe::take_static_sum() {
	const int64_t taken = static_sum;
	static_sum = 0;
	return taken;
}

String SignalProbe::check() {
	Check check;
	const Callable adder = get_adder();
	EXPECT(adder.is_valid());
	EXPECT(adder.is_custom());
	EXPECT(adder.get_object() == this);
	EXPECT(adder.get_argument_count() == 2);
	EXPECT(adder == get_adder());
	EXPECT(adder.hash() == get_adder().hash());
	EXPECT(adder != get_receiver());
	EXPECT(adder.call(20, 22) == Variant(42));
	EXPECT(adder.bind(1).call(2) == Variant(3));
	EXPECT(adder.get_custom() != nullptr);
	EXPECT(Callable(this, "check").get_custom() == nullptr);
	EXPECT(get_joiner().call("a", "b") == Variant("ab"));
	EXPECT(get_joiner() == get_joiner());
	EXPECT(get_joiner().get_object() == nullptr);
	EXPECT(!Callable().is_valid());
	const Signal signal(this, "fired");
	EXPECT(signal.get_name() == StringName("fired"));
	EXPECT(signal.get_object_id() == int64_t(get_instance_id()));
	return check.result();
}

void SignalProbe::_bind_methods() {
	ClassDB::bind_method(D_METHOD("emit_fired", "text", "number"), &SignalProbe::emit_fired);
	ClassDB::bind_method(D_METHOD("emit_deferred", "number"), &SignalProbe::emit_deferred);
	ClassDB::bind_method(D_METHOD("request", "name"), &SignalProbe::request);
	ClassDB::bind_method(D_METHOD("connect_to", "source", "signal", "flags"), &SignalProbe::connect_to, DEFVAL(0));
	ClassDB::bind_method(D_METHOD("disconnect_from", "source", "signal"), &SignalProbe::disconnect_from);
	ClassDB::bind_method(D_METHOD("is_connected_to", "source", "signal"), &SignalProbe::is_connected_to);
	ClassDB::bind_method(D_METHOD("get_adder"), &SignalProbe::get_adder);
	ClassDB::bind_method(D_METHOD("get_receiver"), &SignalProbe::get_receiver);
	ClassDB::bind_method(D_METHOD("get_bound"), &SignalProbe::get_bound);
	ClassDB::bind_method(D_METHOD("get_static_receiver"), &SignalProbe::get_static_receiver);
	ClassDB::bind_method(D_METHOD("get_joiner"), &SignalProbe::get_joiner);
	ClassDB::bind_method(D_METHOD("call_later", "callable", "argument"), &SignalProbe::call_later);
	ClassDB::bind_method(D_METHOD("call_now", "callable", "arguments"), &SignalProbe::call_now);
	ClassDB::bind_method(D_METHOD("take_received"), &SignalProbe::take_received);
	ClassDB::bind_static_method("SignalProbe", D_METHOD("take_static_sum"), &SignalProbe::take_static_sum);
	ClassDB::bind_method(D_METHOD("check"), &SignalProbe::check);
	ADD_SIGNAL(MethodInfo("fired", PropertyInfo(Variant::STRING, "text"), PropertyInfo(Variant::INT, "number")));
}
