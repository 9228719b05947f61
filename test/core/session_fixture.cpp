#include "session_fixture.h"

#include <utility>

using namespace audio_session;

namespace testing {

namespace {

std::string describe_ports(const PortList &p_ports) {
	std::string names;
	for (const PortPointer &port : p_ports) {
		names += (names.empty() ? "" : "+") + std::string(to_string(port->type));
	}
	return names;
}

std::string join(const char *p_name, bool p_is_on) {
	return std::string(p_name) + (p_is_on ? " on" : " off");
}

std::string describe_interruption(const SessionEvent &p_event) {
	if (p_event.interruption == InterruptionType::BEGAN) {
		return "interruption began " + std::string(to_string(p_event.interruption_reason));
	}
	return std::string("interruption ended") + (p_event.should_resume ? " resume" : "");
}

} // namespace

std::string describe(const RouteDescription &p_route) {
	return describe_ports(p_route.inputs) + ">" + describe_ports(p_route.outputs);
}

std::string describe(const SessionEvent &p_event) {
	switch (p_event.type) {
		case SessionEventType::UPDATED:
			return "updated";
		case SessionEventType::STATE_CHANGED:
			return "state " + std::string(to_string(p_event.activity));
		case SessionEventType::INTERRUPTION:
			return describe_interruption(p_event);
		case SessionEventType::ROUTE_CHANGED:
			return "route " + std::string(to_string(p_event.route_change_reason)) + " from " + describe(*p_event.previous_route);
		case SessionEventType::AVAILABLE_INPUTS_CHANGED:
			return join("inputs", p_event.is_on);
		case SessionEventType::OUTPUT_VOLUME_CHANGED:
			return "volume " + std::to_string(static_cast<int>(p_event.new_volume * 100)) + " from " + std::to_string(static_cast<int>(p_event.old_volume * 100));
		case SessionEventType::OUTPUT_MUTE_STATE_CHANGED:
			return join("output muted", p_event.is_on);
		case SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT:
			return "output unmute requested";
		case SessionEventType::SECONDARY_AUDIO_HINT_CHANGED:
			return join("hint", p_event.is_on);
		case SessionEventType::MEDIA_SERVICES_LOST:
			return "media services lost";
		case SessionEventType::MEDIA_SERVICES_RESET:
			return "media services reset";
		case SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED:
			return join("spatial", p_event.is_on);
		case SessionEventType::RENDERING_MODE_CHANGED:
			return "rendering " + std::string(to_string(p_event.rendering_mode));
		case SessionEventType::RENDERING_CAPABILITIES_CHANGED:
			return "rendering capabilities";
		case SessionEventType::RECORD_PERMISSION_CHANGED:
			return join("permission", p_event.is_on);
		case SessionEventType::INPUT_MUTE_STATE_CHANGED:
			return join("input muted", p_event.is_on);
		case SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED:
			return join("injection", p_event.is_on);
	}
	return "";
}

std::string describe(const RequestCompletion &p_completion) {
	const std::string name(to_string(p_completion.request.operation));
	const std::string by = p_completion.origin == RequestOrigin::AUTO_RESUME ? "auto " : "";
	return by + name + (p_completion.result.is_refused() ? " refused " + std::string(to_string(p_completion.result.code)) : " ok");
}

void Recorder::request_completed(const RequestCompletion &p_completion) {
	completions.push_back(p_completion);
	lines.push_back(describe(p_completion));
	if (when_completed) {
		when_completed(p_completion);
	}
}

void Recorder::session_event(const SessionEvent &p_event) {
	events.push_back(p_event);
	lines.push_back(describe(p_event));
	if (when_event) {
		when_event(p_event);
	}
}

void Recorder::backlog_grew(size_t p_waiting) {
	lines.push_back("backlog of " + std::to_string(p_waiting));
}

std::string Recorder::take_log() {
	std::string log;
	for (const std::string &line : std::exchange(lines, {})) {
		log += (log.empty() ? "" : "; ") + line;
	}
	return log;
}

std::function<void()> Frames::get_scheduler() {
	return [this] {
		const std::lock_guard<std::mutex> lock(mutex);
		due++;
		changed.notify_all();
	};
}

int Frames::get_due() {
	const std::lock_guard<std::mutex> lock(mutex);
	return due;
}

void Frames::wait_and_flush(SessionService &p_service) {
	{
		std::unique_lock<std::mutex> lock(mutex);
		changed.wait(lock, [this] { return due > 0; });
		due--;
	}
	p_service.flush();
}

simulated::Profile get_profile(Category p_category, CategoryOptions p_options, Mode p_mode) {
	simulated::Profile profile;
	profile.configuration = { p_category, p_mode, p_options, RouteSharingPolicy::DEFAULT };
	return profile;
}

SimulatedSession::SimulatedSession(const simulated::Profile &p_profile) :
		device(std::make_shared<simulated::Device>(p_profile)),
		service(std::make_unique<SessionService>(std::make_unique<simulated::Backend>(device), recorder, frames.get_scheduler())) {
	device->get_clock().set_running(false);
}

std::string SimulatedSession::request(const SessionRequest &p_request) {
	service->submit(p_request);
	return settle();
}

std::string SimulatedSession::settle() {
	service->submit_assignments();
	device->get_clock().catch_up();
	while (frames.get_due() > 0) {
		frames.wait_and_flush(*service);
		device->get_clock().catch_up();
	}
	return recorder.take_log();
}

void SimulatedSession::activate() {
	request(SessionRequest::set_active(true));
}

} // namespace testing
