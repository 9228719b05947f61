#include "testing.h"

#include "session_fixture.h"

#include <cmath>
#include <limits>

using namespace audio_session;
using testing::SimulatedSession;

namespace {

// Sends a request and returns the message of the refusal; empty if it was not refused.
std::string get_message(SimulatedSession &r_session, const SessionRequest &p_request) {
	r_session.request(p_request);
	return r_session.recorder.completions.back().result.message;
}

void use_microphone(SimulatedSession &r_session) {
	r_session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD));
}

// Sets a boolean preference to both values and expects the state to follow.
void expect_switch(Operation p_operation, bool SessionState::*p_member) {
	SimulatedSession session;
	for (const bool value : { true, false }) {
		const std::string log = session.request(SessionRequest::of(p_operation, value));
		EXPECT(log.find(std::string(to_string(p_operation)) + " ok") != std::string::npos);
		EXPECT_EQUAL((*session.service->get_state()).*p_member, value);
	}
}

} // namespace

TEST("every operation has a unique name, and the device supports all of them") {
	for (size_t number = 0; number < OPERATION_COUNT; number++) {
		const Operation operation = static_cast<Operation>(number);
		for (size_t other = 0; other < number; other++) {
			EXPECT(to_string(operation) != to_string(static_cast<Operation>(other)));
		}
		SimulatedSession session;
		session.device->answer_record_permission(true);
		session.device->answer_microphone_injection_permission(true);
		EXPECT(get_message(session, SessionRequest::of(operation)).find("does not know") == std::string::npos);
	}
}

TEST("set_category changes the category, drops the options and keeps the mode") {
	SimulatedSession session;
	session.request(SessionRequest::configure(Category::PLAYBACK, Mode::SPOKEN_AUDIO, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT));
	session.request(SessionRequest::set_category(Category::PLAYBACK));
	EXPECT(session.service->get_readings().category_options.get() == NO_OPTIONS);
	EXPECT(session.service->get_properties().mode.get() == Mode::SPOKEN_AUDIO);
	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD, CategoryOptions::ALLOW_AIR_PLAY));
	EXPECT(session.service->get_readings().category_options.get() == CategoryOptions::ALLOW_AIR_PLAY);
}

TEST("the device accepts each available category") {
	SimulatedSession session;
	for (int number = 5; number >= 0; number--) {
		session.request(SessionRequest::set_category(static_cast<Category>(number)));
		EXPECT(session.service->get_properties().category.get() == static_cast<Category>(number));
	}
}

TEST("a device without a microphone has no category that records, until a microphone is connected") {
	simulated::Profile profile;
	profile.has_built_in_microphone = false;
	SimulatedSession session(profile);
	EXPECT_EQUAL(session.service->get_state()->available_categories->size(), size_t(4));
	EXPECT_EQUAL(session.service->get_state()->available_modes->size(), size_t(7));
	EXPECT_EQUAL(get_message(session, SessionRequest::set_category(Category::RECORD)), std::string("This device has no category record. It has ambient, multiRoute, playback, soloAmbient."));
	EXPECT(!session.service->get_readings().is_input_available.get());
	session.device->plug(simulated::DeviceKind::USB);
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::RECORD)), std::string("route newDeviceAvailable from >builtInSpeaker; route categoryChange from >usbAudio; inputs on; set_category ok"));
	EXPECT(session.service->get_readings().is_input_available.get());
	EXPECT_EQUAL(session.service->get_state()->available_categories->size(), size_t(6));
}

