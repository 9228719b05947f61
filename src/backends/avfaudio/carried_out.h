#pragma once

#include "../../session/session_result.h"
#include "state_feed.h"

namespace audio_session::avfaudio {

// What became of a request, and what is to be remembered of it.
struct CarriedOut {
	SessionResult result;
	// Null when nothing is.
	StateFeed::Change change;
};

} // namespace audio_session::avfaudio
