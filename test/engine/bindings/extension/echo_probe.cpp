#include "echo_probe.hpp"

#include <godot_cpp/variant/aabb.hpp>
#include <godot_cpp/variant/basis.hpp>
#include <godot_cpp/variant/color.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_color_array.hpp>
#include <godot_cpp/variant/packed_float32_array.hpp>
#include <godot_cpp/variant/packed_float64_array.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/packed_vector2_array.hpp>
#include <godot_cpp/variant/packed_vector3_array.hpp>
#include <godot_cpp/variant/packed_vector4_array.hpp>
#include <godot_cpp/variant/plane.hpp>
#include <godot_cpp/variant/projection.hpp>
#include <godot_cpp/variant/quaternion.hpp>
#include <godot_cpp/variant/rect2.hpp>
#include <godot_cpp/variant/rect2i.hpp>
#include <godot_cpp/variant/transform2d.hpp>
#include <godot_cpp/variant/transform3d.hpp>
#include <godot_cpp/variant/vector2.hpp>
#include <godot_cpp/variant/vector2i.hpp>
#include <godot_cpp/variant/vector3.hpp>
#include <godot_cpp/variant/vector3i.hpp>
#include <godot_cpp/variant/vector4.hpp>
#include <godot_cpp/variant/vector4i.hpp>

using namespace godot;

TypedArray<int64_t> EchoProbe::doubled(const TypedArray<int64_t> &p_numbers) const {
	TypedArray<int64_t> result;
	for (const Variant &number : p_numbers) {
		result.push_back(number.operator int64_t() * 2);
	}
	return result;
}

TypedArray<EchoProbe> EchoProbe::probes(int p_count) const {
	TypedArray<EchoProbe> result;
	for (int i = 0; i < p_count; i++) {
		result.push_back(create(i));
	}
	return result;
}

TypedDictionary<String, int64_t> EchoProbe::lengths(const TypedArray<String> &p_texts) const {
	TypedDictionary<String, int64_t> result;
	for (int64_t i = 0; i < p_texts.size(); i++) {
		const String text = p_texts[i];
		result[text] = text.length();
	}
	return result;
}

int64_t EchoProbe::sum_of_values(const TypedDictionary<StringName, int64_t> &p_numbers) const {
	int64_t sum = 0;
	for (const Variant &number : p_numbers.values()) {
		sum += number.operator int64_t();
	}
	return sum;
}

String EchoProbe::with_defaults(int p_number, const String &p_text, const Array &p_list, Color8 p_color) const {
	return vformat("%d %s %d %d", p_number, p_text, p_list.size(), p_color);
}

String EchoProbe::static_join(const String &p_left, const String &p_right) {
	return p_left + "-" + p_right;
}

Ref<EchoProbe> EchoProbe::create(int p_tag) {
	Ref<EchoProbe> created;
	created.instantiate();
	created->set_tag(p_tag);
	return created;
}

Variant EchoProbe::vararg_sum(const Variant **p_args, GDExtensionInt p_arg_count, GDExtensionCallError &r_error) {
	int64_t sum = 0;
	for (GDExtensionInt i = 0; i < p_arg_count; i++) {
		if (p_args[i]->get_type() != Variant::INT) {
			r_error.error = GDEXTENSION_CALL_ERROR_INVALID_ARGUMENT;
			r_error.argument = int32_t(i);
			r_error.expected = Variant::INT;
			return Variant();
		}
		sum += p_args[i]->operator int64_t();
	}
	return sum;
}

void EchoProbe::vararg_record(const Variant **p_args, GDExtensionInt p_arg_count, GDExtensionCallError &) {
	tag = p_arg_count == 0 ? -1 : p_args[p_arg_count - 1]->operator int();
}

#define BIND_ECHO(m_name, m_type)                                                                  \
	ClassDB::bind_method(D_METHOD("echo_" m_name, "value"), &EchoProbe::echo<m_type>);             \
	ClassDB::bind_method(D_METHOD("echo_const_" m_name, "value"), &EchoProbe::echo_const<m_type>); \
	ClassDB::bind_method(D_METHOD("through_variant_" m_name, "value"), &EchoProbe::through_variant<m_type>);