TEST("a refused request leaves the session unchanged") {
	SimulatedSession session;
	session.request(SessionRequest::configure(Category::PLAYBACK, Mode::MOVIE_PLAYBACK, NO_OPTIONS, RouteSharingPolicy::LONG_FORM_VIDEO));
	const SessionState before = *session.service->get_state();
	for (const SessionRequest &request : {
				 SessionRequest::set_category(Category::RECORD, CategoryOptions::DUCK_OTHERS),
				 SessionRequest::configure(Category::AMBIENT, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::LONG_FORM_AUDIO),
				 SessionRequest::of(Operation::SET_MODE, Mode::MEASUREMENT),
				 SessionRequest::set_preferred_input("nothing"),
				 SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, -1.0),
		 }) {
		const std::string log = session.request(request);
		EXPECT_EQUAL(log, std::string(to_string(request.operation)) + " refused badParam");
		const SessionState after = *session.service->get_state();
		EXPECT(after.category == before.category);
		EXPECT(after.mode == before.mode);
		EXPECT(after.category_options == before.category_options);
		EXPECT(after.route_sharing_policy == before.route_sharing_policy);
		EXPECT_EQUAL(after.preferred_sample_rate, before.preferred_sample_rate);
	}
}

TEST("a misused mode is kept, and the default mode is in force") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::VOICE_CHAT)), std::string("set_mode ok"));
	EXPECT(session.service->get_properties().mode.get() == Mode::VOICE_CHAT);
	EXPECT(session.service->get_readings().effective_mode.get() == Mode::DEFAULT);
	use_microphone(session);
	EXPECT(session.service->get_readings().effective_mode.get() == Mode::VOICE_CHAT);
}

TEST("boolean preferences") {
	expect_switch(Operation::SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING, &SessionState::allow_haptics_and_system_sounds_during_recording);
	expect_switch(Operation::SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS, &SessionState::prefers_no_interruptions_from_system_alerts);
	expect_switch(Operation::SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT, &SessionState::prefers_interruption_on_route_disconnect);
	expect_switch(Operation::SET_PREFERS_ECHO_CANCELLED_INPUT, &SessionState::prefers_echo_cancelled_input);
	expect_switch(Operation::SET_SUPPORTS_MULTICHANNEL_CONTENT, &SessionState::supports_multichannel_content);
	expect_switch(Operation::SET_INPUT_MUTED, &SessionState::is_input_muted);
	expect_switch(Operation::SET_OUTPUT_MUTED, &SessionState::is_output_muted);
}

TEST("muting is reported when it changes, and only then") {
	SimulatedSession session;
	use_microphone(session);
	session.activate();
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_INPUT_MUTED, true)), std::string("input muted on; set_input_muted ok"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_INPUT_MUTED, true)), std::string("set_input_muted ok"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_OUTPUT_MUTED, true)), std::string("output muted on; set_output_muted ok"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_OUTPUT_MUTED, false)), std::string("output muted off; set_output_muted ok"));
}

TEST("a muted input is reported while the session records, or when it starts to") {
	SimulatedSession session;
	use_microphone(session);
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_INPUT_MUTED, true)), std::string("set_input_muted ok"));
	EXPECT(session.service->get_properties().is_input_muted.get());
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; input muted on; set_active ok"));
	session.request(SessionRequest::set_category(Category::PLAYBACK));
	session.device->set_input_muted_by_player(false);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->set_input_muted_by_player(true);
	session.request(SessionRequest::set_active(false));
	use_microphone(session);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; set_active ok"));
}

TEST("the hardware uses the nearest rate that it supports") {
	SimulatedSession session;
	const auto get_rate = [&](double p_preferred) {
		session.request(SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, p_preferred));
		EXPECT_EQUAL(session.service->get_properties().preferred_sample_rate.get(), p_preferred);
		return session.service->get_readings().sample_rate.get();
	};
	EXPECT_EQUAL(session.service->get_readings().sample_rate.get(), 48000.0);
	EXPECT_EQUAL(get_rate(44100.0), 44100.0);
	EXPECT_EQUAL(get_rate(44000.0), 44100.0);
	EXPECT_EQUAL(get_rate(1000000.0), 48000.0);
	EXPECT_EQUAL(get_rate(1.0), 8000.0);
	EXPECT_EQUAL(get_rate(0.0), 48000.0);
	session.device->plug(simulated::DeviceKind::USB);
	EXPECT_EQUAL(get_rate(96000.0), 96000.0);
	session.device->unplug(simulated::DeviceKind::USB);
	session.settle();
	EXPECT_EQUAL(session.service->get_readings().sample_rate.get(), 48000.0);
}

