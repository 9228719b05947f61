#include "check_probe.hpp"

#include "check.hpp"
#include "echo_probe.hpp"
#include "object_probe.hpp"

#include <godot_cpp/classes/audio_effect_instance.hpp>
#include <godot_cpp/classes/class_db_singleton.hpp>
#include <godot_cpp/classes/engine.hpp>
#include <godot_cpp/classes/file_access.hpp>
#include <godot_cpp/classes/json.hpp>
#include <godot_cpp/classes/os.hpp>
#include <godot_cpp/classes/project_settings.hpp>
#include <godot_cpp/classes/scene_tree.hpp>
#include <godot_cpp/classes/time.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/memory.hpp>
#include <godot_cpp/templates/list.hpp>
#include <godot_cpp/variant/basis.hpp>
#include <godot_cpp/variant/color.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_float32_array.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/packed_vector2_array.hpp>
#include <godot_cpp/variant/projection.hpp>
#include <godot_cpp/variant/quaternion.hpp>
#include <godot_cpp/variant/rect2.hpp>
#include <godot_cpp/variant/transform2d.hpp>
#include <godot_cpp/variant/transform3d.hpp>
#include <godot_cpp/variant/utility_functions.hpp>
#include <godot_cpp/variant/vector2.hpp>
#include <godot_cpp/variant/vector2i.hpp>
#include <godot_cpp/variant/vector3.hpp>

#include <cmath>

using namespace godot;

String CheckProbe::check_string() const {
	Check check;
	const String empty;
	EXPECT(empty.is_empty());
	EXPECT(empty == "");
	EXPECT(empty.length() == 0);
	EXPECT(empty.ptr()[0] == 0);
	String text = "hello";
	EXPECT(text == "hello");
	EXPECT("hello" == text);
	EXPECT(text != "hullo");
	EXPECT(text.length() == 5);
	EXPECT(text[1] == U'e');
	text[1] = U'u';
	EXPECT(text == "hullo");
	text += " there";
	text += String("!");
	text += U'?';
	EXPECT(text == "hullo there!?");
	EXPECT("oh, " + text + " x" == String("oh, hullo there!? x"));
	EXPECT(text.to_upper() == "HULLO THERE!?");
	EXPECT(text.find("there") == 6);
	EXPECT(text.substr(6, 5) == "there");
	const String copy = text;
	text = "other";
	EXPECT(copy == "hullo there!?");
	EXPECT(String("a,b,,c").split(",").size() == 4);
	EXPECT(String("a,b,,c").split(",", false).size() == 3);
	EXPECT(String(", ").join({ "a", "b" }) == "a, b");
	EXPECT(String("b") > String("a"));
	EXPECT(String("%s is %d") % Array::make("x", 5) == "x is 5");
	EXPECT(vformat("%s-%s-%.2f", "a", 7, 1.5) == "a-7-1.50");
	EXPECT(vformat("plain") == "plain");
	EXPECT(itos(-9007199254740993) == "-9007199254740993");
	EXPECT(rtos(0.5) == "0.5");
	EXPECT(String::num_int64(255, 16) == "ff");
	EXPECT(String::num_real(3.0) == "3.0");
	EXPECT(String::chr(0x1F3A7).length() == 1);
	EXPECT(String("42").to_int() == 42);
	EXPECT(Variant(String("x")) == Variant("x"));
	EXPECT(String("x") == Variant("x"));
	String moved = static_cast<String &&>(text);
	EXPECT(moved == "other");
	EXPECT(text.is_empty());
	text = "again";
	EXPECT(text == "again");
	text = static_cast<const String &>(text);
	EXPECT(text == "again");
	return check.result();
}

