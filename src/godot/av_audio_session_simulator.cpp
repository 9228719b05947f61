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

// A simulator that a script made by itself, where another backend serves the session, controls a
// device that no session uses.
std::shared_ptr<simulated::Device> find_device() {
	const SharedSession *const session = SharedSession::get_singleton();
	if (session != nullptr && session->get_simulated_device() != nullptr) {
		return session->get_simulated_device();
	}
	return std::make_shared<simulated::Device>();
}

bool is_duration(double p_seconds) {
	return std::isfinite(p_seconds) && p_seconds >= 0.0;
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

void AVAudioSessionSimulator::begin_interruption(InterruptionSource p_source, AVAudioSession::InterruptionReason p_reason) {
	ERR_FAIL_COND_MSG(p_source < SOURCE_PHONE_CALL || p_source > SOURCE_ALERT_FULL_SCREEN, vformat("There is no interruption source %d. Use one of AVAudioSessionSimulator.InterruptionSource.", static_cast<int64_t>(p_source)));
	ERR_FAIL_COND_MSG(!is_valid_interruption_reason(p_reason), vformat("There is no interruption reason %d. Use one of AVAudioSession.InterruptionReason.", static_cast<int64_t>(p_reason)));
	get_device_after_assignments().begin_interruption(static_cast<simulated::InterruptionSource>(p_source), static_cast<InterruptionReason>(p_reason));
}

bool AVAudioSessionSimulator::end_interruption(bool p_should_resume) {
	return get_device_after_assignments().end_interruption(p_should_resume);
}

void AVAudioSessionSimulator::lose_media_services() {
	get_device_after_assignments().lose_media_services();
}

void AVAudioSessionSimulator::reset_media_services() {
	get_device_after_assignments().reset_media_services();
}

bool AVAudioSessionSimulator::plug(Device p_device) {
	ERR_FAIL_COND_V_MSG(p_device < DEVICE_WIRED_HEADSET || p_device > DEVICE_CAR_PLAY, false, vformat("There is no device %d. Use one of AVAudioSessionSimulator.Device.", static_cast<int64_t>(p_device)));
	return get_device_after_assignments().plug(static_cast<simulated::DeviceKind>(p_device));
}

bool AVAudioSessionSimulator::unplug(Device p_device) {
	ERR_FAIL_COND_V_MSG(p_device < DEVICE_WIRED_HEADSET || p_device > DEVICE_CAR_PLAY, false, vformat("There is no device %d. Use one of AVAudioSessionSimulator.Device.", static_cast<int64_t>(p_device)));
	return get_device_after_assignments().unplug(static_cast<simulated::DeviceKind>(p_device));
}

bool AVAudioSessionSimulator::is_plugged(Device p_device) const {
	for (const simulated::DeviceKind kind : get_device_after_assignments().get_connected()) {
		if (static_cast<int64_t>(kind) == static_cast<int64_t>(p_device)) {
			return true;
		}
	}
	return false;
}

void AVAudioSessionSimulator::wake_from_sleep() {
	get_device_after_assignments().wake_from_sleep();
}

void AVAudioSessionSimulator::set_ringer_silent(bool p_silent) {
	get_device_after_assignments().set_ringer_silent(p_silent);
}

bool AVAudioSessionSimulator::is_ringer_silent() const {
	return get_device_after_assignments().is_ringer_silent();
}

void AVAudioSessionSimulator::set_output_volume(double p_volume) {
	ERR_FAIL_COND_MSG(!(p_volume >= 0.0 && p_volume <= 1.0), vformat("The volume %f cannot be set. Use a number from 0 to 1.", p_volume));
	get_device_after_assignments().set_output_volume(static_cast<float>(p_volume));
}

void AVAudioSessionSimulator::set_built_in_microphone_muted(bool p_muted) {
	get_device_after_assignments().set_built_in_microphone_muted(p_muted);
}

void AVAudioSessionSimulator::set_input_muted_by_player(bool p_muted) {
	get_device_after_assignments().set_input_muted_by_player(p_muted);
}

void AVAudioSessionSimulator::set_in_foreground(bool p_in_foreground) {
	get_device_after_assignments().set_in_foreground(p_in_foreground);
}

void AVAudioSessionSimulator::set_audio_running(bool p_running) {
	get_device_after_assignments().set_audio_running(p_running);
}

void AVAudioSessionSimulator::set_spatial_audio_enabled(bool p_enabled) {
	get_device_after_assignments().set_spatial_audio_enabled(p_enabled);
}

void AVAudioSessionSimulator::set_rendering_mode(AVAudioSession::RenderingMode p_mode) {
	ERR_FAIL_COND_MSG(!is_valid_rendering_mode(p_mode), vformat("There is no rendering mode %d. Use one of AVAudioSession.RenderingMode.", static_cast<int64_t>(p_mode)));
	get_device_after_assignments().set_rendering_mode(static_cast<RenderingMode>(p_mode));
}

void AVAudioSessionSimulator::start_other_app(bool p_mixable, bool p_spoken) {
	get_device_after_assignments().start_other_app(p_mixable, p_spoken);
}

void AVAudioSessionSimulator::stop_other_app(bool p_notifies_others) {
	get_device_after_assignments().stop_other_app(p_notifies_others);
}

AVAudioSessionSimulator::OtherAppState AVAudioSessionSimulator::get_other_app_state() const {
	return static_cast<OtherAppState>(get_device_after_assignments().get_other_app_state());
}

void AVAudioSessionSimulator::answer_record_permission(bool p_granted) {
	get_device_after_assignments().answer_record_permission(p_granted);
}

bool AVAudioSessionSimulator::is_asking_for_record_permission() const {
	return get_device_after_assignments().is_asking_for_record_permission();
}

void AVAudioSessionSimulator::set_record_permission(AVAudioSession::RecordPermission p_permission) {
	ERR_FAIL_COND_MSG(!is_valid_record_permission(p_permission), vformat("There is no record permission %d. Use one of AVAudioSession.RecordPermission.", static_cast<int64_t>(p_permission)));
	get_device_after_assignments().set_record_permission(static_cast<RecordPermission>(p_permission));
}

void AVAudioSessionSimulator::answer_microphone_injection_permission(bool p_granted) {
	get_device_after_assignments().answer_microphone_injection_permission(p_granted);
}

void AVAudioSessionSimulator::set_microphone_injection_permission(AVAudioSession::MicrophoneInjectionPermission p_permission) {
	ERR_FAIL_COND_MSG(!is_valid_microphone_injection_permission(p_permission), vformat("There is no microphone injection permission %d. Use one of AVAudioSession.MicrophoneInjectionPermission.", static_cast<int64_t>(p_permission)));
	get_device_after_assignments().set_microphone_injection_permission(static_cast<MicrophoneInjectionPermission>(p_permission));
}

void AVAudioSessionSimulator::set_microphone_injection_available(bool p_available) {
	get_device_after_assignments().set_microphone_injection_available(p_available);
}

void AVAudioSessionSimulator::set_next_route_selection(AVAudioSession::RouteSelection p_selection) {
	ERR_FAIL_COND_MSG(!is_valid_route_selection(p_selection), vformat("There is no route selection %d. Use one of AVAudioSession.RouteSelection.", static_cast<int64_t>(p_selection)));
	get_device_after_assignments().set_next_route_selection(static_cast<RouteSelection>(p_selection));
}

void AVAudioSessionSimulator::set_delay(double p_seconds, const String &p_operation) {
	ERR_FAIL_COND_MSG(!is_duration(p_seconds), vformat("A delay of %f seconds cannot be set. Use a number that is not negative.", p_seconds));
	if (p_operation.is_empty()) {
		get_device_after_assignments().set_delay(p_seconds);
		return;
	}
	const std::optional<Operation> operation = find_operation(p_operation);
	ERR_FAIL_COND_MSG(!operation.has_value(), vformat("There is no operation \"%s\". Name a method that changes the session, such as \"set_active\".", p_operation));
	get_device_after_assignments().set_delay(*operation, p_seconds);
}

bool AVAudioSessionSimulator::fail_next(AVAudioSession::ErrorCode p_code, const String &p_operation) {
	ERR_FAIL_COND_V_MSG(!is_valid_error_code(p_code) || p_code == AVAudioSession::ERROR_CODE_NONE, false, vformat("A request cannot fail with the error code %d. Use one of AVAudioSession.ErrorCode but ERROR_CODE_NONE.", static_cast<int64_t>(p_code)));
	const std::optional<Operation> operation = find_operation(p_operation);
	ERR_FAIL_COND_V_MSG(!p_operation.is_empty() && !operation.has_value(), false, vformat("There is no operation \"%s\". Name a method that changes the session, such as \"set_active\".", p_operation));
	get_device_after_assignments().fail_next(static_cast<ErrorCode>(p_code), operation);
	return true;
}

void AVAudioSessionSimulator::set_clock_running(bool p_running) {
	device->get_clock().set_running(p_running);
}

void AVAudioSessionSimulator::advance(double p_seconds) {
	ERR_FAIL_COND_MSG(!is_duration(p_seconds), vformat("Time cannot advance by %f seconds. Use a number that is not negative.", p_seconds));
	get_device_after_assignments().get_clock().advance(p_seconds);
}

double AVAudioSessionSimulator::get_time() const {
	return device->get_clock().get_time();
}

bool AVAudioSessionSimulator::is_game_audible() const {
	return get_device_after_assignments().is_game_audible();
}

String AVAudioSessionSimulator::get_silence_reason() const {
	return String::utf8(get_device_after_assignments().get_silence_reason().c_str());
}

bool AVAudioSessionSimulator::is_game_ducked() const {
	return get_device_after_assignments().is_game_ducked();
}

bool AVAudioSessionSimulator::is_player_heard() const {
	return get_device_after_assignments().is_player_heard();
}

String AVAudioSessionSimulator::get_deafness_reason() const {
	return String::utf8(get_device_after_assignments().get_deafness_reason().c_str());
}

#define SIMULATED(m_method) &AVAudioSessionSimulator::m_method

#else

AVAudioSessionSimulator::AVAudioSessionSimulator() {}

// A script that names the class must also load where there is no device, as in a game that is released.
template <typename R, typename... P>
R AVAudioSessionSimulator::refuse(P...) {
	ERR_FAIL_V_MSG(R(), "There is no simulated device in this library. A debug build has one; in a release build AVAudioSession.get_simulator() is null.");
}

template <typename R, typename... P>
R AVAudioSessionSimulator::refuse_const(P...) const {
	ERR_FAIL_V_MSG(R(), "There is no simulated device in this library. A debug build has one; in a release build AVAudioSession.get_simulator() is null.");
}

template <typename R, typename... P>
auto AVAudioSessionSimulator::refusal_of(R (AVAudioSessionSimulator::*)(P...)) {
	return &AVAudioSessionSimulator::refuse<R, P...>;
}

template <typename R, typename... P>
auto AVAudioSessionSimulator::refusal_of(R (AVAudioSessionSimulator::*)(P...) const) {
	return &AVAudioSessionSimulator::refuse_const<R, P...>;
}

#define SIMULATED(m_method) refusal_of(decltype (&AVAudioSessionSimulator::m_method)())

#endif

void AVAudioSessionSimulator::_bind_methods() {
	ClassDB::bind_method(D_METHOD("begin_interruption", "source", "reason"), SIMULATED(begin_interruption), DEFVAL(0));
	ClassDB::bind_method(D_METHOD("end_interruption", "should_resume"), SIMULATED(end_interruption), DEFVAL(true));
	ClassDB::bind_method(D_METHOD("lose_media_services"), SIMULATED(lose_media_services));
	ClassDB::bind_method(D_METHOD("reset_media_services"), SIMULATED(reset_media_services));

	ClassDB::bind_method(D_METHOD("plug", "device"), SIMULATED(plug));
	ClassDB::bind_method(D_METHOD("unplug", "device"), SIMULATED(unplug));
	ClassDB::bind_method(D_METHOD("is_plugged", "device"), SIMULATED(is_plugged));
	ClassDB::bind_method(D_METHOD("wake_from_sleep"), SIMULATED(wake_from_sleep));
	ClassDB::bind_method(D_METHOD("set_ringer_silent", "silent"), SIMULATED(set_ringer_silent));
	ClassDB::bind_method(D_METHOD("is_ringer_silent"), SIMULATED(is_ringer_silent));
	ClassDB::bind_method(D_METHOD("set_output_volume", "volume"), SIMULATED(set_output_volume));
	ClassDB::bind_method(D_METHOD("set_built_in_microphone_muted", "muted"), SIMULATED(set_built_in_microphone_muted));
	ClassDB::bind_method(D_METHOD("set_input_muted_by_player", "muted"), SIMULATED(set_input_muted_by_player));
	ClassDB::bind_method(D_METHOD("set_in_foreground", "in_foreground"), SIMULATED(set_in_foreground));
	ClassDB::bind_method(D_METHOD("set_audio_running", "running"), SIMULATED(set_audio_running));
	ClassDB::bind_method(D_METHOD("set_spatial_audio_enabled", "enabled"), SIMULATED(set_spatial_audio_enabled));
	ClassDB::bind_method(D_METHOD("set_rendering_mode", "mode"), SIMULATED(set_rendering_mode));

	ClassDB::bind_method(D_METHOD("start_other_app", "mixable", "spoken"), SIMULATED(start_other_app), DEFVAL(false), DEFVAL(false));
	ClassDB::bind_method(D_METHOD("stop_other_app", "notifies_others"), SIMULATED(stop_other_app), DEFVAL(true));
	ClassDB::bind_method(D_METHOD("get_other_app_state"), SIMULATED(get_other_app_state));

	ClassDB::bind_method(D_METHOD("answer_record_permission", "granted"), SIMULATED(answer_record_permission));
	ClassDB::bind_method(D_METHOD("is_asking_for_record_permission"), SIMULATED(is_asking_for_record_permission));
	ClassDB::bind_method(D_METHOD("set_record_permission", "permission"), SIMULATED(set_record_permission));
	ClassDB::bind_method(D_METHOD("answer_microphone_injection_permission", "granted"), SIMULATED(answer_microphone_injection_permission));
	ClassDB::bind_method(D_METHOD("set_microphone_injection_permission", "permission"), SIMULATED(set_microphone_injection_permission));
	ClassDB::bind_method(D_METHOD("set_microphone_injection_available", "available"), SIMULATED(set_microphone_injection_available));
	ClassDB::bind_method(D_METHOD("set_next_route_selection", "selection"), SIMULATED(set_next_route_selection));

	ClassDB::bind_method(D_METHOD("set_delay", "seconds", "operation"), SIMULATED(set_delay), DEFVAL(""));
	ClassDB::bind_method(D_METHOD("fail_next", "code", "operation"), SIMULATED(fail_next), DEFVAL(""));
	ClassDB::bind_method(D_METHOD("set_clock_running", "running"), SIMULATED(set_clock_running));
	ClassDB::bind_method(D_METHOD("advance", "seconds"), SIMULATED(advance));
	ClassDB::bind_method(D_METHOD("get_time"), SIMULATED(get_time));

	ClassDB::bind_method(D_METHOD("is_game_audible"), SIMULATED(is_game_audible));
	ClassDB::bind_method(D_METHOD("get_silence_reason"), SIMULATED(get_silence_reason));
	ClassDB::bind_method(D_METHOD("is_game_ducked"), SIMULATED(is_game_ducked));
	ClassDB::bind_method(D_METHOD("is_player_heard"), SIMULATED(is_player_heard));
	ClassDB::bind_method(D_METHOD("get_deafness_reason"), SIMULATED(get_deafness_reason));

	BIND_ENUM_CONSTANT(SOURCE_PHONE_CALL);
	BIND_ENUM_CONSTANT(SOURCE_SIRI);
	BIND_ENUM_CONSTANT(SOURCE_ALARM);
	BIND_ENUM_CONSTANT(SOURCE_ALERT_BANNER);
	BIND_ENUM_CONSTANT(SOURCE_ALERT_FULL_SCREEN);

	BIND_ENUM_CONSTANT(DEVICE_WIRED_HEADSET);
	BIND_ENUM_CONSTANT(DEVICE_HEADPHONES);
	BIND_ENUM_CONSTANT(DEVICE_BLUETOOTH_A2DP);
	BIND_ENUM_CONSTANT(DEVICE_BLUETOOTH_HFP);
	BIND_ENUM_CONSTANT(DEVICE_AIR_PLAY);
	BIND_ENUM_CONSTANT(DEVICE_USB);
	BIND_ENUM_CONSTANT(DEVICE_HDMI);
	BIND_ENUM_CONSTANT(DEVICE_CAR_PLAY);

	BIND_ENUM_CONSTANT(OTHER_APP_STOPPED);
	BIND_ENUM_CONSTANT(OTHER_APP_PLAYING);
	BIND_ENUM_CONSTANT(OTHER_APP_DUCKED);
	BIND_ENUM_CONSTANT(OTHER_APP_INTERRUPTED);
}
