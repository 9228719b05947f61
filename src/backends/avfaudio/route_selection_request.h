#pragma once

#include "../../session/session_result.h"
#include "state_feed.h"

#include <memory>
#include <optional>

namespace audio_session::avfaudio {

// Lets the player choose where to play. None while the player is asked: then the feed ends the request.
std::optional<SessionResult> prepare_route_selection(RequestId p_id, const std::shared_ptr<StateFeed> &p_feed);

} // namespace audio_session::avfaudio