String CheckProbe::check_string_encodings() const {
	Check check;
	const String text = String::utf8("h\xC3\xA9 \xF0\x9F\x8E\xA7");
	EXPECT(text.length() == 4);
	EXPECT(text[1] == 0xE9);
	EXPECT(text[3] == 0x1F3A7);
	EXPECT(text.utf8().length() == 8);
	EXPECT(std::strcmp(text.utf8().get_data(), "h\xC3\xA9 \xF0\x9F\x8E\xA7") == 0);
	EXPECT(text.utf16().length() == 5);
	EXPECT(text.utf32().length() == 4);
	EXPECT(text.utf32()[3] == 0x1F3A7);
	EXPECT(String::utf16(text.utf16().get_data()) == text);
	EXPECT(String(text.utf32().get_data()) == text);
	EXPECT(String(text.wide_string().get_data()) == text);
	EXPECT(String(U"h\u00e9 \U0001F3A7") == text);
	EXPECT(String("caf\xE9").length() == 4);
	EXPECT(String::utf8("abcdef", 3) == "abc");
	String parsed = "before";
	EXPECT(parsed.parse_utf8("after") == OK);
	EXPECT(parsed == "after");
	EXPECT(String().utf8().length() == 0);
	EXPECT(String().utf8().get_data()[0] == '\0');
	CharString copied = text.utf8();
	const CharString again = copied;
	copied = String("x").ascii();
	EXPECT(again.length() == 8);
	EXPECT(copied.length() == 1);
	EXPECT(copied != again);
	return check.result();
}

String CheckProbe::check_string_name() const {
	Check check;
	const StringName name = "fired";
	EXPECT(name == StringName("fired"));
	EXPECT(name == "fired");
	EXPECT(name != "tired");
	EXPECT(name == String("fired"));
	EXPECT(String(name) == "fired");
	EXPECT(name.data_unique_pointer() == StringName(String("fired")).data_unique_pointer());
	EXPECT(StringName().is_empty());
	EXPECT(name.length() == 5);
	const NodePath path = "a/b:c:d";
	EXPECT(path.get_name_count() == 2);
	EXPECT(path.get_subname_count() == 2);
	EXPECT(path.get_name(1) == StringName("b"));
	EXPECT(String(path) == "a/b:c:d");
	return check.result();
}

String CheckProbe::check_array() const {
	Check check;
	Array array;
	EXPECT(array.is_empty());
	EXPECT(array.ptr() == nullptr);
	array.push_back(1);
	array.push_back("two");
	array.append(3.5);
	EXPECT(array.size() == 3);
	EXPECT(array[0] == Variant(1));
	array[0] = Vector2(1, 2);
	EXPECT(array[0] == Variant(Vector2(1, 2)));
	const Array shared = array;
	array.push_back(4);
	EXPECT(shared.size() == 4);
	Array copy = array.duplicate();
	copy.push_back(5);
	EXPECT(array.size() == 4);
	EXPECT(array != copy);
	int64_t seen = 0;
	for (const Variant &value : copy) {
		seen += value.get_type() == Variant::NIL ? 0 : 1;
	}
	EXPECT(seen == 5);
	for (Variant &value : copy) {
		value = 7;
	}
	EXPECT(copy.count(7) == 5);
	Array listed = { 3, 1, 2 };
	listed.sort();
	EXPECT(listed == Array::make(1, 2, 3));
	EXPECT(listed.max() == Variant(3));
	EXPECT((listed + Array::make(4)).size() == 4);
	EXPECT(Array::make().is_empty());
	TypedArray<int64_t> typed;
	EXPECT(typed.is_typed());
	EXPECT(typed.get_typed_builtin() == Variant::INT);
	typed.push_back(5);
	const Array same = typed;
	EXPECT(same.is_same_typed(typed));
	const TypedArray<int64_t> from_untyped = Array::make(1, 2);
	EXPECT(from_untyped.size() == 2);
	EXPECT(from_untyped.is_typed());
	const TypedArray<EchoProbe> objects;
	EXPECT(objects.get_typed_class_name() == StringName("EchoProbe"));
	const TypedArray<Variant> untyped;
	EXPECT(!untyped.is_typed());
	return check.result();
}

String CheckProbe::check_dictionary() const {
	Check check;
	Dictionary dictionary;
	dictionary["a"] = 1;
	dictionary[2] = "b";
	dictionary[Vector2i(1, 1)] = Array::make(1);
	EXPECT(dictionary.size() == 3);
	EXPECT(dictionary.has("a"));
	EXPECT(!dictionary.has("z"));
	EXPECT(dictionary["a"] == Variant(1));
	EXPECT(dictionary.get("z", 9) == Variant(9));
	EXPECT(dictionary.get("z").get_type() == Variant::NIL);
	EXPECT(dictionary.keys().size() == 3);
	EXPECT(dictionary.erase("a"));
	EXPECT(!dictionary.erase("a"));
	const Dictionary shared = dictionary;
	dictionary["c"] = nullptr;
	EXPECT(shared.has("c"));
	EXPECT(dictionary.duplicate() == dictionary);
	EXPECT(dictionary.find_key("b") == Variant(2));
	TypedDictionary<String, int64_t> typed;
	EXPECT(typed.is_typed());
	EXPECT(typed.get_typed_key_builtin() == Variant::STRING);
	typed["x"] = 5;
	EXPECT(typed["x"] == Variant(5));
	return check.result();
}

