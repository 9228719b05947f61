#include "testing.h"

#include "session_fixture.h"

using namespace audio_session;
using testing::SimulatedSession;

namespace {

// Activates a session of that category, changes the device, and returns why the game is not audible.
template <typename Change>
std::string get_silence(Category p_category, Change p_change) {
	simulated::Profile profile;
	profile.configuration.category = p_category;
	SimulatedSession session(profile);
	session.activate();
	p_change(*session.device);
	EXPECT_EQUAL(session.device->is_game_audible(), session.device->get_silence_reason().empty());
	return session.device->get_silence_reason();
}

void change_nothing(simulated::Device &) {}

} // namespace

TEST("a game is audible while its session is active") {
	SimulatedSession session;
	EXPECT_EQUAL(session.device->get_silence_reason(), std::string("The session is not active."));
	session.activate();
	EXPECT(session.device->is_game_audible());
	EXPECT_EQUAL(get_silence(Category::RECORD, change_nothing), std::string("The category record does not play."));
}

TEST("the device's answers include earlier requests") {
	SimulatedSession session;
	session.service->submit(SessionRequest::set_active(true));
	EXPECT(session.device->is_game_audible());
	session.service->submit(SessionRequest::set_active(false));
	EXPECT(!session.device->is_game_audible());
}

TEST("the ringer switch silences ambient and soloAmbient, and nothing else") {
	const auto silence_ringer = [](simulated::Device &r_device) {
		r_device.set_ringer_silent(true);
		EXPECT(r_device.is_ringer_silent());
	};
	EXPECT_EQUAL(get_silence(Category::AMBIENT, silence_ringer), std::string("The ringer switch is set to silent, and ambient obeys it."));
	EXPECT_EQUAL(get_silence(Category::SOLO_AMBIENT, silence_ringer), std::string("The ringer switch is set to silent, and soloAmbient obeys it."));
	for (const Category category : { Category::PLAYBACK, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }) {
		EXPECT_EQUAL(get_silence(category, silence_ringer), std::string());
	}
}

TEST("in the background the same categories are silent") {
	const auto leave = [](simulated::Device &r_device) { r_device.set_in_foreground(false); };
	EXPECT_EQUAL(get_silence(Category::AMBIENT, leave), std::string("The game is in the background, and ambient is silent there."));
	EXPECT_EQUAL(get_silence(Category::PLAYBACK, leave), std::string());
}

TEST("a volume of 0 is silent, and a change of volume reports the new and the old value") {
	EXPECT_EQUAL(get_silence(Category::PLAYBACK, [](simulated::Device &r_device) { r_device.set_output_volume(0.0f); }), std::string("The volume is turned down to 0."));
	SimulatedSession session;
	session.device->set_output_volume(0.75f);
	session.device->set_output_volume(0.75f);
	session.device->set_output_volume(0.25f);
	EXPECT_EQUAL(session.settle(), std::string("volume 75 from 50; volume 25 from 75"));
	EXPECT_EQUAL(session.service->get_readings().output_volume.get(), 0.25f);
}

TEST("a muted output is silent, and turning it up reports the intent to unmute") {
	SimulatedSession session;
	session.activate();
	session.request(SessionRequest::of(Operation::SET_OUTPUT_MUTED, true));
	EXPECT_EQUAL(session.device->get_silence_reason(), std::string("The game has muted its output."));
	session.device->set_output_volume(0.25f);
	EXPECT_EQUAL(session.settle(), std::string("volume 25 from 50"));
	session.device->set_output_volume(0.75f);
	EXPECT_EQUAL(session.settle(), std::string("volume 75 from 25; output unmute requested"));
}

