#include "av_audio_session_simulator.h"

#ifdef AUDIO_SESSION_SIMULATED
#include "../backends/simulated/device.h"
#include "shared_session.h"
#endif

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>

#include <cmath>

using namespace audio_session;
using namespace godot;

#ifdef AUDIO_SESSION_SIMULATED

namespace {

// Returns the session's device. If another backend serves the session, a simulator that a script created controls a
// device without a session.
std::shared_ptr<simulated::Device> find_device() {
	const SharedSession *const session = SharedSession::get_singleton();
	if (session != nullptr && session->get_simulated_device() != nullptr) {
		return session->get_simulated_device();
	}
	return std::make_shared<simulated::Device>();
}

std::optional<Operation> find_operation(const String &p_name) {
	for (size_t index = 0; index < OPERATION_COUNT; index++) {
		if (p_name == OPERATION_NAMES[index].data()) {
			return static_cast<Operation>(index);
		}
	}
	return std::nullopt;
}

} // namespace

AVAudioSessionSimulator::AVAudioSessionSimulator() :
		device(find_device()) {}

simulated::Device &AVAudioSessionSimulator::get_device_after_assignments() const {
	SharedSession *const session = SharedSession::get_singleton();
	if (session != nullptr && session->get_simulated_device() == device) {
		session->get_service().submit_assignments();
	}
	return *device;
}

void AVAudioSessionSimulator::set_delay(double p_seconds, const String &p_operation) {
	ERR_FAIL_COND_MSG(!(p_seconds >= 0.0 && std::isfinite(p_seconds)), vformat("The argument \"seconds\" of set_delay() cannot be %f. Use a finite number that is not less than 0.", p_seconds));
	if (p_operation.is_empty()) {
		get_device_after_assignments().set_delay(p_seconds);
		return;
	}
	const std::optional<Operation> operation = find_operation(p_operation);
	ERR_FAIL_COND_MSG(!operation.has_value(), vformat("There is no operation \"%s\". Use the name of a method that changes the session, such as \"set_active\".", p_operation));
	get_device_after_assignments().set_delay(*operation, p_seconds);
}

bool AVAudioSessionSimulator::fail_next(AVAudioSession::ErrorCode p_code, const String &p_operation) {
	ERR_FAIL_COND_V_MSG(!is_valid_error_code(p_code) || p_code == AVAudioSession::ERROR_CODE_NONE, false, vformat("A request cannot fail with the error code %d. Use any other AVAudioSession.ErrorCode than ERROR_CODE_NONE.", static_cast<int64_t>(p_code)));
	const std::optional<Operation> operation = find_operation(p_operation);
	ERR_FAIL_COND_V_MSG(!p_operation.is_empty() && !operation.has_value(), false, vformat("There is no operation \"%s\". Use the name of a method that changes the session, such as \"set_active\".", p_operation));
	get_device_after_assignments().fail_next(static_cast<ErrorCode>(p_code), operation);
	return true;
}

void AVAudioSessionSimulator::set_clock_running(bool p_running) {
	device->get_clock().set_running(p_running);
}

double AVAudioSessionSimulator::get_time() const {
	return device->get_clock().get_time();
}

#else

namespace {

// The class exists without a device, too, so that scripts which use it load in a release build.
void refuse() {
	ERR_FAIL_MSG("There is no simulated device in this library. A debug build has one; in a release build AVAudioSession.get_simulator() is null.");
}

} // namespace

AVAudioSessionSimulator::AVAudioSessionSimulator() {}

#endif

#include "gen/av_audio_session_simulator_definitions.inc"

void AVAudioSessionSimulator::_bind_methods() {
#include "gen/av_audio_session_simulator_members.inc"

#include "gen/av_audio_session_simulator_constants.inc"
}