String CheckProbe::check_packed_arrays() const {
	Check check;
	PackedByteArray bytes;
	EXPECT(bytes.is_empty());
	EXPECT(bytes.ptr() == nullptr);
	EXPECT(bytes.begin() == bytes.end());
	bytes.resize(4);
	std::memcpy(bytes.ptrw(), "\x01\x02\x03\x04", 4);
	EXPECT(bytes[3] == 4);
	EXPECT(bytes.decode_u32(0) == 0x04030201);
	const PackedByteArray copy = bytes;
	bytes[0] = 9;
	EXPECT(copy[0] == 1);
	EXPECT(bytes[0] == 9);
	const PackedInt32Array numbers = { 1, 2, 3 };
	int32_t sum = 0;
	for (int32_t number : numbers) {
		sum += number;
	}
	EXPECT(sum == 6);
	const PackedStringArray texts = { "a", "b" };
	EXPECT(texts[1] == "b");
	EXPECT(texts.has("a"));
	PackedVector2Array points;
	points.push_back(Vector2(1, 2));
	points.append(Vector2(3, 4));
	EXPECT(points[1] == Vector2(3, 4));
	EXPECT(points.size() == 2);
	const PackedFloat32Array floats = Array::make(0.5, 1.5);
	EXPECT(floats[1] == 1.5f);
	EXPECT(PackedInt32Array({ 1, 2 }) == PackedInt32Array(Array::make(1, 2)));
	EXPECT((PackedInt32Array({ 1 }) + PackedInt32Array({ 2 })).size() == 2);
	return check.result();
}

String CheckProbe::check_variant() const {
	Check check;
	const Variant null;
	EXPECT(null.get_type() == Variant::NIL);
	EXPECT(!null.booleanize());
	EXPECT(Variant(nullptr) == null);
	EXPECT(Variant(true).get_type() == Variant::BOOL);
	EXPECT(Variant(5).get_type() == Variant::INT);
	EXPECT(Variant(uint64_t(1) << 63).operator uint64_t() == uint64_t(1) << 63);
	EXPECT(Variant(-5).operator int32_t() == -5);
	EXPECT(Variant(2.5f).operator double() == 2.5);
	EXPECT(Variant("12").operator int64_t() == 12);
	EXPECT(Variant("x").operator String() == "x");
	EXPECT(Variant(String("n")).operator StringName() == StringName("n"));
	EXPECT(Variant(EchoProbe::BLUE).operator int64_t() == 7);
	EXPECT(Variant(1) == Variant(1.0));
	EXPECT(Variant(1) != Variant(2));
	EXPECT(Variant(1) < Variant(2));
	EXPECT(Variant(1).hash() == Variant(1).hash());
	EXPECT(Variant("a").hash_compare(Variant("a")));
	Variant list = Array::make(1, 2, 3);
	bool valid = false;
	bool out_of_bounds = false;
	EXPECT(list.get(1) == Variant(2));
	EXPECT(list.get_indexed(2, valid, out_of_bounds) == Variant(3));
	EXPECT(valid && !out_of_bounds);
	list.get_indexed(3, valid, out_of_bounds);
	EXPECT(out_of_bounds);
	list.set(0, 9);
	EXPECT(list.get(0) == Variant(9));
	EXPECT(list.in(9));
	EXPECT(!list.in(8));
	Variant vector = Vector2(1, 2);
	vector.set_named("x", 5, valid);
	EXPECT(valid);
	EXPECT(vector.get_named("x", valid) == Variant(5));
	Variant keyed = Dictionary();
	keyed.set_keyed("k", "v", valid);
	EXPECT(valid && keyed.has_key("k"));
	EXPECT(keyed.get_keyed("k", valid) == Variant("v"));
	Variant iterator;
	int64_t sum = 0;
	for (bool more = list.iter_init(iterator, valid); more; more = list.iter_next(iterator, valid)) {
		sum += list.iter_get(iterator, valid).operator int64_t();
	}
	EXPECT(sum == 14);
	EXPECT(list.duplicate() == list);
	EXPECT(Variant(Vector2(1, 2)).stringify() == "(1.0, 2.0)");
	EXPECT(Variant::get_type_name(Variant::PACKED_VECTOR4_ARRAY) == "PackedVector4Array");
	EXPECT(Variant::can_convert(Variant::INT, Variant::FLOAT));
	EXPECT(!Variant::can_convert_strict(Variant::STRING, Variant::INT));
	Variant result;
	Variant::evaluate(Variant::OP_ADD, 2, 3, result, valid);
	EXPECT(valid && result == Variant(5));
	Variant::evaluate(Variant::OP_ADD, 2, "x", result, valid);
	EXPECT(!valid);
	Variant moved = static_cast<Variant &&>(list);
	EXPECT(moved.get_type() == Variant::ARRAY);
	EXPECT(list.get_type() == Variant::NIL);
	moved.clear();
	EXPECT(moved.get_type() == Variant::NIL);
	EXPECT(Variant(static_cast<const Object *>(nullptr)).get_type() == Variant::NIL);
	return check.result();
}

