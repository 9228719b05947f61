#include "backend.h"

#include <utility>

namespace audio_session::simulated {

Backend::Backend(std::shared_ptr<Device> p_device) :
		device(std::move(p_device)) {
}

StatePointer Backend::start(SessionEventSink &p_sink) {
	device->get_clock().rearm();
	device->set_sink(&p_sink);
	return device->get_state();
}

void Backend::stop() {
	device->set_sink(nullptr);
	device->get_clock().release();
}

std::optional<SessionOutcome> Backend::perform(RequestId p_id, const SessionRequest &p_request) {
	return device->perform(p_id, p_request);
}

void Backend::request_queued() {
	device->get_clock().expect();
}

void Backend::request_settled() {
	device->get_clock().settle();
}

void Backend::catch_up() {
	device->get_clock().catch_up();
}

} // namespace audio_session::simulated
