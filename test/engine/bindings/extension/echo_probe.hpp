#pragma once

#include <godot_cpp/classes/node.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/typed_dictionary.hpp>

namespace godot {

/// Returns its arguments, of every type that a method can have.
class EchoProbe : public RefCounted {
	GDCLASS(EchoProbe, RefCounted)

public:
	EchoProbe() = default;
	/// Replaces another probe: takes its tag plus one and deletes it.
	explicit EchoProbe(EchoProbe *p_other) :
			tag(p_other->tag + 1) { memdelete(p_other); }

	enum Color8 { red,
		lightGreen,
		BLUE = 7 };
	enum Flags { FLAG_NONE = 0,
		FLAG_A = 1,
		FLAG_B = 2,
		FLAG_HIGH = 262144 };

	template <typename T>
	T echo(T p_value) {
		return p_value;
	}
	template <typename T>
	T echo_const(const T &p_value) const {
		return p_value;
	}
	/// Returns the argument after a conversion to Variant.
	template <typename T>
	T through_variant(const T &p_value) const {
		const Variant variant = p_value;
		const Variant copy = variant;
		return copy;
	}

	Object *echo_object(Object *p_object) { return p_object; }
	Node *echo_node(Node *p_node) { return p_node; }
	Ref<RefCounted> echo_ref(const Ref<RefCounted> &p_ref) { return p_ref; }
	Ref<EchoProbe> echo_probe(const Ref<EchoProbe> &p_ref) { return p_ref; }
	TypedArray<int64_t> doubled(const TypedArray<int64_t> &p_numbers) const;
	TypedArray<EchoProbe> probes(int p_count) const;
	TypedDictionary<String, int64_t> lengths(const TypedArray<String> &p_texts) const;
	int64_t sum_of_values(const TypedDictionary<StringName, int64_t> &p_numbers) const;
	int get_type(const Variant &p_value) const { return p_value.get_type(); }

	String with_defaults(int p_number = 5, const String &p_text = "five", const Array &p_list = Array(), Color8 p_color = BLUE) const;
	static String static_join(const String &p_left, const String &p_right);
	static Ref<EchoProbe> create(int p_tag);
	Variant vararg_sum(const Variant **p_args, GDExtensionInt p_arg_count, GDExtensionCallError &r_error);
	void vararg_record(const Variant **p_args, GDExtensionInt p_arg_count, GDExtensionCallError &r_error);

	void set_tag(int p_tag) { tag = p_tag; }
	int get_tag() const { return tag; }
	void set_color(Color8 p_color) { color = p_color; }
	Color8 get_color() const { return color; }
	void set_flags(BitField<Flags> p_flags) { flags = p_flags; }
	BitField<Flags> get_flags() const { return flags; }
	void set_corner(int p_corner, double p_radius) { corners[p_corner] = p_radius; }
	double get_corner(int p_corner) const { return corners[p_corner]; }

protected:
	static void _bind_methods();

private:
	int tag = 0;
	Color8 color = red;
	BitField<Flags> flags = FLAG_NONE;
	double corners[2] = { 1.5, 2.5 };
};

} // namespace godot

VARIANT_ENUM_CAST(EchoProbe::Color8);
VARIANT_BITFIELD_CAST(EchoProbe::Flags);
