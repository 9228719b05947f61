#pragma once

#include <godot_cpp/core/method_bind.hpp>
#include <godot_cpp/variant/callable_custom.hpp>

namespace godot {

namespace internal {

/// A method of an object, or a function. Two are equal when they were made from the same object and method or
/// function.
class CallableMethodPointer : public CallableCustom {
protected:
	const CallSignature &signature;
	ObjectID object;
	/// The instance of the method; null for a function.
	void *instance;
	bool is_static;

	CallableMethodPointer(const CallSignature &p_signature, ObjectID p_object, void *p_instance, bool p_is_static) :
			signature(p_signature), object(p_object), instance(p_instance), is_static(p_is_static) {}

	/// Returns the bytes that identify the method.
	virtual const void *identity(size_t &r_size) const = 0;
	/// Returns whether the object still exists.
	bool can_call(GDExtensionCallError &r_error) const;

	static bool equal(const CallableCustom *p_a, const CallableCustom *p_b);
	static bool less(const CallableCustom *p_a, const CallableCustom *p_b);
	static int compare(const CallableCustom *p_a, const CallableCustom *p_b);

public:
	uint32_t hash() const override;
	String get_as_text() const override;
	CompareEqualFunc get_compare_equal_func() const override { return &equal; }
	CompareLessFunc get_compare_less_func() const override { return &less; }
	bool is_valid() const override;
	ObjectID get_object() const override { return object; }
	int get_argument_count(bool &r_is_valid) const override {
		r_is_valid = true;
		return signature.argument_count;
	}
};

template <typename F, typename R, typename... P>
class CallableFunction final : public CallableMethodPointer {
	F function;

	template <size_t... I>
	void apply(const Variant *const *p_arguments, Variant &r_return, std::index_sequence<I...>) const {
		if constexpr (std::is_void_v<R>) {
			function(instance, VariantCaster<Bare<P>>::cast(*p_arguments[I])...);
		} else {
			r_return = Variant();
			store_variant(&r_return, function(instance, VariantCaster<Bare<P>>::cast(*p_arguments[I])...));
		}
		(void)p_arguments;
		(void)r_return;
	}

protected:
	const void *identity(size_t &r_size) const override {
		r_size = sizeof(function);
		return &function;
	}

public:
	CallableFunction(F p_function, ObjectID p_object, void *p_instance) :
			CallableMethodPointer(SignatureOf<R, P...>::value, p_object, p_instance, F::IS_STATIC), function(p_function) {}

	void call(const Variant **p_arguments, int p_argcount, Variant &r_return_value, GDExtensionCallError &r_call_error) const override {
		if (!can_call(r_call_error)) {
			return;
		}
		const Variant *storage[sizeof...(P) + 1];
		const Variant *const *arguments = resolve_arguments(signature, nullptr, 0, p_arguments, p_argcount, storage, r_call_error);
		if (arguments != nullptr) {
			apply(arguments, r_return_value, std::index_sequence_for<P...>());
		}
	}
};

template <typename T, typename R, typename... P>
Callable create_method_callable(T *p_instance, R (AnyClass::*p_function)(P...)) {
	using Function = MemberFunction<R, P...>;
	using Custom = CallableFunction<Function, R, P...>;
	void *const instance = const_cast<std::remove_const_t<T> *>(p_instance);
	return Callable(memnew(Custom(Function{ p_function }, ObjectID(p_instance->get_instance_id()), instance)));
}

} // namespace internal

template <typename T, typename C, typename R, typename... P>
Callable create_custom_callable_function_pointer(T *p_instance, R (C::*p_method)(P...)) {
	return internal::create_method_callable(static_cast<C *>(p_instance), internal::erase_class<R (internal::AnyClass::*)(P...)>(p_method));
}

template <typename T, typename C, typename R, typename... P>
Callable create_custom_callable_function_pointer(T *p_instance, R (C::*p_method)(P...) const) {
	return internal::create_method_callable(static_cast<const C *>(p_instance), internal::erase_class<R (internal::AnyClass::*)(P...)>(p_method));
}

template <typename R, typename... P>
Callable create_custom_callable_static_function_pointer(R (*p_function)(P...)) {
	using Function = internal::FreeFunction<R, P...>;
	using Custom = internal::CallableFunction<Function, R, P...>;
	return Callable(memnew(Custom(Function{ p_function }, ObjectID(), nullptr)));
}

} // namespace godot

#define callable_mp(m_instance, m_method) ::godot::create_custom_callable_function_pointer(m_instance, m_method)
#define callable_mp_static(m_function) ::godot::create_custom_callable_static_function_pointer(m_function)
