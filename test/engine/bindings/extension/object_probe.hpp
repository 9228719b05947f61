#pragma once

#include <godot_cpp/classes/control.hpp>
#include <godot_cpp/classes/node2d.hpp>
#include <godot_cpp/classes/resource.hpp>
#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

/// Overrides the methods with which an object defines its properties.
class PropertyProbe : public Resource {
	GDCLASS(PropertyProbe, Resource)

	Dictionary dynamic;
	PackedStringArray received;
	bool locked = false;

protected:
	static void _bind_methods();
	void _notification(int p_what);
	bool _set(const StringName &p_name, const Variant &p_value);
	bool _get(const StringName &p_name, Variant &r_value) const;
	void _get_property_list(List<PropertyInfo> *p_list) const;
	bool _property_can_revert(const StringName &p_name) const;
	bool _property_get_revert(const StringName &p_name, Variant &r_value) const;
	void _validate_property(PropertyInfo &p_property) const;
	String _to_string() const;

	void receive(const String &p_what) { received.push_back(p_what); }

public:
	void set_locked(bool p_locked) { locked = p_locked; }
	bool is_locked() const { return locked; }
	PackedStringArray take_received();
};

/// Adds properties to those of its parent.
class PropertyProbeChild : public PropertyProbe {
	GDCLASS(PropertyProbeChild, PropertyProbe)

	int own = 1;

protected:
	static void _bind_methods() {}
	void _notification(int p_what);
	bool _set(const StringName &p_name, const Variant &p_value);
	bool _get(const StringName &p_name, Variant &r_value) const;
	void _get_property_list(List<PropertyInfo> *p_list) const;
};

/// Overrides nothing.
class PlainProbe : public RefCounted {
	GDCLASS(PlainProbe, RefCounted)

protected:
	static void _bind_methods() {}
};

/// Overrides virtual methods of the engine, and counts the existing instances.
class NodeProbe : public Node2D {
	GDCLASS(NodeProbe, Node2D)

	PackedStringArray received;

protected:
	static void _bind_methods();
	void _notification(int p_what);

public:
	static int alive;

	NodeProbe() { alive++; }
	~NodeProbe() { alive--; }

	void _ready() override;
	void _process(double p_delta) override;

	PackedStringArray take_received();
	static int get_alive() { return alive; }
};

/// Overrides virtual methods with arguments and results.
class ControlProbe : public Control {
	GDCLASS(ControlProbe, Control)

protected:
	static void _bind_methods() {}

public:
	Vector2 _get_minimum_size() const override { return Vector2(12, 34); }
	String _get_tooltip(const Vector2 &p_at_position) const override;
};

/// Inherits an override and adds one.
class NodeProbeChild : public NodeProbe {
	GDCLASS(NodeProbeChild, NodeProbe)

protected:
	static void _bind_methods() {}

public:
	void _enter_tree() override;
};

/// Cannot be instantiated.
class AbstractProbe : public RefCounted {
	GDCLASS(AbstractProbe, RefCounted)

protected:
	static void _bind_methods();

public:
	virtual int answer() const = 0;
};

class ConcreteProbe : public AbstractProbe {
	GDCLASS(ConcreteProbe, AbstractProbe)

protected:
	static void _bind_methods() {}

public:
	int answer() const override { return 42; }
};

/// Registered, but hidden from scripts.
class InternalProbe : public RefCounted {
	GDCLASS(InternalProbe, RefCounted)

protected:
	static void _bind_methods() {}
};

/// Can only be extended by scripts, not instantiated.
class VirtualProbe : public RefCounted {
	GDCLASS(VirtualProbe, RefCounted)

protected:
	static void _bind_methods() {}
};

/// A placeholder in the editor.
class RuntimeProbe : public Node {
	GDCLASS(RuntimeProbe, Node)

protected:
	static void _bind_methods() {}
};

} // namespace godot
