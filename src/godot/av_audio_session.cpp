#include "av_audio_session.h"

#include "../session/gen/ranges.h"
#include "av_audio_session_data_source.h"
#include "av_audio_session_port.h"
#include "av_audio_session_route.h"
#include "av_audio_session_simulator.h"
#include "session_access.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/memory.hpp>

#include <optional>
#include <string>

using namespace audio_session;
using namespace godot;
using namespace session_access;

#include "gen/av_audio_session_definitions.inc"

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

Signal AVAudioSession::assigned(const String &p_property) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL_V(session, Signal());
	std::optional<Operation> operation;
	const std::string setter = ("set_" + p_property).utf8().get_data();
	SessionProperties().visit([&](Operation p_operation, auto &, auto) {
		if (audio_session::to_string(p_operation) == setter) {
			operation = p_operation;
		}
	});
	if (!operation.has_value()) {
		return session->refuse_to_follow(vformat("assigned: \"%s\" is not a property that is sent to the platform. Use a settable one, such as \"mode\".", p_property));
	}
	return session->follow(*operation);
}

Ref<AVAudioSessionSimulator> AVAudioSession::get_simulator() {
	const SharedSession *const session = SharedSession::get_singleton();
	if (session == nullptr || session->get_simulated_device() == nullptr) {
		return {};
	}
	return memnew(AVAudioSessionSimulator);
}

void AVAudioSession::_bind_methods() {
#include "gen/av_audio_session_members.inc"

	ClassDB::bind_method(D_METHOD("_is_activation_wanted"), &AVAudioSession::is_activation_wanted);

#include "gen/av_audio_session_constants.inc"
}
