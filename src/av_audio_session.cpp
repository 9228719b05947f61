#include "av_audio_session.h"

#include "session/session_rules.h"
#include "shared_session.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/variant/string.hpp>

using namespace audio_session;
using namespace godot;

AVAudioSession::AVAudioSession() {
	if (SharedSession *session = SharedSession::get_singleton()) {
		session->get_handles().add(this);
	}
}

AVAudioSession::~AVAudioSession() {
	if (SharedSession *session = SharedSession::get_singleton()) {
		session->get_handles().remove(this);
	}
}

int64_t AVAudioSession::get_category() const {
	SharedSession *const session = SharedSession::get_singleton();
	return session != nullptr ? static_cast<int64_t>(session->get_service().get_category()) : static_cast<int64_t>(unknown);
}

void AVAudioSession::set_category(int64_t p_value) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL(session);
	if (!is_settable_category(p_value)) {
		session->reject({ Operation::SET_CATEGORY }, vformat("The category %d cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (%d) to soloAmbient (%d).", p_value, static_cast<int64_t>(ambient), static_cast<int64_t>(soloAmbient)));
		return;
	}
	session->get_service().assign_category(static_cast<Category>(p_value));
}

void AVAudioSession::_bind_methods() {
	ClassDB::bind_method(D_METHOD("get_category"), &AVAudioSession::get_category);
	ClassDB::bind_method(D_METHOD("set_category", "value"), &AVAudioSession::set_category);
	ADD_PROPERTY(PropertyInfo(Variant::INT, "category"), "set_category", "get_category");

	ADD_SIGNAL(MethodInfo("request_failed", PropertyInfo(Variant::STRING, "operation"), PropertyInfo(Variant::INT, "error", PROPERTY_HINT_NONE, "", PROPERTY_USAGE_DEFAULT | PROPERTY_USAGE_CLASS_IS_ENUM, "Error"), PropertyInfo(Variant::STRING, "message")));

#include "gen/av_audio_session_constants.inc"
}
