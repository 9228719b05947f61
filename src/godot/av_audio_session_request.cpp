#include "av_audio_session_request.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/object.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/variant.hpp>

using namespace godot;

namespace {

// Calls a handler as `Object.emit_signal` does, with the same errors.
void call_handler(const Callable &p_handler, Error p_error, bool p_is_deferred) {
	const int64_t error = p_error;
	if (p_is_deferred) {
		p_handler.call_deferred(error);
		return;
	}
	const Variant argument = error;
	const Variant *const arguments[] = { &argument };
	Variant handler = p_handler;
	Variant ignored;
	GDExtensionCallError call_error;
	handler.callp("call", const_cast<const Variant **>(arguments), 1, ignored, call_error);
	ERR_FAIL_COND_MSG(call_error.error == GDEXTENSION_CALL_ERROR_TOO_MANY_ARGUMENTS || call_error.error == GDEXTENSION_CALL_ERROR_TOO_FEW_ARGUMENTS, vformat("The handler %s of the signal completed was not called: it must take one argument, the error.", handler));
	ERR_FAIL_COND_MSG(call_error.error != GDEXTENSION_CALL_OK, vformat("The handler %s of the signal completed could not be called with an error.", handler));
}

} // namespace

void AVAudioSessionRequest::complete(Error p_error, AVAudioSession::ErrorCode p_code, const String &p_message) {
	error = p_error;
	code = p_code;
	message = p_message;
	done.store(true, std::memory_order_release);
	answer();
}

// Handlers are called one by one instead of by one emission: another thread may be connecting at the same time. A
// handler that is missed now is called the next time, and none is called twice.
void AVAudioSessionRequest::answer() {
	const TypedArray<Dictionary> connections = get_signal_connection_list(COMPLETED);
	for (int64_t i = 0; i < connections.size(); i++) {
		const Dictionary connection = connections[i];
		const Callable handler = connection["callable"];
		const int64_t flags = connection["flags"];
		if (!is_connected(COMPLETED, handler)) {
			continue;
		}
		disconnect(COMPLETED, handler);
		if (handler.is_valid()) {
			call_handler(handler, error, (flags & CONNECT_DEFERRED) != 0);
		}
	}
}

void AVAudioSessionRequest::_bind_methods() {
#include "gen/av_audio_session_request_members.inc"
}
