#include "av_audio_session_request.h"

#include <godot_cpp/core/class_db.hpp>

using namespace godot;

void AVAudioSessionRequest::set_outcome(int64_t p_code, const String &p_message) {
	code = p_code;
	message = p_message;
}

void AVAudioSessionRequest::_bind_methods() {
	ClassDB::bind_method(D_METHOD("get_code"), &AVAudioSessionRequest::get_code);
	ClassDB::bind_method(D_METHOD("get_message"), &AVAudioSessionRequest::get_message);
	ADD_SIGNAL(MethodInfo("completed", PropertyInfo(Variant::INT, "error", PROPERTY_HINT_NONE, "", PROPERTY_USAGE_DEFAULT | PROPERTY_USAGE_CLASS_IS_ENUM, "Error")));
}
