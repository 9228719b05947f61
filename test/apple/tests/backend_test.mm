// Tests of the backend for Apple's platforms on the double, without a game engine.

#include "backends/avfaudio/refusals.h"
#include "backends/avfaudio/requests.h"
#include "backends/avfaudio/route_descriptions.h"
#include "backends/simulated/device.h"
#include "core/testing.h"
#include "double/audio_system.h"
#include "double/doubled_backend.h"
#include "double/session_objects.h"
#include "sink.h"

#import <AVFAudio/AVFAudio.h>
#import <Foundation/NSDebug.h>

#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace apple_double;
using namespace audio_session;

namespace {

struct Session {
	Session() {
		first = backend->start(sink);
	}

	~Session() {
		backend->stop();
	}

	SessionResult request(const SessionRequest &p_request) {
		const std::optional<SessionOutcome> outcome = backend->perform(++id, p_request);
		return outcome.has_value() ? outcome->result : SessionResult();
	}

	const std::shared_ptr<simulated::Device> device = std::make_shared<simulated::Device>();
	Sink sink;
	const std::unique_ptr<SessionBackend> backend = make_doubled_backend(device);
	StatePointer first;
	RequestId id = 0;
};

// Calls everything that a game uses, once.
void use(Session &r_session) {
	r_session.request(SessionRequest::configure(audio_session::Category::PLAY_AND_RECORD, Mode::DEFAULT, CategoryOptions::ALLOW_BLUETOOTH_HFP, RouteSharingPolicy::DEFAULT));
	r_session.request(SessionRequest::set_active(true));
	r_session.request(SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, 44100.0));
	r_session.request(SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, PortOverride::SPEAKER));
	r_session.request(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
	r_session.device->answer_record_permission(true);
	r_session.device->plug(simulated::DeviceKind::BLUETOOTH_HFP);
	r_session.device->set_output_volume(0.25f);
	r_session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	r_session.device->end_interruption(true);
	r_session.device->unplug(simulated::DeviceKind::BLUETOOTH_HFP);
	r_session.request(SessionRequest::set_active(false, SetActiveOptions::NOTIFY_OTHERS_ON_DEACTIVATION));
	r_session.request(SessionRequest::set_category(audio_session::Category::AMBIENT, CategoryOptions::DEFAULT_TO_SPEAKER));
}

// Returns the number of living objects of each class, of those that were created since counting was enabled.
std::map<std::string, int> count_objects() {
	std::map<std::string, int> counts;
	@autoreleasepool {
		Class *const types = GSDebugAllocationClassList();
		for (Class *type = types; *type != Nil; type++) {
			counts[[NSStringFromClass(*type) UTF8String]] = GSDebugAllocationCount(*type);
		}
		NSZoneFree(nullptr, types);
	}
	return counts;
}

} // namespace

TEST("backend: starts with the state of the session") {
	Session session;
	EXPECT(session.first != nullptr);
	EXPECT(session.first->category == audio_session::Category::AMBIENT);
	EXPECT(session.first->activity == Activity::INACTIVE);
	EXPECT_EQUAL(session.first->output_volume, 0.5f);
}

TEST("backend: the answer to a permission dialog completes its request") {
	Session session;
	const std::optional<SessionOutcome> outcome = session.backend->perform(7, SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
	EXPECT(!outcome.has_value());
	EXPECT(session.sink.completed.empty());
	session.device->answer_record_permission(true);
	EXPECT(session.sink.completed == std::vector<RequestId>{ 7 });
	EXPECT(!session.sink.results[0].is_refused());
	EXPECT_EQUAL(session.sink.count(SessionEventType::RECORD_PERMISSION_CHANGED), 1);
}

TEST("backend: reports nothing after it was stopped") {
	Session session;
	session.backend->stop();
	const size_t reported = session.sink.events.size();
	use(session);
	EXPECT_EQUAL(session.sink.events.size(), reported);
	session.backend->start(session.sink);
}

TEST("backend: a port that was disconnected meanwhile is refused, and the message says what to do") {
	Session session;
	session.request(SessionRequest::configure(audio_session::Category::PLAY_AND_RECORD, Mode::DEFAULT, CategoryOptions(0), RouteSharingPolicy::DEFAULT));
	session.request(SessionRequest::set_active(true));
	const SessionRequest requests[] = {
		SessionRequest::set_preferred_input("gone"),
		SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, 99),
		SessionRequest::set_data_source(Operation::SET_OUTPUT_DATA_SOURCE, 99),
		SessionRequest::set_preferred_data_source("gone", 1),
		SessionRequest::set_preferred_polar_pattern("gone", 1, PolarPattern::CARDIOID),
	};
	for (const SessionRequest &request : requests) {
		@autoreleasepool {
			const SessionResult result = avfaudio::set_up_port(request).result;
			EXPECT(result.code == ErrorCode::RESOURCE_NOT_AVAILABLE);
			EXPECT(result.message.find("was disconnected") != std::string::npos);
		}
	}
}

