#pragma once

#include "../../session/rules/session_rules.h"
#include "../../session/session_request.h"
#include "../../session/session_result.h"
#include "state_feed.h"

#include <memory>
#include <utility>

namespace audio_session::avfaudio {

// The outcome of a request that was passed to the system.
struct RequestOutcome {
	SessionResult result;
	// The change to remember; null if nothing changed.
	StateFeed::Change change;
	// Whether the player has to answer. The feed completes the request later, and `result` is not used.
	bool is_pending = false;

	RequestOutcome(SessionResult p_result, StateFeed::Change p_change = nullptr) :
			result(std::move(p_result)), change(std::move(p_change)) {}

	static RequestOutcome pending() {
		RequestOutcome outcome = SessionResult();
		outcome.is_pending = true;
		return outcome;
	}
};

// Activates or deactivates the session and waits for the system.
RequestOutcome set_active(const SessionRequest &p_request, StateFeed &r_feed);

// Sets category, mode, policy and options at once; a refusal names `p_operation`.
RequestOutcome configure(Operation p_operation, const Configuration &p_configuration);

// Chooses a port or configures one.
RequestOutcome set_up_port(const SessionRequest &p_request);

// Sets a property that is a number or a boolean.
RequestOutcome set_preference(const SessionRequest &p_request);

// Requests that App Review counts as use of the microphone: permissions, muting, injection. Without the build
// option microphone=yes they are refused.
RequestOutcome use_microphone(RequestId p_id, const SessionRequest &p_request, const std::shared_ptr<StateFeed> &p_feed);

// Lets the player choose where to play.
RequestOutcome prepare_route_selection(RequestId p_id, const std::shared_ptr<StateFeed> &p_feed);

} // namespace audio_session::avfaudio
