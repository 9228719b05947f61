#include "av_audio_session_request.h"

#include <godot_cpp/core/class_db.hpp>

using namespace godot;

void AVAudioSessionRequest::_bind_methods() {
	ADD_SIGNAL(MethodInfo("completed", PropertyInfo(Variant::INT, "error", PROPERTY_HINT_NONE, "", PROPERTY_USAGE_DEFAULT | PROPERTY_USAGE_CLASS_IS_ENUM, "Error")));
}
