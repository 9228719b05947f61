#pragma once

#include "scripted_backend.h"
#include "session_fixture.h"

namespace testing {

// A session on a platform that answers when the test decides.
struct ScriptedSession {
	ScriptedBackend::Control control;
	Recorder recorder;
	Frames frames;
	audio_session::SessionService service{ std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler() };

	void flush_until_completed(size_t p_count) {
		while (recorder.completions.size() < p_count) {
			frames.wait_and_flush(service);
		}
	}

	audio_session::Category get_category() const { return service.get_properties().category.get(); }
};

} // namespace testing
