// The half of the device that plays the world: what a player, another app or the hardware does.

#include "../../session/rules/player_answers.h"
#include "activation.h"
#include "audibility.h"
#include "device.h"
#include "routing.h"

#include <algorithm>

namespace audio_session::simulated {

Device::Play::Play(Device &p_device) :
		device(p_device) {
	device.clock.catch_up();
	lock = std::unique_lock<std::mutex>(device.mutex);
}

Device::Play::~Play() {
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
void Device::play_permission(Permission<Value> Hardware::*p_permission, Act p_act) {
	Play play(*this);
	Permission<Value> &permission = world.hardware.*p_permission;
	const Value before = permission.get();
	play.answered = p_act(permission);
	play.answer = to_result(permission.get());
	permission.tell_change(before, play.change.events);
}

void Device::begin_interruption(InterruptionSource p_source, InterruptionReason p_reason) {
	Play play(*this);
	simulated::begin_interruption(world, p_source, p_reason, play.change);
}

bool Device::end_interruption(bool p_should_resume) {
	Play play(*this);
	const InterruptionRule *const latest = world.interruptions.get_latest_of_system();
	return latest != nullptr && simulated::end_interruption(world, latest->source, p_should_resume, play.change);
}

bool Device::plug(DeviceKind p_kind) {
	Play play(*this);
	std::vector<DeviceKind> &connected = world.hardware.connected;
	if (std::find(connected.begin(), connected.end(), p_kind) != connected.end()) {
		return false;
	}
	connected.push_back(p_kind);
	if (get_model(p_kind).input != nullptr) {
		world.settings.preferred_input.clear();
	}
	play.change.reroute(RouteChangeReason::NEW_DEVICE_AVAILABLE);
	return true;
}

bool Device::unplug(DeviceKind p_kind) {
	Play play(*this);
	std::vector<DeviceKind> &connected = world.hardware.connected;
	const auto device = std::find(connected.begin(), connected.end(), p_kind);
	if (device == connected.end()) {
		return false;
	}
	const DeviceModel &model = get_model(p_kind);
	const bool was_playing = model.output != nullptr && find_port(state->current_route->outputs, model.output->name) != nullptr;
	connected.erase(device);
	if (model.input != nullptr && world.settings.preferred_input == model.input->name) {
		world.settings.preferred_input.clear();
	}
	if (was_playing && world.settings.prefers_interruption_on_route_disconnect) {
		interrupt_without_end(world, InterruptionReason::ROUTE_DISCONNECTED, play.change);
	}
	play.change.reroute(RouteChangeReason::OLD_DEVICE_UNAVAILABLE);
	return true;
}

std::vector<DeviceKind> Device::get_connected() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return world.hardware.connected;
}

void Device::wake_from_sleep() {
	Play play(*this);
	play.change.reroute(RouteChangeReason::WAKE_FROM_SLEEP, true);
}

void Device::set_ringer_silent(bool p_silent) {
	const Play play(*this);
	world.hardware.is_ringer_silent = p_silent;
}

bool Device::is_ringer_silent() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return world.hardware.is_ringer_silent;
}

void Device::set_output_volume(float p_volume) {
	Play play(*this);
	const float before = world.hardware.volume;
	if (before == p_volume) {
		return;
	}
	world.hardware.volume = p_volume;
	play.change.events.push_back(SessionEvent::output_volume_changed(p_volume, before));
	if (p_volume > before && world.settings.is_output_muted) {
		play.change.events.push_back(SessionEvent::of(SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT));
	}
}

void Device::set_built_in_microphone_muted(bool p_muted) {
	Play play(*this);
	world.hardware.is_built_in_microphone_muted = p_muted;
	if (!p_muted) {
		simulated::end_interruption(world, InterruptionSource::MUTED_MICROPHONE, true, play.change);
		return;
	}
	const bool records_with_it = find_port(state->current_route->inputs, BUILT_IN_MIC.name) != nullptr;
	const bool overrides = has_all(world.settings.configuration.options, CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION);
	if (records_with_it && !overrides && world.settings.activity == Activity::ACTIVE) {
		simulated::begin_interruption(world, InterruptionSource::MUTED_MICROPHONE, InterruptionReason::BUILT_IN_MIC_MUTED, play.change);
	}
}

