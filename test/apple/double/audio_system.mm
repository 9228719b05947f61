#include "audio_system.h"

#include "backends/simulated/simulated_device.h"
#include "notifications.h"
#include "observed_values.h"

#import <AVFAudio/AVFAudio.h>

#include <utility>

using namespace audio_session;

namespace apple_double {

AudioSystem &AudioSystem::get() {
	static AudioSystem system;
	return system;
}

AudioSystem::AudioSystem() {
	connect(std::make_shared<SimulatedDevice>());
}

void AudioSystem::connect(std::shared_ptr<SimulatedDevice> p_device) {
	std::shared_ptr<SimulatedDevice> previous;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		previous = std::exchange(device, p_device);
		shown = p_device->get_state();
		open.clear();
	}
	if (previous != nullptr) {
		previous->set_sink(nullptr);
	}
	p_device->set_sink(this);
}

std::shared_ptr<SimulatedDevice> AudioSystem::get_device() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return device;
}

StatePointer AudioSystem::get_state() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return shown;
}

SessionResult AudioSystem::perform(const SessionRequest &p_request) {
	const std::shared_ptr<SimulatedDevice> asked = get_device();
	const std::optional<SessionOutcome> outcome = asked->perform(0, p_request);
	thread.run([this, &asked] { show(asked->get_state()); });
	return outcome.has_value() ? outcome->result : SessionResult();
}

void AudioSystem::ask(const SessionRequest &p_request, Answer p_answer) {
	RequestId id = 0;
	std::shared_ptr<SimulatedDevice> asked;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		id = next_id++;
		asked = device;
		open[id] = std::move(p_answer);
	}
	const std::optional<SessionOutcome> outcome = asked->perform(id, p_request);
	if (outcome.has_value()) {
		complete(id, *outcome);
	}
}

void AudioSystem::push(SessionEvent p_event) {
	thread.run([this, &p_event] {
		show(p_event.state);
		post_notification(p_event);
	});
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
