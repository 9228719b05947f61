#include "register_types.h"

#include "av_audio_session.h"
#include "av_audio_session_capability.h"
#include "av_audio_session_channel.h"
#include "av_audio_session_data_source.h"
#include "av_audio_session_port.h"
#include "av_audio_session_request.h"
#include "av_audio_session_route.h"
#include "av_audio_session_simulator.h"
#include "backend_choice.h"
#include "shared_session.h"

#include <gdextension_interface.h>
#include <godot_cpp/core/defs.hpp>
#include <godot_cpp/godot.hpp>

using namespace godot;

namespace {

// What the engine calls while the game runs, and when it quits while its scripts still live, so that what awaits a
// request gets its end. Godot 4.4 has no such calls.
bool has_main_loop_callbacks() {
	const GDExtensionGodotVersion &version = internal::godot_version;
	return version.major > 4 || version.minor > 4;
}

void register_main_loop_callbacks(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library) {
	const auto register_callbacks = reinterpret_cast<GDExtensionInterfaceRegisterMainLoopCallbacks>(p_get_proc_address("register_main_loop_callbacks"));
	GDExtensionMainLoopCallbacks callbacks = {};
	callbacks.startup_func = &SharedSession::start_frames;
	callbacks.frame_func = &SharedSession::end_frame;
	callbacks.shutdown_func = &SharedSession::shut_down;
	register_callbacks(p_library, &callbacks);
}

} // namespace

void initialize_audio_session(ModuleInitializationLevel p_level) {
	if (p_level != MODULE_INITIALIZATION_LEVEL_SCENE) {
		return;
	}
	register_project_settings();
	SharedSession::create();
	GDREGISTER_ABSTRACT_CLASS(AVAudioSessionRequest);
	GDREGISTER_CLASS(AVAudioSessionCapability);
	GDREGISTER_CLASS(AVAudioSessionChannel);
	GDREGISTER_CLASS(AVAudioSessionDataSource);
	GDREGISTER_CLASS(AVAudioSessionPort);
	GDREGISTER_CLASS(AVAudioSessionRoute);
	GDREGISTER_CLASS(AVAudioSession);
	GDREGISTER_CLASS(AVAudioSessionSimulator);
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
	const GDExtensionBool is_initialized = init_object.init();
	if (is_initialized && has_main_loop_callbacks()) {
		register_main_loop_callbacks(p_get_proc_address, p_library);
	}
	return is_initialized;
}
