#include "doubled_backend.h"

#include "audio_system.h"
#include "backends/avfaudio/backend.h"
#include "backends/simulated/device.h"
#include "godot/make_simulated_backend.h"
#include "notifications.h"
#include "system_version.h"

#include <cstdlib>
#include <utility>

using namespace audio_session;

namespace apple_double {

namespace {

class DoubledBackend : public SessionBackend {
public:
	explicit DoubledBackend(std::shared_ptr<simulated::Device> p_device) :
			device(std::move(p_device)) {
		const char *const version = std::getenv("APPLE_DOUBLE_IOS");
		set_system_version(version != nullptr ? version : "");
		set_notifications_valid(std::getenv("APPLE_DOUBLE_INVALID_NOTIFICATIONS") == nullptr);
	}

	StatePointer start(SessionEventSink &p_sink) override {
		device->get_clock().rearm();
		AudioSystem::get().connect(device, [this] { backend.refresh(); });
		return backend.start(p_sink);
	}

	void stop() override {
		device->get_clock().release();
		backend.stop();
	}

	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) override {
		const AudioSystem::OperationScope scope(p_request.operation);
		return backend.perform(p_id, p_request);
	}

	void request_queued() override { device->get_clock().expect(); }
	void request_settled() override { device->get_clock().settle(); }
	void catch_up() override { device->get_clock().catch_up(); }

private:
	const std::shared_ptr<simulated::Device> device;
	avfaudio::Backend backend;
};

} // namespace

std::unique_ptr<SessionBackend> make_doubled_backend(std::shared_ptr<simulated::Device> p_device) {
	return std::make_unique<DoubledBackend>(std::move(p_device));
}

} // namespace apple_double

// Replaces the function in src/godot.
std::unique_ptr<SessionBackend> make_simulated_backend(std::shared_ptr<simulated::Device> p_device) {
	return apple_double::make_doubled_backend(std::move(p_device));
}
