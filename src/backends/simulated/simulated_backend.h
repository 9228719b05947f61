#pragma once

#include "../../session/session_backend.h"

namespace audio_session {

// A phone in memory, by the rules of a real one.
class SimulatedBackend : public SessionBackend {
public:
	struct Device {
		// What the engine itself sets on a device at launch.
		Category initial_category = Category::AMBIENT;
		// Whether there is a microphone.
		bool has_input = true;
	};

	explicit SimulatedBackend(const Device &p_device);

	SessionState get_state() const override;
	SessionResult set_category(Category p_category) override;

private:
	const Device device;
	SessionState state;
};

} // namespace audio_session