TEST("the hardware takes buffers of a power of two frames") {
	SimulatedSession session;
	const auto get_frames = [&](double p_preferred) {
		session.request(SessionRequest::of(Operation::SET_PREFERRED_IO_BUFFER_DURATION, p_preferred));
		return std::lround(session.service->get_readings().io_buffer_duration.get() * 48000.0);
	};
	EXPECT_EQUAL(get_frames(0.0), 1024);
	EXPECT_EQUAL(get_frames(0.005), 256);
	EXPECT_EQUAL(get_frames(0.0000001), 64);
	EXPECT_EQUAL(get_frames(10.0), 4096);
}

TEST("invalid amounts are refused") {
	SimulatedSession session;
	for (const double amount : { -1.0, std::nan(""), std::numeric_limits<double>::infinity() }) {
		EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, amount)), std::string("set_preferred_sample_rate refused badParam"));
		EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_PREFERRED_IO_BUFFER_DURATION, amount)), std::string("set_preferred_io_buffer_duration refused badParam"));
		EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_INPUT_GAIN, amount)), std::string("set_input_gain refused badParam"));
	}
	EXPECT_EQUAL(get_message(session, SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, -1.0)), std::string("A sample rate of -1 cannot be preferred. Give a rate in hertz, or 0 for no preference."));
	EXPECT_EQUAL(get_message(session, SessionRequest::of(Operation::SET_INPUT_GAIN, 1.5)), std::string("An input gain of 1.5 cannot be set. Give a number from 0 to 1."));
}

TEST("the number of channels is the preferred one, up to the port's maximum") {
	SimulatedSession session;
	EXPECT_EQUAL(session.service->get_readings().output_number_of_channels.get(), 2);
	EXPECT_EQUAL(session.service->get_readings().maximum_output_number_of_channels.get(), 2);
	EXPECT_EQUAL(session.service->get_readings().maximum_input_number_of_channels.get(), 0);
	EXPECT_EQUAL(get_message(session, SessionRequest::of(Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS, int32_t(6))), std::string("6 output channels cannot be preferred: the route has 2 at most. Give 0 for no preference."));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS, int32_t(-1))), std::string("set_preferred_input_number_of_channels refused badParam"));
	session.device->plug(simulated::DeviceKind::HDMI);
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS, int32_t(6))), std::string("route newDeviceAvailable from >builtInSpeaker; set_preferred_output_number_of_channels ok"));
	EXPECT_EQUAL(session.service->get_readings().output_number_of_channels.get(), 6);
	EXPECT_EQUAL(session.service->get_readings().maximum_output_number_of_channels.get(), 8);
	EXPECT_EQUAL(get_output_port(*session.service->get_state())->channels.size(), size_t(6));
	session.device->unplug(simulated::DeviceKind::HDMI);
	session.settle();
	EXPECT_EQUAL(session.service->get_readings().output_number_of_channels.get(), 2);
	EXPECT_EQUAL(session.service->get_properties().preferred_output_number_of_channels.get(), 6);
}

TEST("the channel layouts are known while an active session plays over AirPlay or in a car") {
	for (const simulated::DeviceKind kind : { simulated::DeviceKind::AIR_PLAY, simulated::DeviceKind::CAR_PLAY }) {
		SimulatedSession session;
		const auto count_layouts = [&] { return session.service->get_state()->supported_output_channel_layouts->size(); };
		session.device->plug(kind);
		session.settle();
		EXPECT_EQUAL(count_layouts(), size_t(0));
		EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; rendering capabilities; set_active ok"));
		EXPECT_EQUAL(count_layouts(), size_t(2));
		session.device->begin_interruption(simulated::InterruptionSource::ALARM);
		EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; rendering capabilities"));
		EXPECT_EQUAL(count_layouts(), size_t(0));
	}
}

