// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/frame.hpp>
#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <cmath>
#include <godot_cpp/core/bit_field.hpp>
#include <godot_cpp/core/type_info.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/typed_dictionary.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

class Object;

class Thing : public RefCounted {
	GDEXTENSION_CLASS(Thing, RefCounted, "Thing")

	Variant emit_internal(const void *const *p_arguments, int p_count);

public:
	enum Mode {
		MODE_A = 0,
		MODE_B = 5,
	};

	enum Traits : uint64_t {
		TRAIT_X = 1,
	};

	static constexpr int LIMIT = 9;

	void set_mode(Thing::Mode p_mode = Thing::Mode(5));
	BitField<Thing::Traits> get_traits() const;
	static Ref<Thing> make(const String &p_name = "thing", const Vector2 &p_at = Vector2(1, INFINITY), const Ref<Thing> &p_next = Ref<Thing>());
	TypedArray<Thing> others(const TypedArray<Thing> &p_near = TypedArray<Thing>()) const;
	TypedDictionary<String, int64_t> weights() const;
	void set_gain(float p_gain, uint8_t p_count = -1);
	float get_gain() const;
	template <typename... Args>
	Side emit(const StringName &p_name, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_name, p_args...);
		return static_cast<Side>(emit_internal(arguments.pointers, sizeof...(Args) + 1).operator int64_t());
	}
	Object *get_owner() const;
	Ref<Thing> get_part() const;
	Variant new_(const StringName &p_class = "Master");

	virtual bool _process(double p_delta);
	virtual void _mix(Frame *p_frames, int32_t p_count) const;

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		RefCounted::register_virtuals<T, B>(p_table);
		internal::add_virtual<&T::_process, &B::_process>(p_table, "_process", 129);
		internal::add_virtual<&T::_mix, &B::_mix>(p_table, "_mix", 130);
	}
};

} // namespace godot

VARIANT_ENUM_CAST(Thing::Mode);
VARIANT_BITFIELD_CAST(Thing::Traits);
