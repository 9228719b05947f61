#include "state_feed.h"

#include "gen/availability.h"
#include "state_reader.h"

#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace audio_session::avfaudio {

namespace {

// The longest time that the launch waits for the first state. The engine has used the session by then, so the state
// comes within milliseconds; a blocked system must not delay the game.
constexpr std::chrono::milliseconds LAUNCH_TIMEOUT(500);

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

StateFeed::StateFeed(uint64_t p_last_revision) :
		revision(p_last_revision) {
}

void StateFeed::start(SessionEventSink &p_sink) {
	outlet.open(p_sink);
	queue.start();
}

StatePointer StateFeed::read_first() {
	// A dropped task destroys its promise, which ends the wait, too.
	auto promise = std::make_shared<std::promise<void>>();
	const std::future<void> end = promise->get_future();
	post(nullptr, [this, promise = std::move(promise)](const SessionMemory &p_memory) {
		SessionEvent event = SessionEvent::of(SessionEventType::UPDATED);
		event.state = read(p_memory);
		promise->set_value();
		outlet.push(std::move(event));
	});
	end.wait_for(LAUNCH_TIMEOUT);
	return get_state();
}

void StateFeed::stop() {
	outlet.close();
	queue.stop();
}

void StateFeed::notify(SessionEvent p_event, const Change &p_change, const Completion &p_completion) {
	post(p_change, [this, event = std::move(p_event), completion = p_completion](const SessionMemory &p_memory) {
		SessionEvent completed = event;
		completed.state = read(p_memory);
		if (completion) {
			completion(completed, *completed.state);
		}
		outlet.push(std::move(completed));
	});
}

void StateFeed::update() {
	const std::lock_guard<std::mutex> lock(mutex);
	if (is_update_queued) {
		return;
	}
	// A queue that does not run would never reset the flag.
	is_update_queued = queue.post([this, now = memory] {
		{
			// Reset first: later changes need another update.
			const std::lock_guard<std::mutex> task_lock(mutex);
			is_update_queued = false;
		}
		SessionEvent event = SessionEvent::of(SessionEventType::UPDATED);
		event.state = read(now);
		outlet.push(std::move(event));
	});
}

StatePointer StateFeed::settle(const Change &p_change) {
	auto settled = std::make_shared<StatePointer>();
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

bool StateFeed::has_read() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return is_state_read;
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
	bool is_read = true;
	@try {
		read_state([AVAudioSession sharedInstance], *next);
	} @catch (NSException *exception) {
		// The event is reported anyway, and waiting requests are completed.
		NSLog(@"Audio session: the session was not read: %@: %@", [exception name], [exception reason]);
		*next = *get_state();
		is_read = false;
	}
	next->revision = ++revision;
	next->activity = p_memory.get_activity();
	next->aggregated_io_preference = p_memory.aggregated_io;
	next->route_selection = p_memory.route_selection;

	const StatePointer after = std::move(next);
	StatePointer before;
	bool was_read = false;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		before = std::exchange(state, after);
		was_read = std::exchange(is_state_read, is_state_read || is_read);
	}
	if (was_read) {
		notify_unannounced(*before, after);
	}
	return after;
}

// Notifies the game of changes that Apple does not post.
void StateFeed::notify_unannounced(const SessionState &p_before, const StatePointer &p_after) {
	const auto notify_change = [this, &p_after](SessionEventType p_type, bool p_is_on) {
		SessionEvent event = SessionEvent::of(p_type, p_is_on);
		event.state = p_after;
		outlet.push(std::move(event));
	};
	if (p_before.record_permission != p_after->record_permission) {
		notify_change(SessionEventType::RECORD_PERMISSION_CHANGED, p_after->record_permission == RecordPermission::GRANTED);
	}
	if (!are_available_inputs_announced() && !has_same_ports(*p_before.available_inputs, *p_after->available_inputs)) {
		notify_change(SessionEventType::AVAILABLE_INPUTS_CHANGED, !p_after->available_inputs->empty());
	}
}

} // namespace audio_session::avfaudio
