#pragma once

#include <godot_cpp/core/memory.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Object;
class RefCounted;

namespace internal {

/// Returns false when the object is already being deleted.
bool reference_object(RefCounted *p_object, bool p_first);
void unreference_object(RefCounted *p_object);

template <typename T>
T *cast_object(Object *p_object);

} // namespace internal

/// A counted reference to an object. `T` may be an incomplete type until it is used.
template <typename T>
class Ref {
	T *reference = nullptr;

	RefCounted *counted() const { return reinterpret_cast<RefCounted *>(const_cast<std::remove_const_t<T> *>(reference)); }

	void ref(const Ref &p_from) {
		if (p_from.reference == reference) {
			return;
		}
		unref();
		reference = p_from.reference;
		if (reference != nullptr) {
			internal::reference_object(counted(), false);
		}
	}

	void ref_pointer(T *p_object) {
		if (p_object == reference) {
			return;
		}
		unref();
		reference = p_object;
		if (reference != nullptr && !internal::reference_object(counted(), true)) {
			reference = nullptr;
		}
	}

public:
	Ref() = default;
	Ref(std::nullptr_t) {}
	Ref(const Ref &p_from) { ref(p_from); }
	Ref(Ref &&p_from) noexcept :
			reference(p_from.reference) {
		p_from.reference = nullptr;
	}
	template <typename T_Other>
	Ref(const Ref<T_Other> &p_from) {
		ref_pointer(internal::cast_object<T>(const_cast<std::remove_const_t<T_Other> *>(p_from.ptr())));
	}
	Ref(T *p_reference) {
		if (p_reference != nullptr) {
			ref_pointer(p_reference);
		}
	}
	Ref(const Variant &p_variant) {
		if (Object *object = p_variant.get_validated_object()) {
			ref_pointer(internal::cast_object<T>(object));
		}
	}
	~Ref() {
		// As in upstream, which needs the complete class to free the object.
		static_assert(sizeof(T) > 0, "Include the header of the referenced class.");
		unref();
	}

	Ref &operator=(const Ref &p_from) {
		ref(p_from);
		return *this;
	}
	Ref &operator=(Ref &&p_from) noexcept {
		SWAP(reference, p_from.reference);
		return *this;
	}
	template <typename T_Other>
	Ref &operator=(const Ref<T_Other> &p_from) {
		return *this = Ref(p_from);
	}
	Ref &operator=(T *p_reference) {
		return *this = Ref(p_reference);
	}
	Ref &operator=(const Variant &p_variant) {
		return *this = Ref(p_variant);
	}
	Ref &operator=(std::nullptr_t) {
		unref();
		return *this;
	}

	template <typename T_Other>
	void reference_ptr(T_Other *p_pointer) {
		*this = Ref(internal::cast_object<T>(p_pointer));
	}
	void unref() {
		if (reference != nullptr) {
			RefCounted *const released = counted();
			reference = nullptr;
			internal::unreference_object(released);
		}
	}
	template <typename... Args>
	void instantiate(Args... p_args) {
		*this = Ref(memnew(T(p_args...)));
	}

	T *operator*() const { return reference; }
	T *operator->() const { return reference; }
	T *ptr() const { return reference; }
	bool is_valid() const { return reference != nullptr; }
	bool is_null() const { return reference == nullptr; }
	operator Variant() const { return Variant(static_cast<const Object *>(reference)); }

	bool operator==(const T *p_pointer) const { return reference == p_pointer; }
	bool operator!=(const T *p_pointer) const { return reference != p_pointer; }
	bool operator==(std::nullptr_t) const { return reference == nullptr; }
	bool operator!=(std::nullptr_t) const { return reference != nullptr; }
	bool operator==(const Ref &p_other) const { return reference == p_other.reference; }
	bool operator!=(const Ref &p_other) const { return reference != p_other.reference; }
	bool operator<(const Ref &p_other) const { return reference < p_other.reference; }

	/// Takes over a reference that is already counted.
	static Ref _gde_internal_constructor(Object *p_object) {
		Ref result;
		result.reference = reinterpret_cast<T *>(p_object);
		return result;
	}
};

} // namespace godot
