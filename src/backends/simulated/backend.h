#pragma once

#include "../../session/session_backend.h"
#include "device.h"

#include <memory>

namespace audio_session::simulated {

// Runs a session on a simulated device. The device may be shared, and then outlives the backend.
class Backend : public SessionBackend {
public:
	explicit Backend(std::shared_ptr<Device> p_device);

	StatePointer start(SessionEventSink &p_sink) override;
	void stop() override;
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) override;
	void request_queued() override;
	void request_settled() override;
	void catch_up() override;

private:
	const std::shared_ptr<Device> device;
};

} // namespace audio_session::simulated
