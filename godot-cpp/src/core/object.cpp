#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/core/object.hpp>

#include <mutex>

namespace godot {

namespace internal {

namespace {

/// What the next `Wrapped` constructor on this thread attaches to its object. It is not an argument because
/// the constructors in between are the user's.
struct Construction {
	const StringName *extension_class = nullptr;
	const GDExtensionInstanceBindingCallbacks *callbacks = nullptr;
	GodotObject *existing = nullptr;
};

/// There are several when the arguments of a constructor make objects themselves. The last announced object
/// is made first.
constexpr int MOST_CONSTRUCTIONS = 16;
thread_local Construction constructions[MOST_CONSTRUCTIONS];
thread_local int construction_count = 0;

Construction take_construction() {
	return construction_count == 0 ? Construction() : constructions[--construction_count];
}

std::mutex wrappers_mutex;
Wrapped *first_wrapper = nullptr;

void *no_wrapper(void *, void *) {
	return nullptr;
}

void keep_instance(void *, void *, void *) {
	// The engine frees an extension's instance through its class.
}

} // namespace

const GDExtensionInstanceBindingCallbacks extension_callbacks = { &no_wrapper, &keep_instance, nullptr };

void announce(const StringName *p_extension_class, const GDExtensionInstanceBindingCallbacks *p_callbacks, GodotObject *p_existing) {
	CRASH_COND_MSG(construction_count == MOST_CONSTRUCTIONS, "Too many constructors make objects in the arguments of other constructors.");
	constructions[construction_count++] = { p_extension_class, p_callbacks, p_existing };
}

void track_wrapper(Wrapped *p_wrapper) {
	const std::lock_guard<std::mutex> lock(wrappers_mutex);
	p_wrapper->next_wrapper = first_wrapper;
	if (first_wrapper != nullptr) {
		first_wrapper->previous_wrapper = p_wrapper;
	}
	first_wrapper = p_wrapper;
}

void free_wrapper(void *, void *, void *p_binding) {
	Wrapped *const wrapper = static_cast<Wrapped *>(p_binding);
	{
		const std::lock_guard<std::mutex> lock(wrappers_mutex);
		if (wrapper->previous_wrapper != nullptr) {
			wrapper->previous_wrapper->next_wrapper = wrapper->next_wrapper;
		} else if (first_wrapper == wrapper) {
			first_wrapper = wrapper->next_wrapper;
		}
		if (wrapper->next_wrapper != nullptr) {
			wrapper->next_wrapper->previous_wrapper = wrapper->previous_wrapper;
		}
	}
	wrapper->~Wrapped();
	Memory::free_static(wrapper);
}

void release_wrappers() {
	// Each call removes the first wrapper from the list, through `free_wrapper`.
	while (first_wrapper != nullptr) {
		gdextension_interface_object_free_instance_binding(first_wrapper->_owner, token);
	}
}

Object *get_object_instance_binding(GodotObject *p_object) {
	if (p_object == nullptr) {
		return nullptr;
	}
	void *binding = gdextension_interface_object_get_instance_binding(p_object, token, nullptr);
	if (likely(binding != nullptr)) {
		return static_cast<Object *>(binding);
	}
	for (int i = 0; i < wrapper_class_count; i++) {
		WrapperClass &candidate = wrapper_classes[i];
		void *tag = load_shared(candidate.tag);
		if (tag == nullptr) {
			tag = gdextension_interface_classdb_get_class_tag(candidate.name.get()._native_ptr());
			store_shared(candidate.tag, tag);
		}
		// A class that this engine lacks, such as an editor class in a game, has no tag.
		if (tag != nullptr && gdextension_interface_object_cast_to(p_object, tag) != nullptr) {
			return static_cast<Object *>(gdextension_interface_object_get_instance_binding(p_object, token, candidate.callbacks));
		}
	}
	return nullptr;
}

GodotObject *construct_object(const StringName &p_class) {
	const auto construct = gdextension_interface_classdb_construct_object != nullptr ? gdextension_interface_classdb_construct_object : gdextension_interface_classdb_construct_object2;
	return construct(p_class._native_ptr());
}

bool postinitialize_object(Wrapped *p_object) {
	if (gdextension_interface_classdb_construct_object != nullptr) {
		return false;
	}
	static_cast<Object *>(p_object)->notification(Object::NOTIFICATION_POSTINITIALIZE);
	return true;
}

void destroy_object(Wrapped *p_object) {
	gdextension_interface_object_destroy(p_object->_owner);
}

bool reference_object(RefCounted *p_object, bool p_first) {
	return p_first ? p_object->init_ref() : p_object->reference();
}

void unreference_object(RefCounted *p_object) {
	if (p_object->unreference()) {
		gdextension_interface_object_destroy(p_object->_owner);
	}
}

bool holds_null_or(const Variant &p_variant, Object *&r_object) {
	if (p_variant.get_type() != Variant::OBJECT) {
		r_object = nullptr;
		return p_variant.get_type() == Variant::NIL;
	}
	const GDObjectInstanceID id = gdextension_interface_variant_get_object_instance_id(p_variant._native_ptr());
	r_object = id == 0 ? nullptr : ObjectDB::get_instance(id);
	return id == 0;
}

GDExtensionMethodBindPtr ClassMethod::find() {
	const StringName class_key(class_name);
	const StringName key(name);
	const GDExtensionMethodBindPtr found = gdextension_interface_classdb_get_method_bind(class_key._native_ptr(), key._native_ptr(), hash);
	store_shared(bind, found);
	return found;
}

void ClassMethod::call(GodotObject *p_object, const void *const *p_arguments, void *r_return) {
	GDExtensionMethodBindPtr found = load_shared(bind);
	if (unlikely(found == nullptr)) {
		found = find();
		ERR_FAIL_NULL_MSG(found, String("This engine has no method ") + class_name + "." + name + " as this library was built for.");
	}
	gdextension_interface_object_method_bind_ptrcall(found, p_object, p_arguments, r_return);
}

Variant ClassMethod::call_variants(GodotObject *p_object, const void *const *p_arguments, int p_count) {
	GDExtensionMethodBindPtr found = load_shared(bind);
	if (unlikely(found == nullptr)) {
		found = find();
		ERR_FAIL_NULL_V_MSG(found, Variant(), String("This engine has no method ") + class_name + "." + name + " as this library was built for.");
	}
	Variant result;
	GDExtensionCallError error;
	gdextension_interface_object_method_bind_call(found, p_object, p_arguments, p_count, &result, &error);
	return result;
}

} // namespace internal

const StringName &Wrapped::get_class_static() {
	static internal::StaticName name("Wrapped");
	return name.get();
}

Wrapped::Wrapped(const StringName &p_godot_class) {
	const internal::Construction ours = internal::take_construction();
	if (ours.existing != nullptr) {
		// The engine attaches the instance itself after it has reloaded the library.
		_owner = ours.existing;
	} else {
		_owner = internal::construct_object(p_godot_class);
		if (ours.extension_class != nullptr) {
			internal::gdextension_interface_object_set_instance(_owner, ours.extension_class->_native_ptr(), this);
		}
	}
	if (ours.callbacks != nullptr) {
		internal::gdextension_interface_object_set_instance_binding(_owner, internal::token, this, ours.callbacks);
		if (ours.extension_class == nullptr) {
			internal::track_wrapper(this);
		}
	}
}

uint64_t Wrapped::get_instance_id() const {
	return internal::gdextension_interface_object_get_instance_id(_owner);
}

String Wrapped::_to_string() const {
	const Object *object = static_cast<const Object *>(this);
	return String("<") + object->get_class() + "#" + itos(int64_t(get_instance_id())) + ">";
}

Object *ObjectDB::get_instance(uint64_t p_object_id) {
	return internal::get_object_instance_binding(internal::gdextension_interface_object_get_instance_from_id(p_object_id));
}

} // namespace godot