void EchoProbe::_bind_methods() {
	BIND_ECHO("bool", bool);
	BIND_ECHO("int", int64_t);
	BIND_ECHO("int8", int8_t);
	BIND_ECHO("uint16", uint16_t);
	BIND_ECHO("int32", int32_t);
	BIND_ECHO("uint64", uint64_t);
	BIND_ECHO("float", double);
	BIND_ECHO("float32", float);
	BIND_ECHO("String", String);
	BIND_ECHO("Vector2", Vector2);
	BIND_ECHO("Vector2i", Vector2i);
	BIND_ECHO("Rect2", Rect2);
	BIND_ECHO("Rect2i", Rect2i);
	BIND_ECHO("Vector3", Vector3);
	BIND_ECHO("Vector3i", Vector3i);
	BIND_ECHO("Transform2D", Transform2D);
	BIND_ECHO("Vector4", Vector4);
	BIND_ECHO("Vector4i", Vector4i);
	BIND_ECHO("Plane", Plane);
	BIND_ECHO("Quaternion", Quaternion);
	BIND_ECHO("AABB", godot::AABB);
	BIND_ECHO("Basis", Basis);
	BIND_ECHO("Transform3D", Transform3D);
	BIND_ECHO("Projection", Projection);
	BIND_ECHO("Color", Color);
	BIND_ECHO("StringName", StringName);
	BIND_ECHO("NodePath", NodePath);
	BIND_ECHO("RID", godot::RID);
	BIND_ECHO("Callable", Callable);
	BIND_ECHO("Signal", Signal);
	BIND_ECHO("Dictionary", Dictionary);
	BIND_ECHO("Array", Array);
	BIND_ECHO("PackedByteArray", PackedByteArray);
	BIND_ECHO("PackedInt32Array", PackedInt32Array);
	BIND_ECHO("PackedInt64Array", PackedInt64Array);
	BIND_ECHO("PackedFloat32Array", PackedFloat32Array);
	BIND_ECHO("PackedFloat64Array", PackedFloat64Array);
	BIND_ECHO("PackedStringArray", PackedStringArray);
	BIND_ECHO("PackedVector2Array", PackedVector2Array);
	BIND_ECHO("PackedVector3Array", PackedVector3Array);
	BIND_ECHO("PackedColorArray", PackedColorArray);
	BIND_ECHO("PackedVector4Array", PackedVector4Array);
	BIND_ECHO("Variant", Variant);
	ClassDB::bind_method(D_METHOD("echo_object", "object"), &EchoProbe::echo_object);
	ClassDB::bind_method(D_METHOD("echo_node", "node"), &EchoProbe::echo_node);
	ClassDB::bind_method(D_METHOD("echo_ref", "ref"), &EchoProbe::echo_ref);
	ClassDB::bind_method(D_METHOD("echo_probe", "probe"), &EchoProbe::echo_probe);
	ClassDB::bind_method(D_METHOD("doubled", "numbers"), &EchoProbe::doubled);
	ClassDB::bind_method(D_METHOD("probes", "count"), &EchoProbe::probes);
	ClassDB::bind_method(D_METHOD("lengths", "texts"), &EchoProbe::lengths);
	ClassDB::bind_method(D_METHOD("sum_of_values", "numbers"), &EchoProbe::sum_of_values);
	ClassDB::bind_method(D_METHOD("get_type", "value"), &EchoProbe::get_type);
	ClassDB::bind_method(D_METHOD("with_defaults", "number", "text", "list", "color"), &EchoProbe::with_defaults, DEFVAL(5), DEFVAL("five"), DEFVAL(Array()), DEFVAL(BLUE));
	ClassDB::bind_static_method("EchoProbe", D_METHOD("static_join", "left", "right"), &EchoProbe::static_join, DEFVAL("right"));
	ClassDB::bind_static_method("EchoProbe", D_METHOD("create", "tag"), &EchoProbe::create);
	{
		MethodInfo info("vararg_sum");
		info.return_val.type = Variant::INT;
		ClassDB::bind_vararg_method(METHOD_FLAGS_DEFAULT, "vararg_sum", &EchoProbe::vararg_sum, info);
	}
	ClassDB::bind_vararg_method(METHOD_FLAGS_DEFAULT, "vararg_record", &EchoProbe::vararg_record, MethodInfo("vararg_record"), {}, false);

	ClassDB::bind_method(D_METHOD("set_tag", "tag"), &EchoProbe::set_tag);
	ClassDB::bind_method(D_METHOD("get_tag"), &EchoProbe::get_tag);
	ClassDB::bind_method(D_METHOD("set_color", "color"), &EchoProbe::set_color);
	ClassDB::bind_method(D_METHOD("get_color"), &EchoProbe::get_color);
	ClassDB::bind_method(D_METHOD("set_flags", "flags"), &EchoProbe::set_flags);
	ClassDB::bind_method(D_METHOD("get_flags"), &EchoProbe::get_flags);
	ClassDB::bind_method(D_METHOD("set_corner", "corner", "radius"), &EchoProbe::set_corner);
	ClassDB::bind_method(D_METHOD("get_corner", "corner"), &EchoProbe::get_corner);

	ADD_PROPERTY(PropertyInfo(Variant::INT, "tag"), "set_tag", "get_tag");
	ADD_GROUP("Look", "look_");
	ADD_PROPERTY(PropertyInfo(Variant::INT, "look_color", PROPERTY_HINT_ENUM, "Red,Light Green,Blue:7"), "set_color", "get_color");
	ADD_SUBGROUP("Details", "look_detail_");
	ADD_PROPERTY(PropertyInfo(Variant::INT, "look_detail_flags", PROPERTY_HINT_FLAGS, "A,B"), "set_flags", "get_flags");
	ADD_PROPERTYI(PropertyInfo(Variant::FLOAT, "corner_left"), "set_corner", "get_corner", 0);
	ADD_PROPERTYI(PropertyInfo(Variant::FLOAT, "corner_right"), "set_corner", "get_corner", 1);

	BIND_ENUM_CONSTANT(red);
	BIND_ENUM_CONSTANT(lightGreen);
	BIND_ENUM_CONSTANT(BLUE);
	BIND_BITFIELD_FLAG(FLAG_NONE);
	BIND_BITFIELD_FLAG(FLAG_A);
	BIND_BITFIELD_FLAG(FLAG_B);
	BIND_BITFIELD_FLAG(FLAG_HIGH);
	enum { ANSWER = 42 };
	BIND_CONSTANT(ANSWER);
}
