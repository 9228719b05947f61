#pragma once

#include "../../session/session_backend.h"

#include <memory>
#include <mutex>

namespace audio_session::avfaudio {

class StateFeed;

// Apple's own AVAudioSession, on iOS, tvOS and visionOS. This header has no Objective-C, so that C++ can include
// it.
// The engine shares the session. It sets the category of the project settings once, while the app finishes
// launching, before it loads extensions; the backend starts with that category. The engine never sets a category
// again, not on an interruption, a change of focus or a start of its audio driver, so the game's settings stay. It
// does not activate or deactivate the session either, but starting its audio unit implicitly activates it, and
// Apple does not report that: the activity here is the result of `set_active` and the interruptions. In Godot,
// interruptions become changes of focus, which stop rendering; events during that time are delivered, in order,
// with the first frame after.
class Backend : public SessionBackend {
public:
	Backend();
	~Backend() override;

	StatePointer start(SessionEventSink &p_sink) override;
	void stop() override;
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) override;

	// Reads the session again, because Apple does not post every change, and returns when all events so far were
	// delivered. Must not be called from within a delivery.
	void refresh();

private:
	std::shared_ptr<StateFeed> get_feed() const;
	std::shared_ptr<StateFeed> renew_feed();

	mutable std::mutex mutex;
	// Shared with callbacks of the system that may come after the backend was destroyed or started again.
	std::shared_ptr<StateFeed> feed;
};

} // namespace audio_session::avfaudio
