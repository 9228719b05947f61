#pragma once

#include "deferred_call.h"
#include "session/session_service.h"
#include "session_handles.h"

#include <godot_cpp/variant/string.hpp>

#include <memory>

// The one session of the process, on the engine's side: has the engine call back when there is
// something to flush, and emits what happened as signals on every living handle.
class SharedSession : private audio_session::SessionObserver {
public:
	static void create();
	static void destroy();
	// Null before the extension is initialized and after it is gone.
	static SharedSession *get_singleton() { return singleton.get(); }

	explicit SharedSession(std::unique_ptr<audio_session::SessionBackend> p_backend);

	audio_session::SessionService &get_service() { return service; }
	SessionHandles &get_handles() { return handles; }

	// For an argument that can never be right: an engine error, and `request_failed` with it.
	void reject(const audio_session::SessionRequest &p_request, const godot::String &p_message);

private:
	static void flush();
	void request_failed(const audio_session::SessionRequest &p_request, const audio_session::SessionResult &p_result) override;
	void request_rejected(const audio_session::SessionRequest &p_request, const audio_session::SessionResult &p_result) override;
	// Returns whether anything is connected to the signal.
	bool emit_request_failed(const audio_session::SessionRequest &p_request, const audio_session::SessionResult &p_result) const;
	void warn_of_unheard_failure(const audio_session::SessionResult &p_result);

	static std::unique_ptr<SharedSession> singleton;

	SessionHandles handles;
	bool was_unavailability_told = false;
	DeferredCall deferred_flush;
	// Last, so that its worker has ended before anything that it calls is gone.
	audio_session::SessionService service;
};
