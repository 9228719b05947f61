#include "register_types.h"

#include "godot/av_audio_session.h"
#include "godot/av_audio_session_capability.h"
#include "godot/av_audio_session_channel.h"
#include "godot/av_audio_session_data_source.h"
#include "godot/av_audio_session_port.h"
#include "godot/av_audio_session_request.h"
#include "godot/av_audio_session_route.h"
#include "godot/av_audio_session_simulator.h"
#include "godot/backend_choice.h"
#include "godot/shared_session.h"

#include <gdextension_interface.h>
#include <godot_cpp/core/defs.hpp>
#include <godot_cpp/godot.hpp>

using namespace godot;

namespace {

// Called by the engine while the game runs, and when it quits while its scripts still exist, so that awaited
// requests complete. Declared here, because the C interface of Godot 4.4, which upstream's bindings may use, lacks
// these callbacks.
struct MainLoopCallbacks {
	void (*startup_func)();
	void (*shutdown_func)();
	void (*frame_func)();
};

using RegisterMainLoopCallbacks = void (*)(GDExtensionClassLibraryPtr p_library, const MainLoopCallbacks *p_callbacks);

// Returns false for Godot 4.4, which lacks them and prints an error for unknown functions. The version comes from
// the engine itself, because each of upstream's bindings keeps it in another place.
bool has_main_loop_callbacks(GDExtensionInterfaceGetProcAddress p_get_proc_address) {
	const auto get_version = reinterpret_cast<GDExtensionInterfaceGetGodotVersion>(p_get_proc_address("get_godot_version"));
	if (get_version == nullptr) {
		// Deprecated since 4.5: an engine that was built without deprecated functions is at least that version.
		return true;
	}
	GDExtensionGodotVersion version = {};
	get_version(&version);
	return version.major > 4 || version.minor > 4;
}

void register_main_loop_callbacks(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library) {
	const auto register_callbacks = reinterpret_cast<RegisterMainLoopCallbacks>(p_get_proc_address("register_main_loop_callbacks"));
	MainLoopCallbacks callbacks = {};
	callbacks.startup_func = &SharedSession::start_frames;
	callbacks.shutdown_func = &SharedSession::shut_down;
	callbacks.frame_func = &SharedSession::end_frame;
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
	if (is_initialized && has_main_loop_callbacks(p_get_proc_address)) {
		register_main_loop_callbacks(p_get_proc_address, p_library);
	}
	return is_initialized;
}