TEST("whether the player is audible, and why not") {
	simulated::Profile profile;
	profile.configuration.category = Category::PLAY_AND_RECORD;
	SimulatedSession session(profile);
	EXPECT_EQUAL(session.device->get_input_silence_reason(), std::string("The session is not active."));
	session.activate();
	EXPECT_EQUAL(session.device->get_input_silence_reason(), std::string("The player has not permitted recording."));
	session.device->set_record_permission(RecordPermission::GRANTED);
	EXPECT(session.device->is_player_audible());
	session.device->set_input_muted_by_player(true);
	EXPECT_EQUAL(session.settle(), std::string("permission on; input muted on"));
	EXPECT(session.service->get_properties().is_input_muted.get());
	EXPECT_EQUAL(session.device->get_input_silence_reason(), std::string("The input is muted."));
	session.request(SessionRequest::of(Operation::SET_INPUT_MUTED, false));
	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD, CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION));
	session.device->set_built_in_microphone_muted(true);
	EXPECT_EQUAL(session.device->get_input_silence_reason(), std::string("The hardware mutes the built-in microphone."));
	session.request(SessionRequest::set_category(Category::PLAYBACK));
	EXPECT_EQUAL(session.device->get_input_silence_reason(), std::string("The category playback does not record."));
}

TEST("the permission dialog stays open until the player answers, which completes each request") {
	for (const bool granted : { true, false }) {
		SimulatedSession session;
		EXPECT_EQUAL(session.request(Operation::REQUEST_RECORD_PERMISSION), std::string());
		EXPECT_EQUAL(session.request(Operation::REQUEST_RECORD_PERMISSION), std::string());
		EXPECT(session.device->is_asking_for_record_permission());
		EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; set_active ok"));
		session.device->answer_record_permission(granted);
		EXPECT(!session.device->is_asking_for_record_permission());
		const std::string answer = granted ? "request_record_permission ok" : "request_record_permission refused missingEntitlement";
		EXPECT_EQUAL(session.settle(), std::string("permission ") + (granted ? "on; " : "off; ") + answer + "; " + answer);
		EXPECT(session.service->get_readings().record_permission.get() == (granted ? RecordPermission::GRANTED : RecordPermission::DENIED));
		// The system asks only once.
		EXPECT_EQUAL(session.request(Operation::REQUEST_RECORD_PERMISSION), answer);
	}
}

TEST("a denied permission is an authorization error, and the message says what would help") {
	SimulatedSession session;
	session.device->answer_record_permission(false);
	EXPECT_EQUAL(session.request(Operation::REQUEST_RECORD_PERMISSION), std::string("permission off; request_record_permission refused missingEntitlement"));
	const SessionResult &result = session.recorder.completions.back().result;
	EXPECT(result.failure == Failure::UNAUTHORIZED);
	EXPECT_EQUAL(result.message, std::string("The player does not permit recording. Only the system's settings can change that."));
}

TEST("a change in the system's settings answers the open dialog, too") {
	SimulatedSession session;
	session.request(Operation::REQUEST_RECORD_PERMISSION);
	session.device->set_record_permission(RecordPermission::UNDETERMINED);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->set_record_permission(RecordPermission::GRANTED);
	EXPECT_EQUAL(session.settle(), std::string("permission on; request_record_permission ok"));
	session.device->set_record_permission(RecordPermission::DENIED);
	EXPECT_EQUAL(session.settle(), std::string("permission off"));
}

TEST("the permission for microphone injection is requested in the same way") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION), std::string());
	session.device->answer_microphone_injection_permission(true);
	EXPECT_EQUAL(session.settle(), std::string("request_microphone_injection_permission ok"));
	EXPECT(session.service->get_readings().microphone_injection_permission.get() == MicrophoneInjectionPermission::GRANTED);
	session.device->set_microphone_injection_permission(MicrophoneInjectionPermission::SERVICE_DISABLED);
	EXPECT_EQUAL(session.request(Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION), std::string("request_microphone_injection_permission refused unspecified"));
}

TEST("hardware features are reported when they change, and only then") {
	SimulatedSession session;
	session.device->set_microphone_injection_available(true);
	session.device->set_microphone_injection_available(true);
	EXPECT_EQUAL(session.settle(), std::string("injection on"));
	EXPECT(session.service->get_readings().is_microphone_injection_available.get());
	session.device->set_rendering_mode(RenderingMode::DOLBY_ATMOS);
	session.device->set_rendering_mode(RenderingMode::DOLBY_ATMOS);
	EXPECT_EQUAL(session.settle(), std::string("rendering dolbyAtmos"));
	EXPECT(session.service->get_readings().rendering_mode.get() == RenderingMode::DOLBY_ATMOS);
	session.device->set_spatial_audio_enabled(true);
	session.device->set_spatial_audio_enabled(true);
	EXPECT_EQUAL(session.settle(), std::string("spatial on"));
	EXPECT(get_output_port(*session.service->get_state())->is_spatial_audio_enabled);
}

