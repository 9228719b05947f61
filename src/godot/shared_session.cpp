#include "shared_session.h"

#include "../session/gen/error_code.h"
#include "../session/rules/session_rules.h"
#include "av_audio_session.h"
#include "av_audio_session_request.h"
#include "av_audio_session_route.h"
#include "backend_choice.h"

#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/object.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/callable_method_pointer.hpp>
#include <godot_cpp/variant/utility_functions.hpp>

using namespace audio_session;
using namespace godot;

namespace {

constexpr const char *REQUEST_FAILED = "request_failed";
#ifdef AUDIO_SESSION_SIMULATED
constexpr const char *BACKEND_HINT = " To try it on a desktop, set the project setting audio/session/desktop_backend to \"simulated\", or start the game with -- --audio-session=simulated.";
#else
constexpr const char *BACKEND_HINT = "";
#endif

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

SessionResult to_rejection(const String &p_message) {
	return { Failure::INVALID_PARAMETER, p_message.utf8().get_data(), ErrorCode::BAD_PARAM };
}

template <typename T>
int64_t to_number(T p_value) {
	return static_cast<int64_t>(p_value);
}

} // namespace

std::atomic<SharedSession *> SharedSession::singleton = nullptr;

void SharedSession::create() {
	BackendChoice choice = choose_session_backend();
	SharedSession *const session = new SharedSession(std::move(choice.backend), std::move(choice.simulated_device));
	singleton.store(session, std::memory_order_release);
	session->tree_frames = std::make_unique<TreeFrames>(callable_mp_static(&SharedSession::process_frame));
}

void SharedSession::start_frames() {
	if (SharedSession *const session = get_singleton()) {
		session->tree_frames->find_tree();
	}
}

void SharedSession::end_frame() {
	SharedSession *const session = get_singleton();
	if (session != nullptr && !session->tree_frames->find_tree()) {
		session->deliver();
	}
}

void SharedSession::process_frame() {
	SharedSession *const session = get_singleton();
	if (session != nullptr) {
		session->tree_frames->find_tree();
		session->deliver();
	}
}

void SharedSession::deliver() {
	kept_requests.process_frame();
	if (is_flush_due.exchange(false)) {
		ERR_FAIL_COND_MSG(!service.flush(), "The audio session delivers only on the main thread.");
	}
}

void SharedSession::shut_down() {
	SharedSession *const session = get_singleton();
	if (session != nullptr) {
		session->is_shut_down = true;
		session->service.shut_down();
		session->kept_requests.answer_all();
	}
}

void SharedSession::destroy() {
	SharedSession *const session = get_singleton();
	if (session == nullptr) {
		return;
	}
	shut_down();
	session->requests_gate.close();
	// Before the handles lose the session: each request, also a late one, completes with its signal.
	session->service.shut_down();
	session->kept_requests.clear();
	session->tree_frames.reset();
	singleton.store(nullptr, std::memory_order_release);
}

SharedSession::SharedSession(std::unique_ptr<SessionBackend> p_backend, std::shared_ptr<simulated::Device> p_device) :
		simulated_device(std::move(p_device)),
		service(std::move(p_backend), *this, [this] { is_flush_due.store(true); }) {
}

Signal SharedSession::open(const std::function<void(RequestId)> &p_send) {
	const CallGate::Pass pass(requests_gate);
	ERR_FAIL_COND_V_MSG(!pass, Signal(), "The audio session is shut down: the game is ending, or the extension is being unloaded.");
	const RequestId id = service.make_request_id();
	const Signal completed = open_requests.open(id);
	p_send(id);
	return completed;
}

Signal SharedSession::submit(const SessionRequest &p_request) {
	return open([&](RequestId p_id) { service.submit(p_request, p_id); });
}

Signal SharedSession::follow(Operation p_operation) {
	return open([&](RequestId p_id) { service.follow(p_operation, p_id); });
}

Signal SharedSession::refuse_to_follow(const String &p_message) {
	ERR_PRINT(p_message);
	SessionResult result = to_rejection(p_message);
	return open([&](RequestId p_id) { service.answer(std::move(result), p_id); });
}

Signal SharedSession::reject(Operation p_operation, const String &p_message) {
	ERR_PRINT(p_message);
	return open([&](RequestId p_id) { service.reject(SessionRequest::of(p_operation), to_rejection(p_message), p_id); });
}

void SharedSession::reject_assignment(Operation p_operation, const String &p_message) {
	ERR_PRINT(p_message);
	const CallGate::Pass pass(requests_gate);
	if (pass) {
		service.reject_assignment(p_operation, to_rejection(p_message));
	}
}

