#include "register_types.h"

#include "av_audio_session.h"
#include "backend_choice.h"
#include "shared_session.h"

#include <gdextension_interface.h>
#include <godot_cpp/core/defs.hpp>
#include <godot_cpp/godot.hpp>

using namespace godot;

void initialize_audio_session(ModuleInitializationLevel p_level) {
	if (p_level != MODULE_INITIALIZATION_LEVEL_SCENE) {
		return;
	}
	register_project_settings();
	SharedSession::create();
	GDREGISTER_CLASS(AVAudioSession);
}

void uninitialize_audio_session(ModuleInitializationLevel p_level) {
	if (p_level != MODULE_INITIALIZATION_LEVEL_SCENE) {
		return;
	}
	SharedSession::destroy();
}

extern "C" GDExtensionBool GDE_EXPORT audio_session_library_init(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library, GDExtensionInitialization *r_initialization) {
	GDExtensionBinding::InitObject init_object(p_get_proc_address, p_library, r_initialization);
	init_object.register_initializer(initialize_audio_session);
	init_object.register_terminator(uninitialize_audio_session);
	init_object.set_minimum_library_initialization_level(MODULE_INITIALIZATION_LEVEL_SCENE);
	return init_object.init();
}
