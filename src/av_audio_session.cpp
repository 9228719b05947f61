#include "av_audio_session.h"

#include "av_audio_session_data_source.h"
#include "av_audio_session_port.h"
#include "av_audio_session_route.h"
#include "av_audio_session_simulator.h"
#include "shared_session.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/memory.hpp>

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

Ref<AVAudioSessionSimulator> AVAudioSession::get_simulator() {
	const SharedSession *const session = SharedSession::get_singleton();
	if (session == nullptr || session->get_simulated_device() == nullptr) {
		return {};
	}
	return memnew(AVAudioSessionSimulator);
}

void AVAudioSession::_bind_methods() {
#include "gen/av_audio_session_members.inc"

#include "gen/av_audio_session_constants.inc"
}
