#include "audio_system.h"

#include "app_calls.h"
#include "backends/simulated/device.h"
#include "notifications.h"
#include "observed_values.h"
#include "session/rules/refusal.h"

#import <AVFAudio/AVFAudio.h>

#include <utility>

using namespace audio_session;

namespace apple_double {

namespace {

thread_local std::optional<Operation> scope_operation;

// Returns the request for a part of the configuration that was set by the method for all of it.
SessionRequest to_scoped_request(const SessionRequest &p_request) {
	SessionRequest request = p_request;
	if (p_request.operation == Operation::CONFIGURE) {
		request.operation = scope_operation.value_or(Operation::CONFIGURE);
	}
	return request;
}

// Checks that all values that the method was given are in the new state, also those that the operation keeps.
SessionResult check_all_was_set(const SessionRequest &p_request, const SessionState &p_state) {
	const bool is_set = p_state.category == p_request.category && p_state.mode == p_request.mode && p_state.category_options == p_request.options && p_state.route_sharing_policy == p_request.policy;
	return is_set ? SessionResult() : refuse(ErrorCode::UNSPECIFIED, { "The double was called to change more than ", to_string(*scope_operation), " does." });
}

} // namespace

AudioSystem::OperationScope::OperationScope(Operation p_operation) {
	scope_operation = p_operation;
}

AudioSystem::OperationScope::~OperationScope() {
	scope_operation.reset();
}

AudioSystem &AudioSystem::get() {
	static AudioSystem system;
	return system;
}

AudioSystem::AudioSystem() {
	connect(std::make_shared<simulated::Device>());
}

void AudioSystem::connect(std::shared_ptr<simulated::Device> p_device, std::function<void()> p_notified) {
	std::shared_ptr<simulated::Device> previous;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		previous = std::exchange(device, p_device);
		shown = p_device->get_state();
		open.clear();
		notified = std::move(p_notified);
	}
	if (previous != nullptr) {
		previous->set_sink(nullptr);
	}
	p_device->set_sink(this);
}

std::shared_ptr<simulated::Device> AudioSystem::get_device() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return device;
}

StatePointer AudioSystem::get_state() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return shown;
}

SessionResult AudioSystem::perform(const SessionRequest &p_request) {
	const std::shared_ptr<simulated::Device> target = get_device();
	const SessionRequest request = to_scoped_request(p_request);
	const std::optional<SessionOutcome> outcome = target->perform(0, request);
	thread.run([this, &target] { show(target->get_state()); });
	if (!outcome.has_value() || outcome->result.is_refused() || request.operation == p_request.operation) {
		return outcome.has_value() ? outcome->result : SessionResult();
	}
	return check_all_was_set(p_request, *outcome->state);
}

void AudioSystem::request(const SessionRequest &p_request, Answer p_answer) {
	RequestId id = 0;
	std::shared_ptr<simulated::Device> target;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		id = next_id++;
		target = device;
		open[id] = std::move(p_answer);
	}
	const std::optional<SessionOutcome> outcome = target->perform(id, p_request);
	if (outcome.has_value()) {
		complete(id, *outcome);
	}
}

void AudioSystem::raise_after(int p_messages) {
	messages_before_raising.store(p_messages);
}

bool AudioSystem::is_going_to_raise() const {
	return messages_before_raising.load() >= 0;
}

void AudioSystem::note_message() {
	note_app_call(AppCall::CALLS);
	if (is_going_to_raise() && messages_before_raising.fetch_sub(1) == 0) {
		[NSException raise:NSInternalInconsistencyException format:@"The double raises."];
	}
}

void AudioSystem::push(SessionEvent p_event) {
	thread.run([this, &p_event] {
		show(p_event.state);
		post_notification(p_event);
	});
	call_notified();
}

void AudioSystem::complete(RequestId p_id, SessionOutcome p_outcome) {
	Answer answer;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		const auto found = open.find(p_id);
		if (found == open.end()) {
			return;
		}
		answer = std::move(found->second);
		open.erase(found);
	}
	thread.run([this, &answer, &p_outcome] {
		show(p_outcome.state);
		answer(p_outcome);
	});
	call_notified();
}

void AudioSystem::call_notified() const {
	std::function<void()> call;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		call = notified;
	}
	if (call) {
		call();
	}
}

void AudioSystem::show(const StatePointer &p_state) {
	const StatePointer before = get_state();
	if (p_state == nullptr || p_state->revision <= before->revision) {
		return;
	}
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	const std::vector<NSString *> keys = find_changed_keys(*before, *p_state);
	for (NSString *const key : keys) {
		[session willChangeValueForKey:key];
	}
	{
		const std::lock_guard<std::mutex> lock(mutex);
		shown = p_state;
	}
	for (NSString *const key : keys) {
		[session didChangeValueForKey:key];
	}
}

} // namespace apple_double
