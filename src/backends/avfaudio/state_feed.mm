#include "state_feed.h"

#include "gen/availability.h"
#include "state_reader.h"

#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace audio_session {

namespace {

// How long the launch waits for the first state. The engine itself has talked to the session by then, so that
// it comes within milliseconds; a game shall not be late for a system that is stuck.
constexpr std::chrono::milliseconds LAUNCH_PATIENCE(500);

// Before iOS 26 nothing is posted when the inputs change.
bool are_available_inputs_announced() {
#if AVFAUDIO_KNOWS_SESSION_AVAILABLE_INPUTS_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_AVAILABLE_INPUTS_CHANGE_NOTIFICATION) {
		return true;
	}
#endif
	return false;
}

bool has_same_ports(const PortList &p_one, const PortList &p_other) {
	if (p_one.size() != p_other.size()) {
		return false;
	}
	for (size_t i = 0; i < p_one.size(); i++) {
		if (p_one[i]->uid != p_other[i]->uid) {
			return false;
		}
	}
	return true;
}

} // namespace

StatePointer StateFeed::start(SessionEventSink &p_sink) {
	outlet.open(p_sink);
	queue.start();
	auto first = std::make_shared<std::promise<StatePointer>>();
	std::future<StatePointer> answer = first->get_future();
	post(nullptr, [this, first](const SessionMemory &p_memory) {
		StatePointer now = read(p_memory);
		first->set_value(now);
		SessionEvent event = SessionEvent::of(SessionEventType::UPDATED);
		event.state = std::move(now);
		outlet.push(std::move(event));
	});
	const bool is_there = answer.wait_for(LAUNCH_PATIENCE) == std::future_status::ready;
	return is_there ? answer.get() : get_state();
}

void StateFeed::stop() {
	outlet.close();
	queue.stop();
}

void StateFeed::tell(SessionEvent p_event, const Change &p_change) {
	post(p_change, [this, event = std::move(p_event)](const SessionMemory &p_memory) {
		SessionEvent told = event;
		told.state = read(p_memory);
		if (told.type == SessionEventType::AVAILABLE_INPUTS_CHANGED) {
			told.is_on = !told.state->available_inputs->empty();
		}
		outlet.push(std::move(told));
	});
}

void StateFeed::update() {
	if (is_update_queued.exchange(true)) {
		return;
	}
	post(nullptr, [this](const SessionMemory &p_memory) {
		// First: what changes from now on takes another update.
		is_update_queued.store(false);
		SessionEvent event = SessionEvent::of(SessionEventType::UPDATED);
		event.state = read(p_memory);
		outlet.push(std::move(event));
	});
}

StatePointer StateFeed::settle(const Change &p_change) {
	auto settled = std::make_shared<StatePointer>();
	// A task that is dropped takes its promise with it, which ends the wait, too.
	auto promise = std::make_shared<std::promise<void>>();
	const std::future<void> end = promise->get_future();
	post(p_change, [this, settled, promise = std::move(promise)](const SessionMemory &p_memory) {
		*settled = read(p_memory);
		promise->set_value();
	});
	end.wait();
	return *settled;
}

void StateFeed::complete(RequestId p_id, SessionResult p_result, const Change &p_change) {
	post(p_change, [this, p_id, result = std::move(p_result)](const SessionMemory &p_memory) {
		outlet.complete(p_id, { result, read(p_memory) });
	});
}

void StateFeed::note(const Change &p_change) {
	const std::lock_guard<std::mutex> lock(mutex);
	p_change(memory);
}

StatePointer StateFeed::get_state() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return state;
}

SessionMemory StateFeed::get_memory() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return memory;
}

void StateFeed::post(const Change &p_change, std::function<void(const SessionMemory &)> p_task) {
	const std::lock_guard<std::mutex> lock(mutex);
	if (p_change) {
		p_change(memory);
	}
	queue.post([task = std::move(p_task), now = memory] { task(now); });
}

StatePointer StateFeed::read(const SessionMemory &p_memory) {
	auto next = std::make_shared<SessionState>();
	@try {
		read_state([AVAudioSession sharedInstance], *next);
	} @catch (NSException *exception) {
		// What happened is told all the same, and who waits is answered.
		NSLog(@"Audio session: it was not read: %@: %@", [exception name], [exception reason]);
		*next = *get_state();
	}
	next->revision = ++revision;
	next->activity = p_memory.get_activity();
	next->aggregated_io_preference = p_memory.aggregated_io;
	next->route_selection = p_memory.route_selection;

	const StatePointer before = get_state();
	const StatePointer after = std::move(next);
	{
		const std::lock_guard<std::mutex> lock(mutex);
		state = after;
	}
	if (std::exchange(has_read, true)) {
		tell_unannounced(*before, after);
	}
	return after;
}

// The game is told of it by an event, and Apple posts nothing.
void StateFeed::tell_unannounced(const SessionState &p_before, const StatePointer &p_after) {
	const auto tell_change = [this, &p_after](SessionEventType p_type, bool p_is_on) {
		SessionEvent event = SessionEvent::of(p_type, p_is_on);
		event.state = p_after;
		outlet.push(std::move(event));
	};
	if (p_before.record_permission != p_after->record_permission) {
		tell_change(SessionEventType::RECORD_PERMISSION_CHANGED, p_after->record_permission == RecordPermission::GRANTED);
	}
	if (!are_available_inputs_announced() && !has_same_ports(*p_before.available_inputs, *p_after->available_inputs)) {
		tell_change(SessionEventType::AVAILABLE_INPUTS_CHANGED, !p_after->available_inputs->empty());
	}
}

} // namespace audio_session
