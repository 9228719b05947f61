// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Callable {
	internal::Opaque<GODOT_CPP_CALLABLE_SIZE> opaque;

	void call_internal(const void *const *p_arguments, void *r_result, int p_count) const;
	void rpc_id_internal(const void *const *p_arguments, void *r_result, int p_count) const;

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

	Object *get_object() const;
	template <typename... Args>
	Variant call(const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args)> arguments(p_args...);
		Variant result;
		call_internal(arguments.pointers, &result, sizeof...(Args));
		return result;
	}
	template <typename... Args>
	void rpc_id(int64_t p_peer_id, const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_peer_id, p_args...);
		rpc_id_internal(arguments.pointers, nullptr, sizeof...(Args) + 1);
	}

#include <godot_cpp/variant/extras/callable.inc>
};

} // namespace godot
