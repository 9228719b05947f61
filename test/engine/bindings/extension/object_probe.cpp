#include "object_probe.hpp"

using namespace godot;

int NodeProbe::alive = 0;

void PropertyProbe::_bind_methods() {
	ClassDB::bind_method(D_METHOD("set_locked", "locked"), &PropertyProbe::set_locked);
	ClassDB::bind_method(D_METHOD("is_locked"), &PropertyProbe::is_locked);
	ClassDB::bind_method(D_METHOD("take_received"), &PropertyProbe::take_received);
	ADD_PROPERTY(PropertyInfo(Variant::BOOL, "locked"), "set_locked", "is_locked");
}

void PropertyProbe::_notification(int p_what) {
	if (p_what == NOTIFICATION_POSTINITIALIZE || p_what >= 1000) {
		receive("parent " + itos(p_what));
	}
}

bool PropertyProbe::_set(const StringName &p_name, const Variant &p_value) {
	if (!String(p_name).begins_with("dynamic/") || locked) {
		return false;
	}
	dynamic[p_name] = p_value;
	return true;
}

bool PropertyProbe::_get(const StringName &p_name, Variant &r_value) const {
	if (!dynamic.has(p_name)) {
		return false;
	}
	r_value = dynamic[p_name];
	return true;
}

void PropertyProbe::_get_property_list(List<PropertyInfo> *p_list) const {
	for (const Variant &name : dynamic.keys()) {
		p_list->push_back(PropertyInfo(dynamic[name].get_type(), name));
	}
}

bool PropertyProbe::_property_can_revert(const StringName &p_name) const {
	return dynamic.has(p_name);
}

bool PropertyProbe::_property_get_revert(const StringName &p_name, Variant &r_value) const {
	r_value = String("reverted ") + p_name;
	return dynamic.has(p_name);
}

void PropertyProbe::_validate_property(PropertyInfo &p_property) const {
	if (p_property.name == "locked") {
		p_property.hint_string = "checked";
		p_property.usage |= PROPERTY_USAGE_READ_ONLY;
	}
}

String PropertyProbe::_to_string() const {
	return vformat("<probe with %d>", dynamic.size());
}

PackedStringArray PropertyProbe::take_received() {
	const PackedStringArray taken = received;
	received.clear();
	return taken;
}

void PropertyProbeChild::_notification(int p_what) {
	if (p_what == NOTIFICATION_POSTINITIALIZE || p_what >= 1000) {
		receive("child " + itos(p_what));
	}
}

bool PropertyProbeChild::_set(const StringName &p_name, const Variant &p_value) {
	if (p_name != StringName("own")) {
		return false;
	}
	own = p_value;
	return true;
}

bool PropertyProbeChild::_get(const StringName &p_name, Variant &r_value) const {
	if (p_name != StringName("own")) {
		return false;
	}
	r_value = own;
	return true;
}

void PropertyProbeChild::_get_property_list(List<PropertyInfo> *p_list) const {
	p_list->push_back(PropertyInfo(Variant::INT, "own"));
}

void NodeProbe::_bind_methods() {
	ClassDB::bind_method(D_METHOD("take_received"), &NodeProbe::take_received);
	ClassDB::bind_static_method("NodeProbe", D_METHOD("get_alive"), &NodeProbe::get_alive);
}

void NodeProbe::_notification(int p_what) {
	if (p_what == NOTIFICATION_ENTER_TREE) {
		received.push_back("enter");
	} else if (p_what == NOTIFICATION_EXIT_TREE) {
		received.push_back("exit");
	}
}

void NodeProbe::_ready() {
	received.push_back("_ready");
}

void NodeProbe::_process(double p_delta) {
	if (p_delta >= 0.0 && !received.has("_process")) {
		received.push_back("_process");
	}
}

String ControlProbe::_get_tooltip(const Vector2 &p_at_position) const {
	return String::utf8("zw\xC3\xB6lf at ") + Variant(p_at_position).stringify();
}

PackedStringArray NodeProbe::take_received() {
	const PackedStringArray taken = received;
	received.clear();
	return taken;
}

void NodeProbeChild::_enter_tree() {
	set_name("renamed by the child");
}

void AbstractProbe::_bind_methods() {
	ClassDB::bind_method(D_METHOD("answer"), &AbstractProbe::answer);
}
