// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Callable {
	internal::Opaque<GODOT_CPP_CALLABLE_SIZE> opaque;

	void call_internal(const void *const *p_arguments, void *r_result, int p_count) const;
	void call_deferred_internal(const void *const *p_arguments, void *r_result, int p_count) const;
	void rpc_internal(const void *const *p_arguments, void *r_result, int p_count) const;
	void rpc_id_internal(const void *const *p_arguments, void *r_result, int p_count) const;
	void bind_internal(const void *const *p_arguments, void *r_result, int p_count) const;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	Callable();
	Callable(const Callable &p_from);
	Callable(const Object *p_object, const StringName &p_method);
	explicit Callable(internal::Unset) {}
	Callable(Callable &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~Callable();
	Callable &operator=(const Callable &p_other);
	Callable &operator=(Callable &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	static Callable create(const Variant &p_variant, const StringName &p_method);
	Variant callv(const Array &p_arguments) const;
	bool is_null() const;
	bool is_custom() const;
	bool is_standard() const;
	bool is_valid() const;
	Object *get_object() const;
	int64_t get_object_id() const;
	StringName get_method() const;
	int64_t get_argument_count() const;
	int64_t get_bound_arguments_count() const;
	Array get_bound_arguments() const;
	int64_t get_unbound_arguments_count() const;
	int64_t hash() const;
	Callable bindv(const Array &p_arguments);
	Callable unbind(int64_t p_argcount) const;
	template <typename... Args>
	Variant call(const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args)> arguments(p_args...);
		Variant result;
		call_internal(arguments.pointers, &result, sizeof...(Args));
		return result;
	}
	template <typename... Args>
	void call_deferred(const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args)> arguments(p_args...);
		call_deferred_internal(arguments.pointers, nullptr, sizeof...(Args));
	}
	template <typename... Args>
	void rpc(const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args)> arguments(p_args...);
		rpc_internal(arguments.pointers, nullptr, sizeof...(Args));
	}
	template <typename... Args>
	void rpc_id(int64_t p_peer_id, const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_peer_id, p_args...);
		rpc_id_internal(arguments.pointers, nullptr, sizeof...(Args) + 1);
	}
	template <typename... Args>
	Callable bind(const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args)> arguments(p_args...);
		Callable result;
		bind_internal(arguments.pointers, &result, sizeof...(Args));
		return result;
	}

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const Callable &p_other) const;
	bool operator!=(const Callable &p_other) const;

#include <godot_cpp/variant/extras/callable.inc>
};

} // namespace godot