TEST("backend: an exception of the system refuses the request, with the system's message") {
	Session session;
	AudioSystem::get().raise_after(0);
	const SessionResult result = session.request(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO));
	EXPECT(result.code == ErrorCode::UNSPECIFIED);
	EXPECT(result.message.find("set_mode was not carried out: the system raised an exception: The double raises.") != std::string::npos);
	EXPECT(!session.request(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO)).is_refused());
}

TEST("backend: an exception while the session is read leaves the state unchanged") {
	Session session;
	// The first message belongs to the request itself.
	AudioSystem::get().raise_after(1);
	const std::optional<SessionOutcome> outcome = session.backend->perform(1, SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT));
	EXPECT(!AudioSystem::get().is_going_to_raise());
	EXPECT(outcome.has_value() && !outcome->result.is_refused());
	EXPECT(outcome.has_value() && outcome->state != nullptr && outcome->state->category == session.first->category);
}

TEST("backend: an exception while the session is read does not suppress events") {
	Session session;
	// Waits until the events of the start were reported.
	session.request(SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT));
	AudioSystem::get().raise_after(0);
	[[NSNotificationCenter defaultCenter] postNotificationName:AVAudioSessionRenderingCapabilitiesChangeNotification object:[AVAudioSession sharedInstance]];
	// Does not send requests meanwhile, because the exception would be raised in one of them.
	while (AudioSystem::get().is_going_to_raise()) {
		std::this_thread::yield();
	}
	session.request(SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT));
	EXPECT_EQUAL(session.sink.count(SessionEventType::RENDERING_CAPABILITIES_CHANGED), 1);
}

TEST("backend: reads changes in other apps when the app comes to the foreground") {
	Session session;
	// Waits until the events of the start were reported.
	session.request(SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT));
	const int before = session.sink.count(SessionEventType::UPDATED);
	[[NSNotificationCenter defaultCenter] postNotificationName:@"UIApplicationDidBecomeActiveNotification" object:nil];
	// This request completes after the posted notification was handled.
	session.request(SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT));
	EXPECT_EQUAL(session.sink.count(SessionEventType::UPDATED), before + 1);
}

TEST("backend: an error that Apple does not document keeps its number in the message") {
	@autoreleasepool {
		NSError *const error = [NSError errorWithDomain:@"TestDomain" code:12345 userInfo:nil];
		const SessionResult result = avfaudio::to_result(Operation::SET_ACTIVE, false, error);
		EXPECT(result.failure == Failure::FAILED);
		EXPECT(result.message.find("the code 12345 of TestDomain") != std::string::npos);
		EXPECT(!avfaudio::to_result(Operation::SET_ACTIVE, true, nil).is_refused());
	}
}

TEST("backend: a port of a later system has a description, though its type is unknown") {
	@autoreleasepool {
		auto port = std::make_shared<PortDescription>();
		port->name = "Hologram";
		port->uid = "hologram";
		const PortPointer described = avfaudio::describe_port(make_port(port));
		EXPECT(described->type == PortType::UNKNOWN);
		EXPECT_EQUAL(described->name, std::string("Hologram"));
	}
}

TEST("backend: leaks no object in a thousand rounds") {
	GSDebugAllocationActive(YES);
	const auto run = [](int p_rounds) {
		for (int round = 0; round < p_rounds; round++) {
			@autoreleasepool {
				Session session;
				use(session);
			}
		}
	};
	// Objects that are created once and kept exist after this.
	run(10);
	const std::map<std::string, int> before = count_objects();
	run(1000);
	EXPECT(before.count("AVAudioSessionRouteDescription") == 1);
	for (const auto &[type, count] : count_objects()) {
		const auto found = before.find(type);
		if (count > (found == before.end() ? 0 : found->second)) {
			testing::fail(__FILE__, __LINE__, type + ": " + std::to_string(count) + " leaked");
		}
	}
	GSDebugAllocationActive(NO);
}
