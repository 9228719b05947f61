#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/static_name.hpp>
#include <godot_cpp/godot.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/variant.hpp>

#include <atomic>
#include <cstdio>

void *operator new(size_t p_size, const char *, const char *) {
	return godot::Memory::alloc_static(p_size);
}

void *operator new(size_t p_size, const char *, void *(*p_allocfunc)(size_t p_size)) {
	return p_allocfunc(p_size);
}

void *operator new(size_t, const char *, void *p_pointer, size_t, const char *) {
	return p_pointer;
}

#ifdef _MSC_VER
void operator delete(void *, const char *, const char *) {
	CRASH_NOW_MSG("A constructor threw an exception, which Godot does not support.");
}

void operator delete(void *, const char *, void *(*)(size_t p_size)) {
	CRASH_NOW_MSG("A constructor threw an exception, which Godot does not support.");
}

void operator delete(void *, const char *, void *, size_t, const char *) {
	CRASH_NOW_MSG("A constructor threw an exception, which Godot does not support.");
}
#endif

namespace godot {

namespace internal {

GDExtensionInterfaceGetProcAddress gdextension_interface_get_proc_address = nullptr;
GDExtensionClassLibraryPtr library = nullptr;
void *token = nullptr;
GDExtensionGodotVersion godot_version = {};

#define GODOT_INTERFACE_FUNCTION(m_name, m_type) m_type gdextension_interface_##m_name = nullptr;
#include <godot_cpp/core/interface_functions.inc>
#undef GODOT_INTERFACE_FUNCTION
GDExtensionInterfaceClassdbConstructObject gdextension_interface_classdb_construct_object = nullptr;

BuiltinType builtin_types[GDEXTENSION_VARIANT_TYPE_VARIANT_MAX] = {};

namespace {

// Space before an allocation for the number of its elements.
constexpr size_t PADDING = 16;

GDExtensionBinding::Callback initializer = nullptr;
GDExtensionBinding::Callback terminator = nullptr;

/// Guards the lists below, which rarely change.
class SpinLock {
	static std::atomic_flag locked;

public:
	SpinLock() {
		while (locked.test_and_set(std::memory_order_acquire)) {
		}
	}
	~SpinLock() { locked.clear(std::memory_order_release); }
};

std::atomic_flag SpinLock::locked = ATOMIC_FLAG_INIT;

StaticName *first_name = nullptr;
StaticSingleton *first_singleton = nullptr;

/// Calls back when this engine lacks the named function.
template <typename T>
bool load_function(T &r_function, const char *p_name) {
	r_function = reinterpret_cast<T>(gdextension_interface_get_proc_address(p_name));
	return r_function != nullptr;
}

const char *load_functions() {
#define GODOT_INTERFACE_FUNCTION(m_name, m_type)                   \
	if (!load_function(gdextension_interface_##m_name, #m_name)) { \
		return #m_name;                                            \
	}
#include <godot_cpp/core/interface_functions.inc>
#undef GODOT_INTERFACE_FUNCTION
	// Objects made by the newer function have no lock for their signals, and no engine so far lets an
	// extension add it. An engine without deprecated functions lacks this function.
	load_function(gdextension_interface_classdb_construct_object, "classdb_construct_object");
	return nullptr;
}

#ifdef DEBUG_ENABLED
const unsigned char *doc_data = nullptr;
int doc_compressed_size = 0;
int doc_uncompressed_size = 0;

void load_documentation() {
	constexpr int DEFLATE = 1;
	if (doc_data == nullptr) {
		return;
	}
	PackedByteArray compressed;
	compressed.resize(doc_compressed_size);
	std::memcpy(compressed.ptrw(), doc_data, size_t(doc_compressed_size));
	const PackedByteArray text = compressed.decompress(doc_uncompressed_size, DEFLATE);
	ERR_FAIL_COND_MSG(text.size() != doc_uncompressed_size, "The class documentation in this library cannot be decompressed.");
	gdextension_interface_editor_help_load_xml_from_utf8_chars_and_len(reinterpret_cast<const char *>(text.ptr()), text.size());
}
#endif

void initialize_level(void *, GDExtensionInitializationLevel p_level) {
	ClassDB::initialize(p_level);
	if (initializer != nullptr) {
		initializer(static_cast<ModuleInitializationLevel>(p_level));
	}
#ifdef DEBUG_ENABLED
	if (p_level == GDEXTENSION_INITIALIZATION_EDITOR) {
		load_documentation();
	}
#endif
}

/// The lowest level that this library uses. When the engine quits, it also calls for the levels below; when
/// it reloads the library, it does not.
GDExtensionInitializationLevel last_level = GDEXTENSION_INITIALIZATION_CORE;

void deinitialize_level(void *, GDExtensionInitializationLevel p_level) {
	if (terminator != nullptr) {
		terminator(static_cast<ModuleInitializationLevel>(p_level));
	}
	ClassDB::deinitialize(p_level);
	if (p_level <= last_level) {
		StaticSingleton::release_all();
		release_wrappers();
		StaticName::release_all();
	}
}

} // namespace

DocDataRegistration::DocDataRegistration([[maybe_unused]] const char *p_hash, [[maybe_unused]] int p_uncompressed_size, [[maybe_unused]] int p_compressed_size, [[maybe_unused]] const unsigned char *p_data) {
#ifdef DEBUG_ENABLED
	doc_data = p_data;
	doc_uncompressed_size = p_uncompressed_size;
	doc_compressed_size = p_compressed_size;
#endif
}

void load_builtin_types() {
	for (int i = GDEXTENSION_VARIANT_TYPE_BOOL; i < GDEXTENSION_VARIANT_TYPE_VARIANT_MAX; i++) {
		const auto type = static_cast<GDExtensionVariantType>(i);
		BuiltinType &builtin = builtin_types[i];
		builtin.to_variant = gdextension_interface_get_variant_from_type_constructor(type);
		builtin.from_variant = gdextension_interface_get_variant_to_type_constructor(type);
		if (type != GDEXTENSION_VARIANT_TYPE_OBJECT) {
			builtin.construct = gdextension_interface_variant_get_ptr_constructor(type, 0);
			builtin.copy = gdextension_interface_variant_get_ptr_constructor(type, 1);
			builtin.destroy = gdextension_interface_variant_get_ptr_destructor(type);
		}
	}
}

void construct_builtin(GDExtensionVariantType p_type, int p_constructor, void *r_base, const void *const *p_arguments) {
	gdextension_interface_variant_get_ptr_constructor(p_type, p_constructor)(r_base, p_arguments);
}

void evaluate_builtin(GDExtensionVariantOperator p_operator, GDExtensionVariantType p_left_type, const void *p_left, GDExtensionVariantType p_right_type, const void *p_right, void *r_return) {
	gdextension_interface_variant_get_ptr_operator_evaluator(p_operator, p_left_type, p_right_type)(p_left, p_right, r_return);
}

GDExtensionPtrBuiltInMethod BuiltinMethod::find() {
	const StringName key(name);
	const GDExtensionPtrBuiltInMethod found = gdextension_interface_variant_get_ptr_builtin_method(type, key._native_ptr(), hash);
	store_shared(function, found);
	return found;
}

void BuiltinMethod::call(const void *p_base, const void *const *p_arguments, void *r_return, int p_count) {
	GDExtensionPtrBuiltInMethod found = load_shared(function);
	if (unlikely(found == nullptr)) {
		found = find();
		ERR_FAIL_NULL_MSG(found, String("This engine has no method \"") + name + "\" with the signature that this library was built for.");
	}
	found(const_cast<void *>(p_base), p_arguments, r_return, p_count);
}

GDExtensionPtrUtilityFunction UtilityFunction::find() {
	const StringName key(name);
	const GDExtensionPtrUtilityFunction found = gdextension_interface_variant_get_ptr_utility_function(key._native_ptr(), hash);
	store_shared(function, found);
	return found;
}

void UtilityFunction::call(const void *const *p_arguments, void *r_return, int p_count) {
	GDExtensionPtrUtilityFunction found = load_shared(function);
	if (unlikely(found == nullptr)) {
		found = find();
		ERR_FAIL_NULL_MSG(found, String("This engine has no function \"") + name + "\" with the signature that this library was built for.");
	}
	found(r_return, p_arguments, p_count);
}

void BuiltinMember::get(const void *p_base, void *r_value) {
	GDExtensionPtrGetter found = load_shared(getter);
	if (unlikely(found == nullptr)) {
		const StringName key(name);
		found = gdextension_interface_variant_get_ptr_getter(type, key._native_ptr());
		store_shared(getter, found);
	}
	found(p_base, r_value);
}

void BuiltinMember::set(void *p_base, const void *p_value) {
	GDExtensionPtrSetter found = load_shared(setter);
	if (unlikely(found == nullptr)) {
		const StringName key(name);
		found = gdextension_interface_variant_get_ptr_setter(type, key._native_ptr());
		store_shared(setter, found);
	}
	found(p_base, p_value);
}

const StringName &StaticName::make() {
	StringName made(text);
	const SpinLock lock;
	if (name == nullptr) {
		static_assert(sizeof(StringName) == sizeof(name), "A StringName is one pointer.");
		void *value = nullptr;
		std::memcpy(&value, &made, sizeof(value));
		::new (static_cast<void *>(&made)) StringName();
		next = first_name;
		first_name = this;
		store_shared(name, value);
	}
	return reinterpret_cast<const StringName &>(name);
}

void StaticName::release_all() {
	while (first_name != nullptr) {
		StaticName *const released = first_name;
		first_name = released->next;
		builtin_types[GDEXTENSION_VARIANT_TYPE_STRING_NAME].destroy(&released->name);
		released->name = nullptr;
		released->next = nullptr;
	}
}

Object *StaticSingleton::find() {
	const StringName key(name);
	GodotObject *const engine_object = gdextension_interface_global_get_singleton(key._native_ptr());
	ERR_FAIL_NULL_V_MSG(engine_object, nullptr, String("The engine has no singleton \"") + name + "\" now.");
	Object *const found = get_object_instance_binding(engine_object);
	const SpinLock lock;
	if (object == nullptr) {
		next = first_singleton;
		first_singleton = this;
		store_shared(object, found);
	}
	return found;
}

void StaticSingleton::release_all() {
	while (first_singleton != nullptr) {
		StaticSingleton *const released = first_singleton;
		first_singleton = released->next;
		released->object = nullptr;
		released->next = nullptr;
	}
}

} // namespace internal

void *Memory::alloc_static(size_t p_bytes, bool p_pad_align) {
	void *memory = internal::gdextension_interface_mem_alloc(p_bytes + (p_pad_align ? internal::PADDING : 0));
	return memory != nullptr && p_pad_align ? static_cast<uint8_t *>(memory) + internal::PADDING : memory;
}

void *Memory::realloc_static(void *p_memory, size_t p_bytes, bool p_pad_align) {
	if (p_memory == nullptr) {
		return alloc_static(p_bytes, p_pad_align);
	}
	if (p_bytes == 0) {
		free_static(p_memory, p_pad_align);
		return nullptr;
	}
	const size_t padding = p_pad_align ? internal::PADDING : 0;
	void *memory = internal::gdextension_interface_mem_realloc(static_cast<uint8_t *>(p_memory) - padding, p_bytes + padding);
	return memory == nullptr ? nullptr : static_cast<uint8_t *>(memory) + padding;
}

void Memory::free_static(void *p_ptr, bool p_pad_align) {
	if (p_ptr != nullptr) {
		internal::gdextension_interface_mem_free(static_cast<uint8_t *>(p_ptr) - (p_pad_align ? internal::PADDING : 0));
	}
}

void _err_print_error(const char *p_function, const char *p_file, int p_line, const char *p_error, const char *p_message, bool p_editor_notify, bool p_is_warning) {
	const bool has_message = p_message != nullptr && p_message[0] != '\0';
	if (p_is_warning) {
		if (has_message) {
			internal::gdextension_interface_print_warning_with_message(p_error, p_message, p_function, p_file, p_line, p_editor_notify);
		} else {
			internal::gdextension_interface_print_warning(p_error, p_function, p_file, p_line, p_editor_notify);
		}
	} else if (has_message) {
		internal::gdextension_interface_print_error_with_message(p_error, p_message, p_function, p_file, p_line, p_editor_notify);
	} else {
		internal::gdextension_interface_print_error(p_error, p_function, p_file, p_line, p_editor_notify);
	}
}

void _err_print_error(const char *p_function, const char *p_file, int p_line, const String &p_error, const char *p_message, bool p_editor_notify, bool p_is_warning) {
	_err_print_error(p_function, p_file, p_line, p_error.utf8().get_data(), p_message, p_editor_notify, p_is_warning);
}

void _err_print_error(const char *p_function, const char *p_file, int p_line, const char *p_error, const String &p_message, bool p_editor_notify, bool p_is_warning) {
	_err_print_error(p_function, p_file, p_line, p_error, p_message.utf8().get_data(), p_editor_notify, p_is_warning);
}

void _err_print_error(const char *p_function, const char *p_file, int p_line, const String &p_error, const String &p_message, bool p_editor_notify, bool p_is_warning) {
	_err_print_error(p_function, p_file, p_line, p_error.utf8().get_data(), p_message.utf8().get_data(), p_editor_notify, p_is_warning);
}

void _err_print_error(const char *p_function, const char *p_file, int p_line, const char *p_error, bool p_editor_notify, bool p_is_warning) {
	_err_print_error(p_function, p_file, p_line, p_error, "", p_editor_notify, p_is_warning);
}

void _err_print_error(const char *p_function, const char *p_file, int p_line, const String &p_error, bool p_editor_notify, bool p_is_warning) {
	_err_print_error(p_function, p_file, p_line, p_error.utf8().get_data(), "", p_editor_notify, p_is_warning);
}

void _err_print_index_error(const char *p_function, const char *p_file, int p_line, int64_t p_index, int64_t p_size, const char *p_index_name, const char *p_size_name, const char *p_message, bool p_editor_notify, bool p_fatal) {
	const String error = String(p_fatal ? "FATAL: " : "") + "Index " + p_index_name + " = " + itos(p_index) + " is out of bounds (" + p_size_name + " = " + itos(p_size) + ").";
	_err_print_error(p_function, p_file, p_line, error, p_message, p_editor_notify, false);
}

void _err_print_index_error(const char *p_function, const char *p_file, int p_line, int64_t p_index, int64_t p_size, const char *p_index_name, const char *p_size_name, const String &p_message, bool p_editor_notify, bool p_fatal) {
	_err_print_index_error(p_function, p_file, p_line, p_index, p_size, p_index_name, p_size_name, p_message.utf8().get_data(), p_editor_notify, p_fatal);
}

void _err_flush_stdout() {
	fflush(stdout);
}

GDExtensionBinding::InitObject::InitObject(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library, GDExtensionInitialization *r_initialization) :
		initialization(r_initialization) {
	internal::gdextension_interface_get_proc_address = p_get_proc_address;
	internal::library = p_library;
	internal::token = p_library;
	internal::initializer = nullptr;
	internal::terminator = nullptr;
	r_initialization->minimum_initialization_level = GDEXTENSION_INITIALIZATION_CORE;
}

void GDExtensionBinding::InitObject::register_initializer(Callback p_init) const {
	internal::initializer = p_init;
}

void GDExtensionBinding::InitObject::register_terminator(Callback p_terminate) const {
	internal::terminator = p_terminate;
}

void GDExtensionBinding::InitObject::set_minimum_library_initialization_level(ModuleInitializationLevel p_level) const {
	initialization->minimum_initialization_level = static_cast<GDExtensionInitializationLevel>(p_level);
}

GDExtensionBool GDExtensionBinding::InitObject::init() const {
	const char *missing = internal::load_functions();
	if (missing != nullptr) {
		// The engine has already named the function. It may even lack the function for error messages.
		if (internal::gdextension_interface_print_error_with_message != nullptr) {
			ERR_PRINT("This GDExtension library needs a newer version of Godot; see its compatibility_minimum.");
		}
		return false;
	}
	internal::gdextension_interface_get_godot_version(&internal::godot_version);
	internal::load_builtin_types();
	internal::last_level = initialization->minimum_initialization_level;
	initialization->initialize = internal::initialize_level;
	initialization->deinitialize = internal::deinitialize_level;
	initialization->userdata = nullptr;
	return true;
}

} // namespace godot