TEST("the input gain can be set if the input supports it") {
	SimulatedSession session;
	EXPECT(!session.service->get_readings().is_input_gain_settable.get());
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_INPUT_GAIN, 0.25)), std::string("set_input_gain refused resourceNotAvailable"));
	use_microphone(session);
	EXPECT(session.service->get_readings().is_input_gain_settable.get());
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_INPUT_GAIN, 0.25)), std::string("set_input_gain ok"));
	EXPECT_EQUAL(session.service->get_properties().input_gain.get(), 0.25f);
}

TEST("aggregated input and output needs a category that has both") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_AGGREGATED_IO_PREFERENCE, IOType::AGGREGATED)), std::string("set_aggregated_io_preference refused incompatibleCategory"));
	use_microphone(session);
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_AGGREGATED_IO_PREFERENCE, IOType::AGGREGATED)), std::string("set_aggregated_io_preference ok"));
	EXPECT(session.service->get_properties().aggregated_io_preference.get() == IOType::AGGREGATED);
}

TEST("a microphone injection mode needs the player's permission") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE, MicrophoneInjectionMode::SPOKEN_AUDIO)), std::string("set_preferred_microphone_injection_mode refused missingEntitlement"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE, MicrophoneInjectionMode::NONE)), std::string("set_preferred_microphone_injection_mode ok"));
}

TEST("the microphone injection mode and the input orientation are kept as preferred") {
	simulated::Profile profile;
	profile.microphone_injection_permission = MicrophoneInjectionPermission::GRANTED;
	SimulatedSession session(profile);
	session.request(SessionRequest::of(Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE, MicrophoneInjectionMode::SPOKEN_AUDIO));
	EXPECT(session.service->get_properties().preferred_microphone_injection_mode.get() == MicrophoneInjectionMode::SPOKEN_AUDIO);
	session.request(SessionRequest::of(Operation::SET_PREFERRED_INPUT_ORIENTATION, StereoOrientation::LANDSCAPE_LEFT));
	EXPECT(session.service->get_properties().preferred_input_orientation.get() == StereoOrientation::LANDSCAPE_LEFT);
	EXPECT(session.service->get_readings().input_orientation.get() == StereoOrientation::NONE);
}

TEST("echo cancellation is available for the built-in pair, and enabled if it is preferred") {
	SimulatedSession session;
	session.request(SessionRequest::of(Operation::SET_PREFERS_ECHO_CANCELLED_INPUT, true));
	EXPECT(!session.service->get_readings().is_echo_cancelled_input_available.get());
	EXPECT(!session.service->get_readings().is_echo_cancelled_input_enabled.get());
	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD, CategoryOptions::DEFAULT_TO_SPEAKER));
	EXPECT(session.service->get_readings().is_echo_cancelled_input_available.get());
	EXPECT(session.service->get_readings().is_echo_cancelled_input_enabled.get());
	session.request(SessionRequest::of(Operation::SET_MODE, Mode::VOICE_CHAT));
	EXPECT(!session.service->get_readings().is_echo_cancelled_input_enabled.get());
}

TEST("the player chooses the route") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK), std::string("prepare_route_selection_for_playback ok"));
	EXPECT(session.service->get_readings().route_selection.get() == RouteSelection::LOCAL);
	session.device->set_next_route_selection(RouteSelection::EXTERNAL);
	session.request(Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK);
	EXPECT(session.service->get_readings().route_selection.get() == RouteSelection::EXTERNAL);
	session.device->set_next_route_selection(RouteSelection::NONE);
	EXPECT_EQUAL(session.request(Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK), std::string("prepare_route_selection_for_playback refused unspecified"));
}