String CheckProbe::check_variant_calls() const {
	Check check;
	Variant text = "abc";
	EXPECT(text.call("to_upper") == Variant("ABC"));
	EXPECT(text.call("substr", 1, 1) == Variant("b"));
	EXPECT(text.has_method("to_upper"));
	EXPECT(Variant::call_static(Variant::STRING, "num", 1.5) == Variant("1.5"));
	Variant result;
	GDExtensionCallError error;
	text.callp("no_such_method", nullptr, 0, result, error);
	EXPECT(error.error == GDEXTENSION_CALL_ERROR_INVALID_METHOD);
	Variant object = EchoProbe::create(5);
	EXPECT(object.call("get_tag") == Variant(5));
	return check.result();
}

String CheckProbe::check_math() const {
	Check check;
	constexpr Vector2 point(3, 4);
	static_assert(point.x == 3, "Vectors can be constants.");
	EXPECT(point.length() == 5.0);
	EXPECT(point + Vector2(1, 1) == Vector2(4, 5));
	EXPECT(point * 2 == Vector2(6, 8));
	EXPECT(2 * point == Vector2(6, 8));
	EXPECT(-point == Vector2(-3, -4));
	EXPECT(point[1] == 4);
	EXPECT(point.width == 3);
	EXPECT(Vector2::UP == Vector2(0, -1));
	EXPECT(Vector2i(Vector2(1.9f, 2.1f)) == Vector2i(1, 2));
	EXPECT(Vector2i(7, 7) % Vector2i(4, 5) == Vector2i(3, 2));
	EXPECT(Vector3(1, 0, 0).cross(Vector3(0, 1, 0)) == Vector3(0, 0, 1));
	EXPECT(Vector3(0, 0, 5).normalized() == Vector3(0, 0, 1));
	EXPECT(Vector3().max_axis_index() == Vector3::AXIS_X);
	EXPECT(Rect2(0, 0, 2, 2).has_point(Vector2(1, 1)));
	Rect2 rectangle(1, 1, 2, 2);
	EXPECT(rectangle.get_end() == Vector2(3, 3));
	rectangle.set_end(Vector2(5, 5));
	EXPECT(rectangle.size == Vector2(4, 4));
	EXPECT(Transform2D() == Transform2D(1, 0, 0, 1, 0, 0));
	EXPECT(Transform2D(0.0, Vector2(5, 6)).get_origin() == Vector2(5, 6));
	EXPECT(Transform2D(Vector2(1, 0), Vector2(0, 1), Vector2(2, 3)).columns[2] == Vector2(2, 3));
	const Basis turned(Vector3(0, 1, 0), 3.14159265358979 / 2);
	EXPECT((turned * Vector3(0, 0, 1)).is_equal_approx(Vector3(1, 0, 0)));
	EXPECT(Basis().rows[1] == Vector3(0, 1, 0));
	EXPECT(Basis::IDENTITY == Basis());
	EXPECT(Transform3D(Basis(), Vector3(1, 2, 3)) * Vector3(1, 1, 1) == Vector3(2, 3, 4));
	EXPECT(Quaternion() * Vector3(1, 2, 3) == Vector3(1, 2, 3));
	EXPECT(Projection::IDENTITY == Projection());
	EXPECT(Color(1, 0, 0).to_html(false) == "ff0000");
	EXPECT(Color("00ff00") == Color(0, 1, 0));
	EXPECT(Color(0, 0, 0).a == 1.0f);
	Color colour;
	colour.set_h(0.5);
	EXPECT(colour.get_r8() == 0);
	EXPECT(Vector2(INFINITY, INFINITY) == Vector2::INF);
	return check.result();
}

