#pragma once

#include <godot_cpp/core/class_db.hpp>

void initialize_audio_session(godot::ModuleInitializationLevel p_level);
void uninitialize_audio_session(godot::ModuleInitializationLevel p_level);
