#pragma once

#include "../../session/session_backend.h"

#include <memory>
#include <mutex>

namespace audio_session::avfaudio {

class StateFeed;

// Apple's own AVAudioSession, on iOS, tvOS and visionOS. No Objective-C in here, for C++ to include it.
//
// The engine shares the session with us. It sets the category of the project settings once, while the app
// finishes launching, before it loads extensions; that is what this starts with. It never sets one again, not
// on an interruption, a change of focus or a start of its audio driver, so whatever a game sets afterwards stays.
// It neither activates nor deactivates the session either, but starting its audio unit does so in passing, of
// which Apple tells nobody: the activity here is what `set_active` and the interruptions have made of it.
// Interruptions become changes of focus there, which stop rendering; what happened meanwhile is delivered, in
// order, with the first frame after.
class Backend : public SessionBackend {
public:
	Backend();
	~Backend() override;

	StatePointer start(SessionEventSink &p_sink) override;
	void stop() override;
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) override;

	// Reads the session again, of which Apple does not post everything, and returns when all that happened so
	// far has been told. Not from within what is told.
	void refresh();

private:
	std::shared_ptr<StateFeed> get_feed() const;
	std::shared_ptr<StateFeed> renew_feed();

	mutable std::mutex mutex;
	// Shared with what the system may still call when this is gone or was started again.
	std::shared_ptr<StateFeed> feed;
};

} // namespace audio_session::avfaudio