String CheckProbe::check_references() {
	Check check;
	Ref<EchoProbe> first;
	EXPECT(first.is_null());
	EXPECT(first == nullptr);
	first.instantiate();
	EXPECT(first.is_valid());
	EXPECT(first->get_reference_count() == 1);
	{
		const Ref<EchoProbe> second = first;
		EXPECT(first == second);
		EXPECT(first->get_reference_count() == 2);
		const Ref<RefCounted> base = second;
		EXPECT(first->get_reference_count() == 3);
		const Ref<EchoProbe> cast = base;
		EXPECT(cast == first);
		EXPECT(Ref<CheckProbe>(base).is_null());
		const Variant held = first;
		EXPECT(first->get_reference_count() == 5);
		const Ref<EchoProbe> from_variant = held;
		EXPECT(from_variant == first);
	}
	EXPECT(first->get_reference_count() == 1);
	Ref<EchoProbe> moved = static_cast<Ref<EchoProbe> &&>(first);
	EXPECT(first.is_null());
	EXPECT(moved->get_reference_count() == 1);
	const ObjectID id(moved->get_instance_id());
	EXPECT(id.is_ref_counted());
	EXPECT(ObjectDB::get_instance(id) == moved.ptr());
	moved.unref();
	EXPECT(ObjectDB::get_instance(id) == nullptr);
	const Ref<CheckProbe> self(this);
	EXPECT(self.ptr() == this);
	Ref<EchoProbe> assigned = memnew(EchoProbe);
	EXPECT(assigned->get_reference_count() == 1);
	assigned = assigned.ptr();
	EXPECT(assigned->get_reference_count() == 1);
	assigned = Variant();
	EXPECT(assigned.is_null());
	return check.result();
}

String CheckProbe::check_objects(Node *p_node) {
	Check check;
	EXPECT(p_node != nullptr);
	EXPECT(Object::cast_to<Node>(p_node) == p_node);
	EXPECT(Object::cast_to<RefCounted>(p_node) == nullptr);
	EXPECT(Object::cast_to<NodeProbe>(p_node) == nullptr);
	EXPECT(Object::cast_to<Node>(static_cast<Object *>(nullptr)) == nullptr);
	EXPECT(p_node->get_class() == "Timer");
	EXPECT(ObjectDB::get_instance(p_node->get_instance_id()) == p_node);
	EXPECT(Variant(p_node).operator Object *() == p_node);
	SceneTree *tree = p_node->get_tree();
	EXPECT(tree != nullptr && tree == Engine::get_singleton()->get_main_loop());
	Node *root = tree->get_current_scene();
	EXPECT(root != nullptr);

	NodeProbe *probe = memnew(NodeProbe);
	EXPECT(NodeProbe::alive == 1);
	EXPECT(probe->get_class() == "NodeProbe");
	EXPECT(Object::cast_to<Node2D>(probe) == probe);
	EXPECT(NodeProbe::get_class_static() == StringName("NodeProbe"));
	EXPECT(NodeProbe::get_parent_class_static() == StringName("Node2D"));
	probe->set_name("probe");
	p_node->add_child(probe);
	EXPECT(p_node->get_child_count() == 1);
	EXPECT(p_node->get_child(0) == probe);
	EXPECT(p_node->get_node<NodeProbe>("probe") == probe);
	EXPECT(probe->get_parent() == p_node);
	probe->set_position(Vector2(3, 4));
	EXPECT(probe->get_position() == Vector2(3, 4));
	const uint64_t id = probe->get_instance_id();
	p_node->remove_child(probe);
	memdelete(probe);
	EXPECT(NodeProbe::alive == 0);
	EXPECT(ObjectDB::get_instance(id) == nullptr);

	EchoProbe *const nested = memnew(EchoProbe(memnew(EchoProbe(memnew(EchoProbe)))));
	EXPECT(nested->get_class() == "EchoProbe");
	EXPECT(nested->get("tag") == Variant(2));
	memdelete(nested);

	Node *plain = memnew(Node);
	EXPECT(plain->get_class() == "Node");
	plain->set_meta("key", 5);
	EXPECT(plain->get_meta("key") == Variant(5));
	EXPECT(plain->get_meta("other", 6) == Variant(6));
	EXPECT(plain->call("get_child_count") == Variant(0));
	EXPECT(plain->has_method("add_child"));
	memdelete(plain);
	return check.result();
}

