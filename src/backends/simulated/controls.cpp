// The part of the device that is changed from outside, by a player, another app or the hardware.

#include "../../session/rules/player_answers.h"
#include "activation.h"
#include "audibility.h"
#include "device.h"
#include "routing.h"

#include <algorithm>

namespace audio_session::simulated {

Device::OutsideChange::OutsideChange(Device &p_device) :
		device(p_device) {
	device.clock.catch_up();
	lock = std::unique_lock<std::mutex>(device.mutex);
}

Device::OutsideChange::~OutsideChange() {
	device.commit(change);
	if (change.events.empty()) {
		SessionEvent updated = SessionEvent::of(SessionEventType::UPDATED);
		updated.state = device.state;
		device.outbox.add(std::move(updated));
	}
	for (const RequestId id : answered) {
		device.outbox.add(id, { answer, device.state });
	}
	lock.unlock();
	device.outbox.deliver();
}

template <typename Value, typename Act>
void Device::change_permission(Permission<Value> Hardware::*p_permission, Act p_act) {
	OutsideChange outside(*this);
	Permission<Value> &permission = device_state.hardware.*p_permission;
	const Value before = permission.get();
	outside.answered = p_act(permission);
	outside.answer = to_result(permission.get());
	permission.notify_change(before, outside.change.events);
}

void Device::begin_interruption(InterruptionSource p_source, InterruptionReason p_reason) {
	OutsideChange outside(*this);
	simulated::begin_interruption(device_state, get_rule(p_source), p_reason, outside.change);
}

bool Device::end_interruption(bool p_should_resume) {
	OutsideChange outside(*this);
	const InterruptionRule *const latest = device_state.interruptions.get_latest_of_system();
	return latest != nullptr && simulated::end_interruption(device_state, *latest, p_should_resume, outside.change);
}

bool Device::plug(DeviceKind p_kind) {
	OutsideChange outside(*this);
	std::vector<DeviceKind> &connected = device_state.hardware.connected;
	if (std::find(connected.begin(), connected.end(), p_kind) != connected.end()) {
		return false;
	}
	connected.push_back(p_kind);
	if (get_model(p_kind).input != nullptr) {
		device_state.settings.preferred_input.clear();
	}
	outside.change.reroute(RouteChangeReason::NEW_DEVICE_AVAILABLE);
	return true;
}

bool Device::unplug(DeviceKind p_kind) {
	OutsideChange outside(*this);
	std::vector<DeviceKind> &connected = device_state.hardware.connected;
	const auto device = std::find(connected.begin(), connected.end(), p_kind);
	if (device == connected.end()) {
		return false;
	}
	const DeviceModel &model = get_model(p_kind);
	const bool was_playing = model.output != nullptr && find_port(state->current_route->outputs, model.output->name) != nullptr;
	connected.erase(device);
	if (model.input != nullptr && device_state.settings.preferred_input == model.input->name) {
		device_state.settings.preferred_input.clear();
	}
	if (was_playing && device_state.settings.prefers_interruption_on_route_disconnect) {
		interrupt_without_end(device_state, InterruptionReason::ROUTE_DISCONNECTED, outside.change);
	}
	outside.change.reroute(RouteChangeReason::OLD_DEVICE_UNAVAILABLE);
	return true;
}

bool Device::is_plugged(DeviceKind p_kind) const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	const std::vector<DeviceKind> &connected = device_state.hardware.connected;
	return std::find(connected.begin(), connected.end(), p_kind) != connected.end();
}

void Device::wake_from_sleep() {
	OutsideChange outside(*this);
	outside.change.reroute(RouteChangeReason::WAKE_FROM_SLEEP, true);
}

void Device::set_ringer_silent(bool p_silent) {
	const OutsideChange outside(*this);
	device_state.hardware.is_ringer_silent = p_silent;
}

bool Device::is_ringer_silent() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return device_state.hardware.is_ringer_silent;
}

void Device::set_output_volume(double p_volume) {
	OutsideChange outside(*this);
	const float before = device_state.hardware.volume;
	const float volume = static_cast<float>(p_volume);
	if (before == volume) {
		return;
	}
	device_state.hardware.volume = volume;
	outside.change.events.push_back(SessionEvent::output_volume_changed(volume, before));
	if (volume > before && device_state.settings.is_output_muted) {
		outside.change.events.push_back(SessionEvent::of(SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT));
	}
}

