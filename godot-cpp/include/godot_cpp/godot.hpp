#pragma once

#include <godot_cpp/core/defs.hpp>

#include <gdextension_interface.h>

namespace godot {

enum ModuleInitializationLevel {
	MODULE_INITIALIZATION_LEVEL_CORE = GDEXTENSION_INITIALIZATION_CORE,
	MODULE_INITIALIZATION_LEVEL_SERVERS = GDEXTENSION_INITIALIZATION_SERVERS,
	MODULE_INITIALIZATION_LEVEL_SCENE = GDEXTENSION_INITIALIZATION_SCENE,
	MODULE_INITIALIZATION_LEVEL_EDITOR = GDEXTENSION_INITIALIZATION_EDITOR
};

namespace internal {

extern GDExtensionInterfaceGetProcAddress gdextension_interface_get_proc_address;
extern GDExtensionClassLibraryPtr library;
/// Identifies the bindings that this library attaches to the engine's objects.
extern void *token;
extern GDExtensionGodotVersion godot_version;

#define GODOT_INTERFACE_FUNCTION(m_name, m_type) extern m_type gdextension_interface_##m_name;
#include <godot_cpp/core/interface_functions.inc>
#undef GODOT_INTERFACE_FUNCTION
/// Null in an engine that was built without deprecated functions.
extern GDExtensionInterfaceClassdbConstructObject gdextension_interface_classdb_construct_object;

/// Class documentation for the editor's help, passed to the engine when the editor level starts.
/// `GodotCPPDocData` in SConstruct writes the only instance.
class DocDataRegistration {
public:
	DocDataRegistration(const char *p_hash, int p_uncompressed_size, int p_compressed_size, const unsigned char *p_data);
};

} // namespace internal

class GDExtensionBinding {
public:
	using Callback = void (*)(ModuleInitializationLevel p_level);

	class InitObject {
		GDExtensionInitialization *initialization = nullptr;

	public:
		InitObject(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library, GDExtensionInitialization *r_initialization);

		void register_initializer(Callback p_init) const;
		void register_terminator(Callback p_terminate) const;
		void set_minimum_library_initialization_level(ModuleInitializationLevel p_level) const;

		/// Loads the engine's functions. If this engine is too old, prints an error with the missing function
		/// and returns false; the engine then unloads the library.
		GDExtensionBool init() const;
	};
};

} // namespace godot
