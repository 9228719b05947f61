// Tests of events while the backend starts and stops, and before and after. The double causes them in the middle of
// a call.

#include "backends/avfaudio/state_feed.h"
#include "core/testing.h"
#include "double/app_calls.h"
#include "undelayed_session.h"

#import <AVFAudio/AVFAudio.h>

#include <algorithm>
#include <condition_variable>

using namespace apple_double;
using namespace audio_session;

namespace {

// Counts the calls of the creating thread that begin or end an observation.
class Moments {
public:
	// Calls `p_act` at the call with that number, counted from 0.
	explicit Moments(int p_number = -1, std::function<void()> p_act = nullptr) :
			number(p_number),
			act(std::move(p_act)),
			watch([this](AppCall p_call) { pass(p_call); }) {}

	int get_passed() const { return passed; }

private:
	void pass(AppCall p_call) {
		if (p_call == AppCall::CALLS || std::this_thread::get_id() != thread) {
			return;
		}
		if (passed++ == number) {
			act();
		}
	}

	const int number;
	const std::function<void()> act;
	int passed = 0;
	const std::thread::id thread = std::this_thread::get_id();
	const AppCallWatch watch;
};

int count_moments_of_start() {
	UndelayedSession session;
	const Moments moments;
	session.start();
	return moments.get_passed();
}

int count_moments_of_stop() {
	UndelayedSession session;
	session.start();
	const Moments moments;
	session.backend.stop();
	return moments.get_passed();
}

// Blocks threads until it is opened.
class Gate {
public:
	void wait() {
		std::unique_lock<std::mutex> lock(mutex);
		is_reached = true;
		changed.notify_all();
		// Ends a test that would wait forever.
		if (!changed.wait_for(lock, std::chrono::seconds(20), [this] { return is_open; })) {
			is_open = true;
			testing::fail(__FILE__, __LINE__, "The gate was never opened.");
		}
	}

	void wait_until_reached() {
		std::unique_lock<std::mutex> lock(mutex);
		changed.wait(lock, [this] { return is_reached; });
	}

	void open() {
		const std::lock_guard<std::mutex> lock(mutex);
		is_open = true;
		changed.notify_all();
	}

private:
	std::mutex mutex;
	std::condition_variable changed;
	bool is_reached = false;
	bool is_open = false;
};

void post_return() {
	post(@"UIApplicationDidBecomeActiveNotification", nil);
}

void post_spatial_playback() {
	post(AVAudioSessionSpatialPlaybackCapabilitiesChangedNotification, [AVAudioSession sharedInstance], @{AVAudioSessionSpatialAudioEnabledKey : @1});
}

// Changes a value without an event.
void change_value() {
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	[session willChangeValueForKey:@"promptStyle"];
	[session didChangeValueForKey:@"promptStyle"];
}

bool is_read_after(UndelayedSession &r_session, void (*p_act)()) {
	r_session.settle();
	const int before = r_session.sink.count(SessionEventType::UPDATED);
	on_other_thread(p_act);
	r_session.settle();
	return r_session.sink.count(SessionEventType::UPDATED) == before + 1;
}

simulated::Profile get_permitted_profile() {
	simulated::Profile profile;
	profile.configuration = { audio_session::Category::PLAYBACK, Mode::SPOKEN_AUDIO, NO_OPTIONS, RouteSharingPolicy::DEFAULT };
	profile.record_permission = RecordPermission::GRANTED;
	return profile;
}

} // namespace

TEST("start: a change at any moment is in the first state, and each later change and return is read") {
	@autoreleasepool {
		const int moments = count_moments_of_start();
		EXPECT(moments > 20);
		for (int moment = 0; moment < moments; moment++) {
			UndelayedSession session;
			StatePointer first;
			{
				const Moments at(moment, [&session] {
					on_other_thread([&session] {
						session.device->set_output_volume(0.25f);
						change_value();
						post_return();
					});
				});
				first = session.start();
			}
			EXPECT_EQUAL(first->output_volume, 0.25f);
			EXPECT(is_read_after(session, change_value));
			EXPECT(is_read_after(session, post_return));
		}
	}
}

TEST("start: a notification during the start is reported once it is observed") {
	@autoreleasepool {
		const int moments = count_moments_of_start();
		std::vector<int> posted;
		std::vector<int> volumes;
		for (int moment = 0; moment < moments; moment++) {
			UndelayedSession session;
			{
				const Moments at(moment, [&session] {
					on_other_thread([&session] {
						post_spatial_playback();
						session.device->set_output_volume(0.25f);
					});
				});
				session.start();
			}
			session.settle();
			posted.push_back(session.sink.count(SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED));
			volumes.push_back(session.sink.count(SessionEventType::OUTPUT_VOLUME_CHANGED));
		}
		for (const std::vector<int> &counts : { posted, volumes }) {
			EXPECT_EQUAL(counts.front(), 0);
			EXPECT_EQUAL(counts.back(), 1);
			EXPECT(std::is_sorted(counts.begin(), counts.end()));
		}
	}
}

