#pragma once

#include <godot_cpp/variant/variant.hpp>

namespace godot {

/// A custom Callable, which is not a method of an object. The Callable owns it and deletes it.
class CallableCustom {
public:
	typedef bool (*CompareEqualFunc)(const CallableCustom *p_a, const CallableCustom *p_b);
	typedef bool (*CompareLessFunc)(const CallableCustom *p_a, const CallableCustom *p_b);

	virtual ~CallableCustom() = default;

	virtual uint32_t hash() const = 0;
	virtual String get_as_text() const = 0;
	/// The function is called only with two callables that return the same function.
	virtual CompareEqualFunc get_compare_equal_func() const = 0;
	virtual CompareLessFunc get_compare_less_func() const = 0;
	virtual bool is_valid() const;
	virtual ObjectID get_object() const = 0;
	virtual int get_argument_count(bool &r_is_valid) const;
	virtual void call(const Variant **p_arguments, int p_argcount, Variant &r_return_value, GDExtensionCallError &r_call_error) const = 0;
};

} // namespace godot