TEST("lost media services refuse every request until they are reset, which clears all settings") {
	simulated::Profile profile;
	profile.configuration = { Category::PLAYBACK, Mode::SPOKEN_AUDIO, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT };
	SimulatedSession session(profile);
	session.activate();
	session.request(SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, 44100.0));
	session.device->lose_media_services();
	EXPECT_EQUAL(session.settle(), std::string("state inactive; media services lost"));
	EXPECT_EQUAL(session.device->get_silence_reason(), std::string("The system's media services are down."));
	for (size_t operation = 0; operation < OPERATION_COUNT; operation++) {
		const std::string name(to_string(static_cast<Operation>(operation)));
		EXPECT_EQUAL(session.request(static_cast<Operation>(operation)), name + " refused mediaServicesFailed");
	}
	EXPECT(session.recorder.completions.back().result.failure == Failure::UNAVAILABLE);
	session.device->reset_media_services();
	EXPECT_EQUAL(session.settle(), std::string("media services reset"));
	EXPECT(session.service->get_properties().category.get() == Category::SOLO_AMBIENT);
	EXPECT(session.service->get_properties().mode.get() == Mode::DEFAULT);
	EXPECT(session.service->get_readings().category_options.get() == NO_OPTIONS);
	EXPECT_EQUAL(session.service->get_properties().preferred_sample_rate.get(), 0.0);
	EXPECT_EQUAL(session.service->get_readings().sample_rate.get(), 48000.0);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; set_active ok"));
}

TEST("a reset of the media services reports the changes it causes") {
	simulated::Profile profile;
	profile.configuration.category = Category::PLAY_AND_RECORD;
	SimulatedSession session(profile);
	session.request(SessionRequest::of(Operation::SET_OUTPUT_MUTED, true));
	session.device->reset_media_services();
	EXPECT_EQUAL(session.settle(), std::string("media services reset; route categoryChange from builtInMic>builtInReceiver; inputs off; output muted off"));
}

TEST("a game that is not audible is not ducked") {
	SimulatedSession session;
	session.activate();
	session.device->start_other_app(true, true);
	EXPECT(session.device->is_game_ducked());
	session.device->set_ringer_silent(true);
	EXPECT(!session.device->is_game_ducked());
}

TEST("another app stays ducked until the session is deactivated, whatever the options are changed to") {
	simulated::Profile profile;
	profile.configuration = { Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::DUCK_OTHERS, RouteSharingPolicy::DEFAULT };
	SimulatedSession session(profile);
	session.activate();
	session.device->start_other_app(true, false);
	session.request(SessionRequest::set_category(Category::PLAYBACK, CategoryOptions::MIX_WITH_OTHERS));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::DUCKED);
	session.request(SessionRequest::set_active(false));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
}

TEST("media services lost during a call cancel the end of the interruption") {
	SimulatedSession session;
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.device->lose_media_services();
	session.device->end_interruption(true);
	session.device->reset_media_services();
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; state inactive; media services lost; media services reset"));
}

TEST("the next operation fails with the requested error, the one after it does not") {
	SimulatedSession session;
	for (const ErrorCodeName &row : ERROR_CODE_NAMES) {
		if (row.value == ErrorCode::NONE) {
			continue;
		}
		session.device->fail_next(row.value);
		EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), "set_active refused " + std::string(row.name));
		EXPECT(session.recorder.completions.back().result.failure == to_failure(row.value));
	}
	EXPECT_EQUAL(session.recorder.completions[1].result.message, std::string("AVAudioSessionSimulator.fail_next() made set_active fail with isBusy."));
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; set_active ok"));
}

TEST("a failure can be set for one kind of operation, and several failures add up") {
	SimulatedSession session;
	session.device->fail_next(ErrorCode::BAD_PARAM, Operation::SET_MODE);
	session.device->fail_next(ErrorCode::IS_BUSY);
	session.device->fail_next(ErrorCode::UNSPECIFIED);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("set_active refused isBusy"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO)), std::string("set_mode refused badParam"));
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("set_active refused unspecified"));
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; set_active ok"));
}
