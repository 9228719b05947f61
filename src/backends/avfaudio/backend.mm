#include "backend.h"

#include "../../session/rules/refusal.h"
#include "../../session/rules/request_rules.h"
#include "notification_listener.h"
#include "property_observer.h"
#include "requests.h"
#include "state_feed.h"
#include "text.h"

#include <utility>

namespace audio_session::avfaudio {

namespace {

RequestOutcome carry_out(RequestId p_id, const SessionRequest &p_request, const std::shared_ptr<StateFeed> &p_feed) {
	switch (p_request.operation) {
		case Operation::SET_CATEGORY:
		case Operation::SET_MODE:
		case Operation::CONFIGURE:
			return configure(p_request.operation, get_configuration(p_request, *p_feed->get_state()));
		case Operation::SET_ACTIVE:
			return set_active(p_request, *p_feed);
		case Operation::OVERRIDE_OUTPUT_AUDIO_PORT:
		case Operation::SET_PREFERRED_INPUT:
		case Operation::SET_INPUT_DATA_SOURCE:
		case Operation::SET_OUTPUT_DATA_SOURCE:
		case Operation::SET_PREFERRED_DATA_SOURCE:
		case Operation::SET_PREFERRED_POLAR_PATTERN:
			return set_up_port(p_request);
		case Operation::REQUEST_RECORD_PERMISSION:
		case Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION:
		case Operation::SET_INPUT_MUTED:
		case Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE:
			return use_microphone(p_id, p_request, p_feed);
		case Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK:
			return prepare_route_selection(p_id, p_feed);
		default:
			return set_preference(p_request);
	}
}

// Foundation raises exceptions for programming errors; they must not reach the engine.
RequestOutcome carry_out_guarded(RequestId p_id, const SessionRequest &p_request, const std::shared_ptr<StateFeed> &p_feed) {
	@try {
		return carry_out(p_id, p_request, p_feed);
	} @catch (NSException *exception) {
		const std::string words = to_text([exception reason]);
		return refuse(ErrorCode::UNSPECIFIED, { to_string(p_request.operation), " was not carried out: the system raised an exception: ", words });
	}
}

// The system's answer to these requests has no error, so it cannot say what is wrong.
bool is_question(Operation p_operation) {
	return p_operation == Operation::REQUEST_RECORD_PERMISSION || p_operation == Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION || p_operation == Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK;
}

// Refuses by the same rules and with the same messages as the simulated device. The latest state may be slightly
// old, so a refusal is checked again with a new one.
SessionResult check(const SessionRequest &p_request, StateFeed &r_feed) {
	if (r_feed.get_memory().are_media_services_lost()) {
		// The system has no valid state now; it refuses other requests itself.
		return is_question(p_request.operation) ? refuse_without_media_services(p_request.operation) : SessionResult();
	}
	SessionResult refusal = check_request(p_request, *r_feed.get_state());
	if (!refusal.is_refused()) {
		return refusal;
	}
	const StatePointer now = r_feed.settle();
	return now == nullptr ? refusal : check_request(p_request, *now);
}

} // namespace

Backend::Backend() :
		feed(std::make_shared<StateFeed>()) {
}

Backend::~Backend() = default;

std::shared_ptr<StateFeed> Backend::get_feed() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return feed;
}

std::shared_ptr<StateFeed> Backend::renew_feed() {
	const std::lock_guard<std::mutex> lock(mutex);
	feed = std::make_shared<StateFeed>(feed->get_state()->revision);
	return feed;
}

StatePointer Backend::start(SessionEventSink &p_sink) {
	@autoreleasepool {
		const std::shared_ptr<StateFeed> current = renew_feed();
		current->start(p_sink);
		[[GodotAudioSessionListener sharedListener] listenForFeed:current];
		[[GodotAudioSessionObserver sharedObserver] observeForFeed:current];
		return current->read_first();
	}
}

void Backend::stop() {
	@autoreleasepool {
		[[GodotAudioSessionListener sharedListener] stopListening];
		[[GodotAudioSessionObserver sharedObserver] stopObserving];
		get_feed()->stop();
	}
}

void Backend::refresh() {
	const std::shared_ptr<StateFeed> current = get_feed();
	current->update();
	current->settle();
}

std::optional<SessionOutcome> Backend::perform(RequestId p_id, const SessionRequest &p_request) {
	@autoreleasepool {
		const std::shared_ptr<StateFeed> current = get_feed();
		// A request that sets only a part of the configuration keeps the rest, so the rest must be known.
		if (!current->has_read()) {
			current->settle();
		}
		SessionResult refusal = check(p_request, *current);
		if (refusal.is_refused()) {
			return SessionOutcome{ std::move(refusal), current->get_state() };
		}
		RequestOutcome outcome = carry_out_guarded(p_id, p_request, current);
		if (outcome.is_pending) {
			return std::nullopt;
		}
		return SessionOutcome{ std::move(outcome.result), current->settle(outcome.change) };
	}
}

} // namespace audio_session::avfaudio