String CheckProbe::check_engine_api() const {
	Check check;
	EXPECT(JSON::stringify(Array::make(1, "a")) == "[1,\"a\"]");
	EXPECT(JSON::stringify(Array::make(1), "  ") == "[\n  1\n]");
	EXPECT(JSON::parse_string("{\"a\": [1, 2]}").operator Dictionary()["a"] == Variant(Array::make(1.0, 2.0)));
	EXPECT(Time::get_singleton()->get_ticks_usec() > 0);
	EXPECT(Time::get_singleton() == Time::get_singleton());
	EXPECT(Time::get_singleton()->get_date_string_from_unix_time(0) == "1970-01-01");
	EXPECT(Time::get_singleton()->get_date_dict_from_system()["month"].operator int64_t() >= Time::MONTH_JANUARY);
	EXPECT(Engine::get_singleton()->get_version_info()["major"] == Variant(4));
	EXPECT(!OS::get_singleton()->get_name().is_empty());
	EXPECT(ProjectSettings::get_singleton()->get_setting("application/config/name") == Variant("Bindings"));
	EXPECT(ClassDBSingleton::get_singleton()->class_exists("EchoProbe"));
	EXPECT(ClassDB::class_exists("EchoProbe"));
	EXPECT(ClassDB::get_parent_class("NodeProbeChild") == StringName("NodeProbe"));
	EXPECT(ClassDB::class_get_integer_constant("EchoProbe", "BLUE") == 7);
	const Ref<RefCounted> created = ClassDB::instantiate("PlainProbe");
	EXPECT(created.is_valid() && created->get_class() == "PlainProbe");
	const Ref<FileAccess> file = FileAccess::open("res://project.godot", FileAccess::READ);
	EXPECT(file.is_valid());
	EXPECT(file->get_reference_count() == 1);
	EXPECT(file->get_as_text().contains("[application]"));
	EXPECT(FileAccess::open("res://missing", FileAccess::READ).is_null());
	EXPECT(FileAccess::get_open_error() == ERR_FILE_NOT_FOUND);
	return check.result();
}

String CheckProbe::check_collections() const {
	Check check;
	List<String> list;
	list.push_back("b");
	list.push_back("c");
	list.push_front("a");
	EXPECT(list.size() == 3);
	EXPECT(list.front()->get() == "a");
	EXPECT(list.find("c")->prev()->get() == "b");
	List<String> copy = list;
	EXPECT(copy.erase("b"));
	EXPECT(!copy.erase("b"));
	String joined;
	for (const String &text : copy) {
		joined += text;
	}
	EXPECT(joined == "ac");
	copy.pop_back();
	copy.pop_front();
	EXPECT(copy.is_empty() && copy.front() == nullptr && copy.back() == nullptr);
	LocalVector<String> vector = { "x", "y" };
	vector.push_back(vector[0]);
	EXPECT(vector.size() == 3 && vector[2] == "x");
	EXPECT(vector.find("y") == 1);
	vector.remove_at(0);
	EXPECT(vector[0] == "y");
	const LocalVector<String> other = vector;
	vector.clear();
	EXPECT(other.size() == 2 && vector.is_empty());
	String *texts = memnew_arr(String, 3);
	texts[2] = "last";
	EXPECT(memarr_len(texts) == 3 && texts[0].is_empty());
	memdelete_arr(texts);
	EXPECT(CLAMP(5, 1, 3) == 3 && MIN(1, 2) == 1 && MAX(1, 2) == 2 && ABS(-2) == 2 && SIGN(-3) == -1);
	return check.result();
}

String CheckProbe::check_utility_functions() const {
	Check check;
	EXPECT(UtilityFunctions::sin(0.0) == 0.0);
	EXPECT(UtilityFunctions::max(1, 5, 3) == Variant(5));
	EXPECT(UtilityFunctions::str("a", 1, Vector2(1, 2)) == "a1(1.0, 2.0)");
	EXPECT(UtilityFunctions::type_of(Array()) == Variant::ARRAY);
	EXPECT(UtilityFunctions::clampi(9, 1, 3) == 3);
	EXPECT(UtilityFunctions::str_to_var(UtilityFunctions::var_to_str(Vector2(1, 2))) == Variant(Vector2(1, 2)));
	EXPECT(UtilityFunctions::bytes_to_var(UtilityFunctions::var_to_bytes("x")) == Variant("x"));
	EXPECT(UtilityFunctions::error_string(ERR_BUSY) == "Busy");
	EXPECT(UtilityFunctions::instance_from_id(int64_t(get_instance_id())) == this);
	return check.result();
}

