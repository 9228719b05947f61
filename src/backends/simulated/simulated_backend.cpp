#include "simulated_backend.h"

#include <utility>

namespace audio_session {

SimulatedBackend::SimulatedBackend(std::shared_ptr<SimulatedDevice> p_device) :
		device(std::move(p_device)) {
}

StatePointer SimulatedBackend::start(SessionEventSink &p_sink) {
	device->get_clock().rearm();
	device->set_sink(&p_sink);
	return device->get_state();
}

void SimulatedBackend::stop() {
	device->set_sink(nullptr);
	device->get_clock().release();
}

std::optional<SessionOutcome> SimulatedBackend::perform(RequestId p_id, const SessionRequest &p_request) {
	return device->perform(p_id, p_request);
}

void SimulatedBackend::request_queued() {
	device->get_clock().expect();
}

void SimulatedBackend::request_settled() {
	device->get_clock().settle();
}

void SimulatedBackend::catch_up() {
	device->get_clock().catch_up();
}

} // namespace audio_session
