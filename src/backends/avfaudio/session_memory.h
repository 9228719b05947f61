#pragma once

#include "../../session/gen/activity.h"
#include "../../session/gen/io_type.h"
#include "../../session/gen/route_selection.h"

namespace audio_session::avfaudio {

// State that Apple's session does not report. It follows from requests and notifications.
class SessionMemory {
public:
	Activity get_activity() const { return activity; }
	bool are_media_services_lost() const { return has_lost_media_services; }

	IOType aggregated_io = IOType::NOT_SPECIFIED;
	RouteSelection route_selection = RouteSelection::NONE;

	// Call before and after the call that activates the session, which takes time. If an inactive session is
	// interrupted in between, the interruption came after the activation.
	void begin_activation() {
		is_activating = activity != Activity::ACTIVE;
		was_interrupted_meanwhile = false;
	}

	void end_activation(bool p_has_succeeded) {
		if (p_has_succeeded) {
			activity = is_activating && was_interrupted_meanwhile ? Activity::INTERRUPTED : Activity::ACTIVE;
		}
		is_activating = false;
	}

	void deactivate() { activity = Activity::INACTIVE; }

	void begin_interruption() {
		was_interrupted_meanwhile = true;
		if (activity == Activity::ACTIVE) {
			activity = Activity::INTERRUPTED;
		}
	}

	void end_interruption() {
		was_interrupted_meanwhile = false;
		if (activity == Activity::INTERRUPTED) {
			activity = Activity::INACTIVE;
		}
	}

	void lose_media_services() {
		deactivate();
		has_lost_media_services = true;
	}

	// After a reset, the session is like a new one.
	void reset() { *this = SessionMemory(); }

private:
	Activity activity = Activity::INACTIVE;
	bool is_activating = false;
	bool was_interrupted_meanwhile = false;
	bool has_lost_media_services = false;
};

} // namespace audio_session::avfaudio
