#include "shared_session.h"

#include "av_audio_session.h"
#include "backend_choice.h"

#include <godot_cpp/core/object.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/callable_method_pointer.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/utility_functions.hpp>

#include <utility>

using namespace audio_session;
using namespace godot;

namespace {

constexpr const char *REQUEST_FAILED = "request_failed";
constexpr const char *BACKEND_HINT = " To try it on a desktop, set the project setting audio/session/desktop_backend to \"simulated\", or start the game with -- --audio-session=simulated.";

Error to_error(Failure p_failure) {
	switch (p_failure) {
		case Failure::NONE:
			return OK;
		case Failure::INVALID_PARAMETER:
			return ERR_INVALID_PARAMETER;
		case Failure::BUSY:
			return ERR_BUSY;
		case Failure::LOCKED:
			return ERR_LOCKED;
		case Failure::UNAUTHORIZED:
			return ERR_UNAUTHORIZED;
		case Failure::CANT_ACQUIRE_RESOURCE:
			return ERR_CANT_ACQUIRE_RESOURCE;
		case Failure::UNAVAILABLE:
			return ERR_UNAVAILABLE;
		case Failure::UNCONFIGURED:
			return ERR_UNCONFIGURED;
		case Failure::FAILED:
			return FAILED;
	}
	return FAILED;
}

} // namespace

std::unique_ptr<SharedSession> SharedSession::singleton;

void SharedSession::create() {
	singleton = std::make_unique<SharedSession>(create_session_backend());
}

void SharedSession::destroy() {
	singleton.reset();
}

SharedSession::SharedSession(std::unique_ptr<SessionBackend> p_backend) :
		deferred_flush(callable_mp_static(&SharedSession::flush)),
		service(std::move(p_backend), [this] { deferred_flush.schedule(); }) {
}

void SharedSession::reject(const SessionRequest &p_request, const String &p_message) {
	ERR_PRINT(p_message);
	service.reject(p_request, { Failure::INVALID_PARAMETER, p_message.utf8().get_data() });
}

void SharedSession::flush() {
	if (singleton) {
		singleton->service.flush(*singleton);
	}
}

void SharedSession::request_failed(const SessionRequest &p_request, const SessionResult &p_result) {
	if (!emit_request_failed(p_request, p_result)) {
		warn_of_unheard_failure(p_result);
	}
}

void SharedSession::request_rejected(const SessionRequest &p_request, const SessionResult &p_result) {
	emit_request_failed(p_request, p_result);
}

bool SharedSession::emit_request_failed(const SessionRequest &p_request, const SessionResult &p_result) const {
	const String operation = to_string(p_request.operation);
	const int64_t error = to_error(p_result.failure);
	const String message = String::utf8(p_result.message.c_str());

	bool is_heard = false;
	for (const Ref<AVAudioSession> &handle : handles.get_living()) {
		is_heard = is_heard || !handle->get_signal_connection_list(REQUEST_FAILED).is_empty();
		handle->emit_signal(REQUEST_FAILED, operation, error, message);
	}
	return is_heard;
}

// A failure that nobody listens to would leave a silent game with no trace of why.
void SharedSession::warn_of_unheard_failure(const SessionResult &p_result) {
	String message = String::utf8(p_result.message.c_str());
	if (p_result.failure == Failure::UNAVAILABLE) {
		if (was_unavailability_told) {
			return;
		}
		was_unavailability_told = true;
		message += BACKEND_HINT;
	}
	UtilityFunctions::push_warning(message);
}
