// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Signal {
	internal::Opaque<GODOT_CPP_SIGNAL_SIZE> opaque;

	void emit_internal(const void *const *p_arguments, void *r_result, int p_count) const;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	Signal();
	Signal(const Signal &p_from);
	Signal(const Object *p_object, const StringName &p_signal);
	explicit Signal(internal::Unset) {}
	Signal(Signal &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~Signal();
	Signal &operator=(const Signal &p_other);
	Signal &operator=(Signal &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	bool is_null() const;
	Object *get_object() const;
	int64_t get_object_id() const;
	StringName get_name() const;
	int64_t connect(const Callable &p_callable, int64_t p_flags = 0);
	void disconnect(const Callable &p_callable);
	bool is_connected(const Callable &p_callable) const;
	Array get_connections() const;
	bool has_connections() const;
	template <typename... Args>
	void emit(const Args &...p_args) const {
		const internal::VariantArguments<sizeof...(Args)> arguments(p_args...);
		emit_internal(arguments.pointers, nullptr, sizeof...(Args));
	}

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const Signal &p_other) const;
	bool operator!=(const Signal &p_other) const;
};

} // namespace godot
