#pragma once

#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/templates/local_vector.hpp>

namespace godot {

/// A bound method of an extension class. The engine stores its address and passes it to every call.
class MethodBind {
protected:
	const internal::CallSignature &signature;
	LocalVector<Variant> default_arguments;

	explicit MethodBind(const internal::CallSignature &p_signature) :
			signature(p_signature) {}

public:
	/// Registers the method with the engine.
	struct Registration {
		StringName class_name;
		StringName name;
		uint32_t flags = 0;
		GDExtensionClassMethodCall call = nullptr;
		GDExtensionClassMethodPtrCall ptrcall = nullptr;
		/// Only for methods with any number of arguments, whose signature has no types.
		const MethodInfo *vararg_info = nullptr;
		bool return_nil_is_variant = false;
	};

	void set_default_arguments(const Variant *p_values, int p_count);
	int get_argument_count() const { return signature.argument_count; }
	int get_default_argument_count() const { return int(default_arguments.size()); }
	void register_method(const Registration &p_registration, const char *const *p_argument_names, int p_name_count);
};

namespace internal {

/// Replaces the class in a method pointer, so that methods with the same signature share their code, even in
/// different classes.
#ifdef _MSC_VER
// Pointers to methods of an incomplete class are larger than those of a complete class.
class AnyClass {};
#else
// For a complete class without virtual methods, GCC would not expect pointers to virtual methods.
class AnyClass;
#endif

template <typename R, typename... P>
struct MemberFunction {
	static constexpr bool IS_STATIC = false;
	R (AnyClass::*function)(P...);
	R operator()(void *p_instance, P... p_arguments) const {
		return (static_cast<AnyClass *>(p_instance)->*function)(static_cast<P &&>(p_arguments)...);
	}
};

template <typename R, typename... P>
struct FreeFunction {
	static constexpr bool IS_STATIC = true;
	R (*function)(P...);
	R operator()(void *, P... p_arguments) const {
		return function(static_cast<P &&>(p_arguments)...);
	}
};

template <typename F, typename R, typename... P>
class BoundMethod final : public MethodBind {
	F function;

	template <size_t... I>
	static void call_with_variants(const F &p_function, void *p_instance, const Variant *const *p_arguments, GDExtensionVariantPtr r_return, std::index_sequence<I...>) {
		if constexpr (std::is_void_v<R>) {
			p_function(p_instance, VariantCaster<Bare<P>>::cast(*p_arguments[I])...);
		} else {
			store_variant(r_return, p_function(p_instance, VariantCaster<Bare<P>>::cast(*p_arguments[I])...));
		}
		(void)p_arguments;
		(void)r_return;
	}

	template <size_t... I>
	static void call_with_pointers(const F &p_function, void *p_instance, const GDExtensionConstTypePtr *p_arguments, GDExtensionTypePtr r_return, std::index_sequence<I...>) {
		if constexpr (std::is_void_v<R>) {
			p_function(p_instance, PtrToArg<Bare<P>>::convert(p_arguments[I])...);
		} else {
			PtrToArg<Bare<R>>::encode(p_function(p_instance, PtrToArg<Bare<P>>::convert(p_arguments[I])...), r_return);
		}
		(void)p_arguments;
		(void)r_return;
	}

public:
	explicit BoundMethod(F p_function) :
			MethodBind(SignatureOf<R, P...>::value), function(p_function) {}

	static void call(void *p_bind, GDExtensionClassInstancePtr p_instance, const GDExtensionConstVariantPtr *p_arguments, GDExtensionInt p_count, GDExtensionVariantPtr r_return, GDExtensionCallError *r_error) {
		const BoundMethod &bind = *static_cast<const BoundMethod *>(p_bind);
		if constexpr (!F::IS_STATIC) {
			if (unlikely(p_instance == nullptr)) {
				r_error->error = GDEXTENSION_CALL_ERROR_INSTANCE_IS_NULL;
				return;
			}
		}
		const Variant *storage[sizeof...(P) + 1];
		const Variant *const *arguments = reinterpret_cast<const Variant *const *>(p_arguments);
		if (sizeof...(P) > 0 || unlikely(p_count != 0)) {
			arguments = resolve_arguments(bind.signature, bind.default_arguments.ptr(), int(bind.default_arguments.size()), arguments, p_count, storage, *r_error);
			if (unlikely(arguments == nullptr)) {
				return;
			}
		}
		r_error->error = GDEXTENSION_CALL_OK;
		call_with_variants(bind.function, p_instance, arguments, r_return, std::index_sequence_for<P...>());
	}

	static void ptrcall(void *p_bind, GDExtensionClassInstancePtr p_instance, const GDExtensionConstTypePtr *p_arguments, GDExtensionTypePtr r_return) {
		const BoundMethod &bind = *static_cast<const BoundMethod *>(p_bind);
		call_with_pointers(bind.function, p_instance, p_arguments, r_return, std::index_sequence_for<P...>());
	}
};

template <typename R>
class VarargMethod final : public MethodBind {
public:
	using Function = R (AnyClass::*)(const Variant **, GDExtensionInt, GDExtensionCallError &);

