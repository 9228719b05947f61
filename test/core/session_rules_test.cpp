#include "testing.h"

#include "session/session_rules.h"

#include <cstdint>
#include <limits>

using namespace audio_session;

TEST("a number that names no category cannot be set") {
	for (const int64_t number : { int64_t(-1), int64_t(6), int64_t(7), int64_t(99), int64_t(1) << 32, std::numeric_limits<int64_t>::max(), std::numeric_limits<int64_t>::min() }) {
		EXPECT(!is_settable_category(number));
	}
}

TEST("each of the six categories can be set") {
	for (int64_t number = 0; number < 6; number++) {
		EXPECT(is_settable_category(number));
	}
}

TEST("a device with an input has all six categories") {
	EXPECT_EQUAL(get_available_categories(true).size(), size_t(6));
}

TEST("a device without an input has no category that records") {
	for (const Category category : get_available_categories(false)) {
		EXPECT(category != Category::RECORD);
		EXPECT(category != Category::PLAY_AND_RECORD);
	}
	EXPECT_EQUAL(get_available_categories(false).size(), size_t(4));
}

TEST("an available category passes the check") {
	for (const Category category : get_available_categories(true)) {
		EXPECT(!check_category(category, true).is_refused());
	}
}

TEST("the refusal of a category says which ones the device has") {
	const SessionResult result = check_category(Category::RECORD, false);
	EXPECT(result.failure == Failure::INVALID_PARAMETER);
	EXPECT_EQUAL(result.message, std::string("This device has no category record. It has ambient, multiRoute, playback, soloAmbient."));
}

TEST("unknown passes on no device") {
	EXPECT(check_category(Category::UNKNOWN, true).is_refused());
	EXPECT(check_category(Category::UNKNOWN, false).is_refused());
}