int64_t CheckProbe::count_after_dropping(int p_instances) const {
	Array held;
	for (int i = 0; i < p_instances; i++) {
		held.push_back(EchoProbe::create(i));
	}
	return held.size();
}

int64_t CheckProbe::fail(const String &p_how) const {
	const Object *missing = nullptr;
	if (p_how == "null") {
		ERR_FAIL_NULL_V(missing, 1);
	} else if (p_how == "null message") {
		ERR_FAIL_NULL_V_MSG(missing, 2, "no value given");
	} else if (p_how == "condition") {
		ERR_FAIL_COND_V(p_how.length() > 2, 3);
	} else if (p_how == "condition message") {
		ERR_FAIL_COND_V_MSG(p_how.length() > 2, 4, vformat("%s is long", p_how));
	} else if (p_how == "index") {
		const int index = 5;
		ERR_FAIL_INDEX_V(index, 3, 5);
	} else if (p_how == "index message") {
		const int index = -1;
		ERR_FAIL_INDEX_V_MSG(index, 3, 6, "pick another");
	} else if (p_how == "always") {
		ERR_FAIL_V_MSG(7, "always fails");
	} else if (p_how == "loop") {
		int64_t rounds = 0;
		for (int i = 0; i < 4; i++) {
			ERR_CONTINUE_MSG(i == 1, "skips one");
			ERR_BREAK_MSG(i == 3, "stops early");
			rounds++;
		}
		return rounds;
	}
	return 0;
}

void CheckProbe::print_message(const String &p_how) const {
	if (p_how == "error") {
		ERR_PRINT("printed as an error");
	} else if (p_how == "warning") {
		WARN_PRINT(String::utf8("printed as a w\xC3\xA4rning"));
	} else if (p_how == "once") {
		for (int i = 0; i < 3; i++) {
			ERR_PRINT_ONCE("printed once");
		}
	} else if (p_how == "line") {
		print_line("printed in a line ", 5, " ", Vector2(1, 2));
	} else if (p_how == "verbose") {
		print_verbose("printed only with --verbose");
	} else if (p_how == "push") {
		UtilityFunctions::push_error("pushed ", 1);
		UtilityFunctions::push_warning("pushed ", 2);
	}
}

void CheckProbe::_bind_methods() {
	ClassDB::bind_method(D_METHOD("check_string"), &CheckProbe::check_string);
	ClassDB::bind_method(D_METHOD("check_string_encodings"), &CheckProbe::check_string_encodings);
	ClassDB::bind_method(D_METHOD("check_string_name"), &CheckProbe::check_string_name);
	ClassDB::bind_method(D_METHOD("check_array"), &CheckProbe::check_array);
	ClassDB::bind_method(D_METHOD("check_dictionary"), &CheckProbe::check_dictionary);
	ClassDB::bind_method(D_METHOD("check_packed_arrays"), &CheckProbe::check_packed_arrays);
	ClassDB::bind_method(D_METHOD("check_variant"), &CheckProbe::check_variant);
	ClassDB::bind_method(D_METHOD("check_variant_calls"), &CheckProbe::check_variant_calls);
	ClassDB::bind_method(D_METHOD("check_math"), &CheckProbe::check_math);
	ClassDB::bind_method(D_METHOD("check_references"), &CheckProbe::check_references);
	ClassDB::bind_method(D_METHOD("check_objects", "node"), &CheckProbe::check_objects);
	ClassDB::bind_method(D_METHOD("check_engine_api"), &CheckProbe::check_engine_api);
	ClassDB::bind_method(D_METHOD("check_collections"), &CheckProbe::check_collections);
	ClassDB::bind_method(D_METHOD("check_utility_functions"), &CheckProbe::check_utility_functions);
	ClassDB::bind_method(D_METHOD("count_after_dropping", "instances"), &CheckProbe::count_after_dropping);
	ClassDB::bind_method(D_METHOD("fail", "how"), &CheckProbe::fail);
	ClassDB::bind_method(D_METHOD("print_message", "how"), &CheckProbe::print_message);
}
