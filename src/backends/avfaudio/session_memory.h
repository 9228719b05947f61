#pragma once

#include "../../session/gen/activity.h"
#include "../../session/gen/io_type.h"
#include "../../session/gen/route_selection.h"

namespace audio_session::avfaudio {

// What Apple's session cannot be asked for: what requests and notifications have made of it.
class SessionMemory {
public:
	Activity get_activity() const { return activity; }
	bool are_media_services_lost() const { return has_lost_media_services; }

	IOType aggregated_io = IOType::NOT_SPECIFIED;
	RouteSelection route_selection = RouteSelection::NONE;

	// Around the call that activates the session, which takes its time. An interruption that is told
	// meanwhile, of a session that was not active before, can only have followed the activation.
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

	// The session comes back as if it were new.
	void reset() { *this = SessionMemory(); }

private:
	Activity activity = Activity::INACTIVE;
	bool is_activating = false;
	bool was_interrupted_meanwhile = false;
	bool has_lost_media_services = false;
};

} // namespace audio_session::avfaudio