TEST("start: an exception of the system at any moment affects only its own value") {
	@autoreleasepool {
		const int moments = count_moments_of_start();
		for (int moment = 0; moment < moments; moment++) {
			UndelayedSession session;
			StatePointer first;
			{
				const Moments at(moment, [] { [NSException raise:NSInternalInconsistencyException format:@"The double raises."]; });
				first = session.start();
			}
			EXPECT(first->category == audio_session::Category::AMBIENT);
			EXPECT(is_read_after(session, post_return));
		}
		// A value that could not be observed does not disturb the next session.
		UndelayedSession session;
		session.start();
		EXPECT(is_read_after(session, change_value));
	}
}

TEST("start: a late first state comes as an update, and its differences are not events") {
	@autoreleasepool {
		UndelayedSession session(get_permitted_profile());
		Gate gate;
		const std::thread::id own = std::this_thread::get_id();
		{
			const AppCallWatch watch([&gate, own](AppCall p_call) {
				if (p_call == AppCall::CALLS && std::this_thread::get_id() != own) {
					gate.wait();
				}
			});
			const StatePointer first = session.start();
			EXPECT(first->category == audio_session::Category::UNKNOWN);
			EXPECT_EQUAL(session.sink.count(), 0u);
			gate.open();
			session.settle();
		}
		EXPECT_EQUAL(session.sink.count(SessionEventType::RECORD_PERMISSION_CHANGED), 0);
		const std::vector<SessionEvent> updates = session.sink.take(SessionEventType::UPDATED);
		EXPECT(updates.size() == 1 && updates[0].state->category == audio_session::Category::PLAYBACK);
	}
}

TEST("start: a request after a first state that could not be read changes only its own values") {
	@autoreleasepool {
		UndelayedSession session(get_permitted_profile());
		const std::thread::id own = std::this_thread::get_id();
		std::atomic<bool> is_to_raise = true;
		{
			const AppCallWatch watch([&is_to_raise, own](AppCall p_call) {
				if (p_call == AppCall::CALLS && std::this_thread::get_id() != own && is_to_raise.exchange(false)) {
					[NSException raise:NSInternalInconsistencyException format:@"The double raises."];
				}
			});
			EXPECT(session.start()->category == audio_session::Category::UNKNOWN);
		}
		EXPECT(!is_to_raise);
		// The double refuses this request if it changes the mode, too.
		const std::optional<SessionOutcome> outcome = session.perform(SessionRequest::set_category(audio_session::Category::AMBIENT));
		EXPECT(outcome.has_value() && outcome->result.message.empty());
		EXPECT(outcome.has_value() && outcome->state->mode == Mode::SPOKEN_AUDIO);
		EXPECT_EQUAL(session.sink.count(SessionEventType::RECORD_PERMISSION_CHANGED), 0);
	}
}

TEST("stop: whatever happens at any moment, nothing is reported afterwards, and the next start is complete") {
	@autoreleasepool {
		const int moments = count_moments_of_stop();
		EXPECT(moments > 10);
		for (int moment = 0; moment < moments; moment++) {
			UndelayedSession session;
			session.start();
			session.perform(SessionRequest::set_active(true));
			{
				const Moments at(moment, [&session] {
					on_other_thread([&session] {
						session.perform(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
						session.device->answer_record_permission(true);
						session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
						session.device->set_output_volume(0.25f);
						change_value();
						post_return();
					});
				});
				session.backend.stop();
			}
			const size_t reported = session.sink.count();
			on_other_thread([&session] {
				session.device->end_interruption(true);
				session.device->set_output_volume(0.75f);
				post_spatial_playback();
				post_return();
			});
			session.backend.refresh();
			EXPECT_EQUAL(session.sink.count(), reported);
			EXPECT_EQUAL(session.start()->output_volume, 0.75f);
			EXPECT(is_read_after(session, change_value));
			EXPECT(is_read_after(session, post_return));
		}
	}
}

TEST("stop: a request that waits for the system completes at once, and the next start reads all changes") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		session.settle();
		Gate reading;
		std::atomic<std::thread::id> worker_thread = std::thread::id();
		std::optional<SessionOutcome> outcome;
		{
			const std::thread::id own = std::this_thread::get_id();
			const AppCallWatch watch([&, own](AppCall p_call) {
				const std::thread::id thread = std::this_thread::get_id();
				if (p_call == AppCall::CALLS && thread != own && thread != worker_thread.load()) {
					reading.wait();
				}
			});
			// The system takes time for the first task; the stop drops the others.
			post_return();
			reading.wait_until_reached();
			change_value();
			std::thread worker([&] {
				on_this_thread([&] {
					worker_thread.store(std::this_thread::get_id());
					outcome = session.perform(SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT));
					reading.open();
				});
			});
			session.backend.stop();
			worker.join();
		}
		EXPECT(outcome.has_value() && !outcome->result.is_refused());
		EXPECT(outcome.has_value() && outcome->state == nullptr);
		session.start();
		EXPECT(is_read_after(session, change_value));
		EXPECT(is_read_after(session, post_return));
	}
}

