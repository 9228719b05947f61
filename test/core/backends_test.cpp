#include "testing.h"

#include "backends/simulated/simulated_backend.h"
#include "backends/unavailable/unavailable_backend.h"

using namespace audio_session;

TEST("the simulated device starts with the category that the engine set") {
	SimulatedBackend::Device device;
	device.initial_category = Category::PLAYBACK;
	EXPECT(SimulatedBackend(device).get_state().category == Category::PLAYBACK);
}

TEST("the simulated device takes each category that it has") {
	SimulatedBackend backend({});
	for (int number = 5; number >= 0; number--) {
		const Category category = static_cast<Category>(number);
		EXPECT(!backend.set_category(category).is_refused());
		EXPECT(backend.get_state().category == category);
	}
}

TEST("the simulated device refuses what it does not have, and stays as it was") {
	SimulatedBackend::Device device;
	device.has_input = false;
	SimulatedBackend backend(device);
	EXPECT(backend.set_category(Category::RECORD).failure == Failure::INVALID_PARAMETER);
	EXPECT(backend.get_state().category == Category::AMBIENT);
}

TEST("without an audio session the category is unknown and every request is refused") {
	UnavailableBackend backend;
	EXPECT(backend.get_state().category == Category::UNKNOWN);
	const SessionResult result = backend.set_category(Category::PLAYBACK);
	EXPECT(result.failure == Failure::UNAVAILABLE);
	EXPECT_EQUAL(result.message, std::string("The category playback was not set: this platform has no audio session."));
	EXPECT(backend.get_state().category == Category::UNKNOWN);
}