void Device::set_input_muted_by_player(bool p_muted) {
	const Play play(*this);
	world.settings.is_input_muted = p_muted;
}

void Device::set_in_foreground(bool p_in_foreground) {
	const Play play(*this);
	world.hardware.is_in_foreground = p_in_foreground;
}

void Device::set_audio_running(bool p_running) {
	const Play play(*this);
	world.hardware.is_audio_running = p_running;
}

void Device::start_other_app(bool p_mixable, bool p_spoken) {
	Play play(*this);
	simulated::start_other_app(world, p_mixable, p_spoken, play.change);
}

void Device::stop_other_app(bool p_notifies_others) {
	Play play(*this);
	simulated::stop_other_app(world, p_notifies_others, play.change);
}

OtherAppState Device::get_other_app_state() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return world.other_app.get_state();
}

void Device::answer_record_permission(bool p_granted) {
	play_permission(&Hardware::record_permission, [p_granted](auto &r_permission) { return r_permission.answer(p_granted); });
}

void Device::answer_microphone_injection_permission(bool p_granted) {
	play_permission(&Hardware::microphone_injection_permission, [p_granted](auto &r_permission) { return r_permission.answer(p_granted); });
}

bool Device::is_asking_for_record_permission() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return world.hardware.record_permission.is_asking();
}

void Device::set_record_permission(RecordPermission p_permission) {
	play_permission(&Hardware::record_permission, [p_permission](auto &r_permission) { return r_permission.set(p_permission); });
}

void Device::set_microphone_injection_permission(MicrophoneInjectionPermission p_permission) {
	play_permission(&Hardware::microphone_injection_permission, [p_permission](auto &r_permission) { return r_permission.set(p_permission); });
}

void Device::set_next_route_selection(RouteSelection p_selection) {
	const Play play(*this);
	world.hardware.next_route_selection = p_selection;
}

void Device::lose_media_services() {
	Play play(*this);
	world.hardware.are_media_services_lost = true;
	world.interruptions.is_end_awaited = false;
	deactivate(world, SetActiveOptions(0));
	play.change.events.push_back(SessionEvent::of(SessionEventType::MEDIA_SERVICES_LOST));
}

void Device::reset_media_services() {
	Play play(*this);
	deactivate(world, SetActiveOptions(0));
	world.hardware.are_media_services_lost = false;
	world.settings = SessionSettings();
	world.settings.configuration.category = SYSTEM_DEFAULT_CATEGORY;
	world.interruptions.is_end_awaited = false;
	play.change.reroute(RouteChangeReason::CATEGORY_CHANGE);
	play.change.events.push_back(SessionEvent::of(SessionEventType::MEDIA_SERVICES_RESET));
}

void Device::set_spatial_audio_enabled(bool p_enabled) {
	Play play(*this);
	if (world.hardware.is_spatial_audio_enabled != p_enabled) {
		world.hardware.is_spatial_audio_enabled = p_enabled;
		play.change.touches_routes = true;
		play.change.events.push_back(SessionEvent::of(SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED, p_enabled));
	}
}

void Device::set_rendering_mode(RenderingMode p_mode) {
	Play play(*this);
	if (world.hardware.rendering_mode != p_mode) {
		world.hardware.rendering_mode = p_mode;
		play.change.events.push_back(SessionEvent::rendering_mode_changed(p_mode));
	}
}

void Device::set_microphone_injection_available(bool p_available) {
	Play play(*this);
	if (world.hardware.is_microphone_injection_available != p_available) {
		world.hardware.is_microphone_injection_available = p_available;
		play.change.events.push_back(SessionEvent::of(SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED, p_available));
	}
}

bool Device::is_game_audible() const {
	return get_silence_reason().empty();
}

std::string Device::get_silence_reason() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return describe_silence(world, *state);
}

bool Device::is_game_ducked() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return simulated::is_game_ducked(world, *state);
}

bool Device::is_player_heard() const {
	return get_deafness_reason().empty();
}

std::string Device::get_deafness_reason() const {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	return describe_deafness(world, *state);
}

} // namespace audio_session::simulated
