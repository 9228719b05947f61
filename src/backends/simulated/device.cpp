#include "device.h"

#include "../../session/deactivation.h"
#include "../../session/rules/player_answers.h"
#include "../../session/rules/refusal.h"
#include "notifications.h"
#include "requests.h"
#include "routing.h"
#include "state.h"

#include <algorithm>

namespace audio_session::simulated {

namespace {

// Returns no result if the player has to answer first.
template <typename Value>
std::optional<SessionResult> ask(Permission<Value> &r_permission, RequestId p_id, DeviceChange &r_change) {
	const Value before = r_permission.get();
	const bool is_answered = r_permission.ask(p_id);
	r_permission.notify_change(before, r_change.events);
	return is_answered ? std::optional<SessionResult>(to_result(r_permission.get())) : std::nullopt;
}

} // namespace

Device::Device(const Profile &p_profile) {
	device_state.profile = p_profile;
	device_state.settings.configuration = p_profile.configuration;
	device_state.hardware.connected = p_profile.connected;
	device_state.hardware.volume = p_profile.output_volume;
	device_state.hardware.record_permission.set(p_profile.record_permission);
	device_state.hardware.microphone_injection_permission.set(p_profile.microphone_injection_permission);
	state = std::make_shared<const SessionState>(observe(device_state, SessionState(), true));
}

void Device::set_sink(SessionEventSink *p_sink) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		device_state.hardware.record_permission.forget_waiting();
		device_state.hardware.microphone_injection_permission.forget_waiting();
	}
	outbox.set_sink(p_sink);
}

StatePointer Device::get_state() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return state;
}

std::optional<SessionOutcome> Device::perform(RequestId p_id, const SessionRequest &p_request) {
	double delay = 0.0;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		delay = delays[static_cast<size_t>(p_request.operation)];
	}
	clock.delay(delay);

	std::optional<SessionOutcome> outcome;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		DeviceChange change;
		std::optional<SessionResult> result = carry_out_locked(p_id, p_request, change);
		commit(change);
		if (result.has_value()) {
			outcome = SessionOutcome{ std::move(*result), state };
		}
	}
	outbox.deliver();
	return outcome;
}

void Device::set_delay(double p_seconds) {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	delays.fill(p_seconds);
}

void Device::set_delay(Operation p_operation, double p_seconds) {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	delays[static_cast<size_t>(p_operation)] = p_seconds;
}

void Device::fail_next(ErrorCode p_code, std::optional<Operation> p_operation) {
	clock.catch_up();
	const std::lock_guard<std::mutex> lock(mutex);
	failures.push_back({ p_code, p_operation });
}

std::optional<SessionResult> Device::carry_out_locked(RequestId p_id, const SessionRequest &p_request, DeviceChange &r_change) {
	if (std::optional<SessionResult> failure = take_failure(p_request)) {
		if (has_deactivated(p_request, *failure)) {
			carry_out(device_state, *state, p_request, r_change);
		}
		return failure;
	}
	if (device_state.hardware.are_media_services_lost) {
		return refuse_without_media_services(p_request.operation);
	}
	if (p_request.operation == Operation::REQUEST_RECORD_PERMISSION) {
		return ask(device_state.hardware.record_permission, p_id, r_change);
	}
	if (p_request.operation == Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION) {
		return ask(device_state.hardware.microphone_injection_permission, p_id, r_change);
	}
	return carry_out(device_state, *state, p_request, r_change);
}

std::optional<SessionResult> Device::take_failure(const SessionRequest &p_request) {
	const auto failure = std::find_if(failures.begin(), failures.end(), [&p_request](const InjectedFailure &p_failure) {
		return p_failure.operation.value_or(p_request.operation) == p_request.operation;
	});
	if (failure == failures.end()) {
		return std::nullopt;
	}
	const ErrorCode code = failure->code;
	failures.erase(failure);
	return refuse(code, { "AVAudioSessionSimulator.fail_next() made ", to_string(p_request.operation), " fail with ", to_string(code), "." });
}

void Device::commit(DeviceChange &r_change) {
	if (r_change.touches_routes) {
		drop_outlived_override();
	}
	auto next = std::make_shared<SessionState>(observe(device_state, *state, r_change.touches_routes));
	next->revision = state->revision + 1;
	notify_differences(device_state, *state, *next, r_change);
	state = std::move(next);
	for (SessionEvent &event : r_change.events) {
		event.state = state;
		outbox.add(std::move(event));
	}
}

// An override lasts until the route changes for another reason.
void Device::drop_outlived_override() {
	SessionSettings &settings = device_state.settings;
	const bool is_outlived = settings.configuration.category != Category::PLAY_AND_RECORD || choose_outputs_without_override(device_state) != settings.overridden_outputs;
	if (settings.port_override != PortOverride::NONE && is_outlived) {
		settings.port_override = PortOverride::NONE;
	}
}

} // namespace audio_session::simulated