void Device::set_built_in_microphone_muted(bool p_muted) {
	OutsideChange outside(*this);
	device_state.hardware.is_built_in_microphone_muted = p_muted;
	if (!p_muted) {
		simulated::end_interruption(device_state, MUTED_MICROPHONE_RULE, true, outside.change);
		return;
	}
	const bool records_with_it = find_port(state->current_route->inputs, BUILT_IN_MIC.name) != nullptr;
	const bool overrides = has_all(device_state.settings.configuration.options, CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION);
	if (records_with_it && !overrides && device_state.settings.activity == Activity::ACTIVE) {
		simulated::begin_interruption(device_state, MUTED_MICROPHONE_RULE, InterruptionReason::BUILT_IN_MIC_MUTED, outside.change);
	}
}

void Device::set_input_muted_by_player(bool p_muted) {
	const OutsideChange outside(*this);
	device_state.settings.is_input_muted = p_muted;
}

void Device::set_in_foreground(bool p_in_foreground) {
	const OutsideChange outside(*this);
	device_state.hardware.is_in_foreground = p_in_foreground;
}

void Device::set_audio_running(bool p_running) {
	const OutsideChange outside(*this);
	device_state.hardware.is_audio_running = p_running;
}

void Device::start_other_app(bool p_mixable, bool p_spoken) {
	OutsideChange outside(*this);
	simulated::start_other_app(device_state, p_mixable, p_spoken, outside.change);
}

void Device::stop_other_app(bool p_notifies_others) {
	OutsideChange outside(*this);
	simulated::stop_other_app(device_state, p_notifies_others, outside.change);
}

OtherAppState Device::get_other_app_state() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return device_state.other_app.get_state();
}

void Device::answer_record_permission(bool p_granted) {
	change_permission(&Hardware::record_permission, [p_granted](auto &r_permission) { return r_permission.answer(p_granted); });
}

void Device::answer_microphone_injection_permission(bool p_granted) {
	change_permission(&Hardware::microphone_injection_permission, [p_granted](auto &r_permission) { return r_permission.answer(p_granted); });
}

bool Device::is_asking_for_record_permission() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return device_state.hardware.record_permission.is_asking();
}

void Device::set_record_permission(RecordPermission p_permission) {
	change_permission(&Hardware::record_permission, [p_permission](auto &r_permission) { return r_permission.set(p_permission); });
}

void Device::set_microphone_injection_permission(MicrophoneInjectionPermission p_permission) {
	change_permission(&Hardware::microphone_injection_permission, [p_permission](auto &r_permission) { return r_permission.set(p_permission); });
}

void Device::set_next_route_selection(RouteSelection p_selection) {
	const OutsideChange outside(*this);
	device_state.hardware.next_route_selection = p_selection;
}

void Device::lose_media_services() {
	OutsideChange outside(*this);
	device_state.hardware.are_media_services_lost = true;
	device_state.interruptions.is_end_awaited = false;
	deactivate(device_state, SetActiveOptions(0));
	outside.change.events.push_back(SessionEvent::of(SessionEventType::MEDIA_SERVICES_LOST));
}

void Device::reset_media_services() {
	OutsideChange outside(*this);
	deactivate(device_state, SetActiveOptions(0));
	device_state.hardware.are_media_services_lost = false;
	device_state.settings = SessionSettings();
	device_state.settings.configuration.category = SYSTEM_DEFAULT_CATEGORY;
	device_state.interruptions.is_end_awaited = false;
	outside.change.reroute(RouteChangeReason::CATEGORY_CHANGE);
	outside.change.events.push_back(SessionEvent::of(SessionEventType::MEDIA_SERVICES_RESET));
}

void Device::set_spatial_audio_enabled(bool p_enabled) {
	OutsideChange outside(*this);
	if (device_state.hardware.is_spatial_audio_enabled != p_enabled) {
		device_state.hardware.is_spatial_audio_enabled = p_enabled;
		outside.change.touches_routes = true;
		outside.change.events.push_back(SessionEvent::of(SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED, p_enabled));
	}
}

void Device::set_rendering_mode(RenderingMode p_mode) {
	OutsideChange outside(*this);
	if (device_state.hardware.rendering_mode != p_mode) {
		device_state.hardware.rendering_mode = p_mode;
		outside.change.events.push_back(SessionEvent::rendering_mode_changed(p_mode));
	}
}

void Device::set_microphone_injection_available(bool p_available) {
	OutsideChange outside(*this);
	if (device_state.hardware.is_microphone_injection_available != p_available) {
		device_state.hardware.is_microphone_injection_available = p_available;
		outside.change.events.push_back(SessionEvent::of(SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED, p_available));
	}
}

bool Device::is_game_audible() const {
	return get_silence_reason().empty();
}

std::string Device::get_silence_reason() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return find_silence_reason(device_state, *state);
}

bool Device::is_game_ducked() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return simulated::is_game_ducked(device_state, *state);
}

bool Device::is_player_audible() const {
	return get_input_silence_reason().empty();
}

std::string Device::get_input_silence_reason() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return find_input_silence_reason(device_state, *state);
}

} // namespace audio_session::simulated