void SharedSession::request_completed(const RequestCompletion &p_completion) {
	const Ref<AVAudioSessionRequest> request = open_requests.take(p_completion.id);
	const bool is_refused = p_completion.result.is_refused();
	if (p_completion.origin == RequestOrigin::FOLLOWER) {
		// The assignment itself was reported already.
	} else if (is_refused) {
		const bool is_awaited = request.is_valid() && !request->get_signal_connection_list(AVAudioSessionRequest::COMPLETED).is_empty();
		const bool has_listener = emit_request_failed(p_completion) || is_awaited;
		if (!has_listener && !is_shut_down && p_completion.origin != RequestOrigin::REJECTION) {
			warn_of_unhandled_failure(p_completion, request.is_valid() ? request->get_caller() : String());
		}
	} else {
		warn_of_misused_mode();
	}
	if (request.is_valid()) {
		kept_requests.keep(request);
		request->complete(to_error(p_completion.result.failure), static_cast<AVAudioSession::ErrorCode>(p_completion.result.code), String::utf8(p_completion.result.message.c_str()));
	}
}

void SharedSession::backlog_grew(size_t p_waiting) {
	UtilityFunctions::push_warning(vformat("The audio session gets more requests than it can carry out: %d requests and events wait, and signals come late. Send fewer requests, or await each request before the next.", static_cast<int64_t>(p_waiting)));
}

bool SharedSession::emit_request_failed(const RequestCompletion &p_completion) const {
	const String operation = to_string(p_completion.request.operation).data();
	const int64_t error = to_error(p_completion.result.failure);
	const String message = String::utf8(p_completion.result.message.c_str());

	bool has_listener = false;
	for (const HandleReference &handle : handles.get_living()) {
		has_listener = has_listener || !handle->get_signal_connection_list(REQUEST_FAILED).is_empty();
		handle->emit_signal(REQUEST_FAILED, operation, error, message);
	}
	return has_listener;
}

// Without this warning, a game could be silent with no hint at the reason.
void SharedSession::warn_of_unhandled_failure(const RequestCompletion &p_completion, const String &p_caller) {
	const String operation = to_string(p_completion.request.operation).data();
	String message = String::utf8(p_completion.result.message.c_str());
	if (!message.begins_with(operation)) {
		message = operation + String(": ") + message;
	}
	if (p_completion.result.failure == Failure::UNAVAILABLE && service.get_state()->category == Category::UNKNOWN) {
		if (was_unavailability_reported) {
			return;
		}
		was_unavailability_reported = true;
		message += BACKEND_HINT;
	}
	if (!p_caller.is_empty()) {
		message += String(" Requested by ") + p_caller + String(".");
	}
	UtilityFunctions::push_warning(message);
}

// Warns once for each misuse: a game may set the same mode in every scene.
void SharedSession::warn_of_misused_mode() {
	const StatePointer state = service.get_state();
	const std::string misuse = explain_mode_misuse(state->category, state->mode, state->category_options);
	if (!misuse.empty() && misuse != reported_misuse) {
		UtilityFunctions::push_warning(String::utf8(misuse.c_str()));
		reported_misuse = misuse;
	}
}

template <typename... Args>
void SharedSession::emit(const char *p_signal, const Args &...p_arguments) const {
	for (const HandleReference &handle : handles.get_living()) {
		handle->emit_signal(p_signal, p_arguments...);
	}
}

void SharedSession::session_event(const SessionEvent &p_event) {
	switch (p_event.type) {
		case SessionEventType::UPDATED:
			return;
		case SessionEventType::STATE_CHANGED:
			return emit("state_changed", to_number(p_event.activity));
		case SessionEventType::INTERRUPTION:
			return emit("interruption", to_number(p_event.interruption), to_number(p_event.interruption_reason), p_event.should_resume);
		case SessionEventType::ROUTE_CHANGED:
			return emit("route_changed", to_number(p_event.route_change_reason), AVAudioSessionRoute::create(p_event.previous_route));
		case SessionEventType::AVAILABLE_INPUTS_CHANGED:
			return emit("available_inputs_changed");
		case SessionEventType::OUTPUT_VOLUME_CHANGED:
			return emit("output_volume_changed", p_event.new_volume, p_event.old_volume);
		case SessionEventType::OUTPUT_MUTE_STATE_CHANGED:
			return emit("output_muted_changed", p_event.is_on);
		case SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT:
			return emit("output_unmute_requested");
		case SessionEventType::SECONDARY_AUDIO_HINT_CHANGED:
			return emit("secondary_audio_hint_changed", p_event.is_on);
		case SessionEventType::MEDIA_SERVICES_LOST:
			return emit("media_services_lost");
		case SessionEventType::MEDIA_SERVICES_RESET:
			return emit("media_services_reset");
		case SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED:
			return emit("spatial_playback_capabilities_changed", p_event.is_on);
		case SessionEventType::RENDERING_MODE_CHANGED:
			return emit("rendering_mode_changed", to_number(p_event.rendering_mode));
		case SessionEventType::RENDERING_CAPABILITIES_CHANGED:
			return emit("rendering_capabilities_changed");
		case SessionEventType::RECORD_PERMISSION_CHANGED:
			return emit("record_permission_changed", p_event.is_on);
		case SessionEventType::INPUT_MUTE_STATE_CHANGED:
			return emit("input_muted_changed", p_event.is_on);
		case SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED:
			return emit("microphone_injection_capabilities_changed", p_event.is_on);
	}
}