TEST("stop: a late answer to a dialog completes no request of the next start") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		EXPECT(!session.perform(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION)).has_value());
		session.backend.stop();
		session.start();
		session.device->answer_record_permission(true);
		session.settle();
		EXPECT(session.sink.completed.empty());
	}
}

TEST("stop: changes until the next start are in its first state, and not events") {
	@autoreleasepool {
		UndelayedSession session;
		const uint64_t revision = session.start()->revision;
		session.settle();
		session.backend.stop();
		session.device->set_record_permission(RecordPermission::GRANTED);
		const StatePointer first = session.start();
		session.settle();
		EXPECT(first->record_permission == RecordPermission::GRANTED);
		EXPECT(first->revision > revision);
		EXPECT_EQUAL(session.sink.count(SessionEventType::RECORD_PERMISSION_CHANGED), 0);
	}
}

TEST("stop: works while notifications come on another thread all the time") {
	@autoreleasepool {
		UndelayedSession session;
		std::atomic<bool> is_over = false;
		std::thread poster([&is_over] {
			on_this_thread([&is_over] {
				while (!is_over) {
					@autoreleasepool {
						post_spatial_playback();
						post_return();
					}
				}
			});
		});
		for (int round = 0; round < 50; round++) {
			session.start();
			session.settle();
			session.backend.stop();
			const size_t reported = session.sink.count();
			session.backend.refresh();
			EXPECT_EQUAL(session.sink.count(), reported);
		}
		is_over = true;
		poster.join();
		session.start();
		EXPECT(is_read_after(session, change_value));
	}
}

TEST("feed: before its start and after its stop it ignores everything, and no caller waits for it") {
	@autoreleasepool {
		Sink sink;
		avfaudio::StateFeed feed;
		const auto use = [&feed] {
			feed.update();
			feed.notify(SessionEvent::of(SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT));
			feed.complete(1, SessionResult());
			EXPECT(feed.settle() == nullptr);
			EXPECT(feed.get_state() != nullptr);
		};
		use();
		EXPECT(!feed.has_read());
		feed.start(sink);
		EXPECT(feed.settle() != nullptr);
		EXPECT(feed.has_read());
		EXPECT_EQUAL(sink.count(), 0u);
		feed.update();
		EXPECT(feed.settle() != nullptr);
		EXPECT_EQUAL(sink.count(SessionEventType::UPDATED), 1);
		feed.stop();
		use();
		EXPECT_EQUAL(sink.count(), 1u);
	}
}

TEST("feed: a wait for a state ends at once when the feed stops, even while the system is slow to answer") {
	@autoreleasepool {
		for (const bool is_first : { false, true }) {
			Sink sink;
			avfaudio::StateFeed feed;
			Gate reading;
			Gate queued;
			const std::thread::id own = std::this_thread::get_id();
			const AppCallWatch watch([&, own](AppCall p_call) {
				if (p_call == AppCall::CALLS && std::this_thread::get_id() != own) {
					reading.wait();
				}
			});
			feed.start(sink);
			feed.update();
			reading.wait_until_reached();
			StatePointer state;
			std::thread waiting([&] {
				if (is_first) {
					queued.open();
					state = feed.read_first();
				} else {
					state = feed.settle([&queued](avfaudio::SessionMemory &) { queued.open(); });
				}
				reading.open();
			});
			queued.wait();
			// Returns when the task is queued, because queueing holds the memory's lock.
			feed.get_memory();
			feed.stop();
			waiting.join();
			EXPECT_EQUAL(sink.count(), 0u);
			EXPECT(is_first ? state->category == audio_session::Category::UNKNOWN : state == nullptr);
		}
	}
}

TEST("feed: one that is not stopped lives until its last task has ended") {
	@autoreleasepool {
		// Ignores everything, so that a state is destroyed with its feed.
		class Deaf : public SessionEventSink {
		public:
			void push(SessionEvent) override {}
			void complete(RequestId, SessionOutcome) override {}
		};
		Deaf sink;
		auto feed = std::make_unique<avfaudio::StateFeed>();
		feed->start(sink);
		const std::weak_ptr<const SessionState> state = feed->read_first();
		Gate reached;
		{
			const std::thread::id own = std::this_thread::get_id();
			const AppCallWatch watch([&, own](AppCall p_call) {
				if (p_call != AppCall::CALLS || std::this_thread::get_id() == own) {
					return;
				}
				reached.open();
				// Enough time for the feed to end, if this task did not hold it.
				for (int i = 0; i < 100 && !state.expired(); i++) {
					std::this_thread::sleep_for(std::chrono::milliseconds(1));
				}
				EXPECT(!state.expired());
			});
			feed->update();
			reached.wait();
			feed.reset();
		}
		EXPECT(state.expired());
	}
}