	explicit VarargMethod(Function p_function) :
			MethodBind(SignatureOf<R>::value), function(p_function) {}

	static void call(void *p_bind, GDExtensionClassInstancePtr p_instance, const GDExtensionConstVariantPtr *p_arguments, GDExtensionInt p_count, GDExtensionVariantPtr r_return, GDExtensionCallError *r_error) {
		const VarargMethod &bind = *static_cast<const VarargMethod *>(p_bind);
		const Variant **arguments = const_cast<const Variant **>(reinterpret_cast<const Variant *const *>(p_arguments));
		r_error->error = GDEXTENSION_CALL_OK;
		if constexpr (std::is_void_v<R>) {
			(static_cast<AnyClass *>(p_instance)->*bind.function)(arguments, p_count, *r_error);
			(void)r_return;
		} else {
			store_variant(r_return, (static_cast<AnyClass *>(p_instance)->*bind.function)(arguments, p_count, *r_error));
		}
	}

private:
	Function function;
};

/// Returns the same method pointer without its class.
template <typename TO, typename FROM>
TO erase_class(FROM p_method) {
	static_assert(sizeof(TO) == sizeof(FROM), "This compiler stores pointers to methods of different classes differently.");
	TO erased;
	std::memcpy(&erased, &p_method, sizeof(TO));
	return erased;
}

/// A method to register with the engine.
struct NewMethod {
	MethodBind *bind;
	GDExtensionClassMethodCall call;
	GDExtensionClassMethodPtrCall ptrcall;
	bool is_const;
	const StringName &(*class_name)();
};

template <typename F, typename R, typename... P>
NewMethod make_method(F p_function, bool p_is_const, const StringName &(*p_class_name)()) {
	using Bound = BoundMethod<F, R, P...>;
	return { memnew(Bound(p_function)), &Bound::call, &Bound::ptrcall, p_is_const, p_class_name };
}

template <typename T, typename R, typename... P>
NewMethod make_method_bind(R (T::*p_method)(P...)) {
	using Function = MemberFunction<R, P...>;
	return make_method<Function, R, P...>(Function{ erase_class<decltype(Function::function)>(p_method) }, false, &T::get_class_static);
}

template <typename T, typename R, typename... P>
NewMethod make_method_bind(R (T::*p_method)(P...) const) {
	using Function = MemberFunction<R, P...>;
	return make_method<Function, R, P...>(Function{ erase_class<decltype(Function::function)>(p_method) }, true, &T::get_class_static);
}

template <typename R, typename... P>
NewMethod make_method_bind(R (*p_function)(P...)) {
	using Function = FreeFunction<R, P...>;
	return make_method<Function, R, P...>(Function{ p_function }, false, nullptr);
}

template <typename T, typename R>
NewMethod make_vararg_bind(R (T::*p_method)(const Variant **, GDExtensionInt, GDExtensionCallError &)) {
	using Bound = VarargMethod<R>;
	return { memnew(Bound(erase_class<typename Bound::Function>(p_method))), &Bound::call, nullptr, false, &T::get_class_static };
}

template <auto METHOD, typename C, typename R, typename... P>
struct VirtualCall {
	template <size_t... I>
	static void apply(C *p_instance, const GDExtensionConstTypePtr *p_arguments, GDExtensionTypePtr r_return, std::index_sequence<I...>) {
		if constexpr (std::is_void_v<R>) {
			(p_instance->*METHOD)(PtrToArg<Bare<P>>::convert(p_arguments[I])...);
		} else {
			PtrToArg<Bare<R>>::encode((p_instance->*METHOD)(PtrToArg<Bare<P>>::convert(p_arguments[I])...), r_return);
		}
		(void)p_arguments;
		(void)r_return;
	}

	static void call(GDExtensionClassInstancePtr p_instance, const GDExtensionConstTypePtr *p_arguments, GDExtensionTypePtr r_return) {
		apply(static_cast<C *>(p_instance), p_arguments, r_return, std::index_sequence_for<P...>());
	}
};

template <auto METHOD, typename C, typename R, typename... P>
GDExtensionClassCallVirtual virtual_call(R (C::*)(P...)) {
	return &VirtualCall<METHOD, C, R, P...>::call;
}

template <auto METHOD, typename C, typename R, typename... P>
GDExtensionClassCallVirtual virtual_call(R (C::*)(P...) const) {
	return &VirtualCall<METHOD, C, R, P...>::call;
}

template <auto METHOD, auto BASE>
void add_virtual(VirtualTable &r_table, const char *p_name, uint32_t p_hash) {
	if constexpr (!std::is_same_v<decltype(METHOD), decltype(BASE)>) {
		r_table.add(p_name, p_hash, virtual_call<METHOD>(METHOD));
	}
}

} // namespace internal

} // namespace godot
