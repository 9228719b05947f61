#pragma once

#include "../../session/session_request.h"
#include "../../session/session_result.h"
#include "state_feed.h"

#include <memory>
#include <optional>

namespace audio_session::avfaudio {

// The requests that App Review holds to be about the microphone: permissions, muting, injection. Without the
// build option microphone=yes they are refused. None while the player is asked: then the feed ends the request.
std::optional<SessionResult> use_microphone(RequestId p_id, const SessionRequest &p_request, const std::shared_ptr<StateFeed> &p_feed);

} // namespace audio_session::avfaudio
