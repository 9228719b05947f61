#include "testing.h"

#include "session_fixture.h"

using namespace audio_session;
using testing::SimulatedSession;

namespace {

constexpr simulated::DeviceKind ALL_DEVICES[] = { simulated::DeviceKind::WIRED_HEADSET, simulated::DeviceKind::HEADPHONES, simulated::DeviceKind::BLUETOOTH_A2DP, simulated::DeviceKind::BLUETOOTH_HFP, simulated::DeviceKind::AIR_PLAY, simulated::DeviceKind::USB, simulated::DeviceKind::HDMI, simulated::DeviceKind::CAR_PLAY };

// Returns the route with one device connected, for each device.
std::string get_routes(Category p_category, CategoryOptions p_options = NO_OPTIONS, Mode p_mode = Mode::DEFAULT) {
	std::string routes;
	for (const simulated::DeviceKind kind : ALL_DEVICES) {
		simulated::Profile profile;
		profile.configuration = { p_category, p_mode, p_options, RouteSharingPolicy::DEFAULT };
		SimulatedSession session(profile);
		EXPECT(session.device->plug(kind));
		session.settle();
		routes += (routes.empty() ? "" : " ") + session.get_route();
	}
	return routes;
}

std::string get_route_of(Category p_category, CategoryOptions p_options = NO_OPTIONS, Mode p_mode = Mode::DEFAULT) {
	simulated::Profile profile;
	profile.configuration = { p_category, p_mode, p_options, RouteSharingPolicy::DEFAULT };
	return SimulatedSession(profile).get_route();
}

std::string plug(SimulatedSession &r_session, simulated::DeviceKind p_kind) {
	EXPECT(r_session.device->plug(p_kind));
	return r_session.settle();
}

std::string unplug(SimulatedSession &r_session, simulated::DeviceKind p_kind) {
	EXPECT(r_session.device->unplug(p_kind));
	return r_session.settle();
}

} // namespace

TEST("without anything connected each category has its built-in route") {
	EXPECT_EQUAL(get_route_of(Category::AMBIENT), std::string(">builtInSpeaker"));
	EXPECT_EQUAL(get_route_of(Category::SOLO_AMBIENT), std::string(">builtInSpeaker"));
	EXPECT_EQUAL(get_route_of(Category::PLAYBACK), std::string(">builtInSpeaker"));
	EXPECT_EQUAL(get_route_of(Category::RECORD), std::string("builtInMic>"));
	EXPECT_EQUAL(get_route_of(Category::MULTI_ROUTE), std::string("builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(get_route_of(Category::PLAY_AND_RECORD), std::string("builtInMic>builtInReceiver"));
}

TEST("playAndRecord plays through the speaker by option, by the video chat mode, and without a receiver") {
	EXPECT_EQUAL(get_route_of(Category::PLAY_AND_RECORD, CategoryOptions::DEFAULT_TO_SPEAKER), std::string("builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(get_route_of(Category::PLAY_AND_RECORD, NO_OPTIONS, Mode::VIDEO_CHAT), std::string("builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(get_route_of(Category::PLAY_AND_RECORD, NO_OPTIONS, Mode::VOICE_CHAT), std::string("builtInMic>builtInReceiver"));
	simulated::Profile tablet;
	tablet.has_receiver = false;
	tablet.configuration.category = Category::PLAY_AND_RECORD;
	EXPECT_EQUAL(SimulatedSession(tablet).get_route(), std::string("builtInMic>builtInSpeaker"));
}

TEST("which devices a category uses: wired headset, headphones, A2DP, HFP, AirPlay, USB, HDMI, CarPlay") {
	const std::string playing = ">headphones >headphones >bluetoothA2DP >builtInSpeaker >airPlay >usbAudio >hdmi >carAudio";
	EXPECT_EQUAL(get_routes(Category::AMBIENT), playing);
	EXPECT_EQUAL(get_routes(Category::SOLO_AMBIENT), playing);
	EXPECT_EQUAL(get_routes(Category::PLAYBACK), playing);
	EXPECT_EQUAL(get_routes(Category::RECORD), std::string("headsetMic> builtInMic> builtInMic> builtInMic> builtInMic> usbAudio> builtInMic> carAudio>"));
	EXPECT_EQUAL(get_routes(Category::RECORD, CategoryOptions::ALLOW_BLUETOOTH_HFP), std::string("headsetMic> builtInMic> builtInMic> bluetoothHFP> builtInMic> usbAudio> builtInMic> carAudio>"));
	EXPECT_EQUAL(get_routes(Category::PLAY_AND_RECORD), std::string("headsetMic>headphones builtInMic>headphones builtInMic>builtInReceiver builtInMic>builtInReceiver builtInMic>builtInReceiver usbAudio>usbAudio builtInMic>hdmi carAudio>carAudio"));
	EXPECT_EQUAL(get_routes(Category::PLAY_AND_RECORD, CategoryOptions::ALLOW_BLUETOOTH_HFP | CategoryOptions::ALLOW_BLUETOOTH_A2DP | CategoryOptions::ALLOW_AIR_PLAY), std::string("headsetMic>headphones builtInMic>headphones builtInMic>bluetoothA2DP bluetoothHFP>bluetoothHFP builtInMic>airPlay usbAudio>usbAudio builtInMic>hdmi carAudio>carAudio"));
	EXPECT_EQUAL(get_routes(Category::PLAY_AND_RECORD, NO_OPTIONS, Mode::VOICE_CHAT), std::string("headsetMic>headphones builtInMic>headphones builtInMic>builtInReceiver bluetoothHFP>bluetoothHFP builtInMic>builtInReceiver usbAudio>usbAudio builtInMic>hdmi carAudio>carAudio"));
	EXPECT_EQUAL(get_routes(Category::MULTI_ROUTE), std::string("headsetMic>headphones builtInMic>headphones builtInMic>builtInSpeaker builtInMic>builtInSpeaker builtInMic>builtInSpeaker usbAudio>usbAudio builtInMic>hdmi carAudio>carAudio"));
	EXPECT_EQUAL(get_routes(Category::MULTI_ROUTE, CategoryOptions::ALLOW_BLUETOOTH_HFP, Mode::DUAL_ROUTE), std::string("builtInMic+headsetMic>builtInSpeaker+headphones builtInMic>builtInSpeaker builtInMic>builtInSpeaker builtInMic+bluetoothHFP>builtInSpeaker+bluetoothHFP builtInMic>builtInSpeaker builtInMic+usbAudio>builtInSpeaker+usbAudio builtInMic>builtInSpeaker builtInMic+carAudio>builtInSpeaker+carAudio"));
}

TEST("multiRoute plays to every wired device at once, in the order of connection") {
	simulated::Profile profile;
	profile.configuration.category = Category::MULTI_ROUTE;
	SimulatedSession session(profile);
	plug(session, simulated::DeviceKind::HDMI);
	EXPECT_EQUAL(plug(session, simulated::DeviceKind::USB), std::string("route newDeviceAvailable from builtInMic>hdmi; inputs on"));
	EXPECT_EQUAL(session.get_route(), std::string("usbAudio>hdmi+usbAudio"));
	EXPECT_EQUAL(session.service->get_readings().output_number_of_channels.get(), 4);
}

TEST("the device that was connected last is used, and after it the one before") {
	SimulatedSession session;
	EXPECT_EQUAL(plug(session, simulated::DeviceKind::HEADPHONES), std::string("route newDeviceAvailable from >builtInSpeaker"));
	EXPECT_EQUAL(plug(session, simulated::DeviceKind::BLUETOOTH_A2DP), std::string("route newDeviceAvailable from >headphones"));
	EXPECT_EQUAL(session.get_route(), std::string(">bluetoothA2DP"));
	EXPECT_EQUAL(unplug(session, simulated::DeviceKind::BLUETOOTH_A2DP), std::string("route oldDeviceUnavailable from >bluetoothA2DP"));
	EXPECT_EQUAL(session.get_route(), std::string(">headphones"));
	EXPECT_EQUAL(unplug(session, simulated::DeviceKind::HEADPHONES), std::string("route oldDeviceUnavailable from >headphones"));
	EXPECT_EQUAL(session.get_route(), std::string(">builtInSpeaker"));
}

TEST("a device that the category does not use does not change the route") {
	SimulatedSession session;
	EXPECT_EQUAL(plug(session, simulated::DeviceKind::BLUETOOTH_HFP), std::string());
	EXPECT_EQUAL(unplug(session, simulated::DeviceKind::BLUETOOTH_HFP), std::string());
	plug(session, simulated::DeviceKind::HEADPHONES);
	plug(session, simulated::DeviceKind::AIR_PLAY);
	EXPECT_EQUAL(unplug(session, simulated::DeviceKind::HEADPHONES), std::string());
	EXPECT_EQUAL(session.get_route(), std::string(">airPlay"));
}

TEST("a connected device cannot be connected again, and one that is not connected cannot be disconnected") {
	SimulatedSession session;
	EXPECT(!session.device->unplug(simulated::DeviceKind::USB));
	EXPECT(session.device->plug(simulated::DeviceKind::USB));
	EXPECT(!session.device->plug(simulated::DeviceKind::USB));
	EXPECT(session.device->is_plugged(simulated::DeviceKind::USB));
	EXPECT(session.device->unplug(simulated::DeviceKind::USB));
	EXPECT(!session.device->is_plugged(simulated::DeviceKind::USB));
}

TEST("a hands-free headset plays and records, or neither") {
	simulated::Profile profile;
	profile.configuration = { Category::PLAY_AND_RECORD, Mode::VOICE_CHAT, NO_OPTIONS, RouteSharingPolicy::DEFAULT };
	SimulatedSession session(profile);
	plug(session, simulated::DeviceKind::BLUETOOTH_HFP);
	EXPECT_EQUAL(session.get_route(), std::string("bluetoothHFP>bluetoothHFP"));
	EXPECT_EQUAL(session.service->get_readings().sample_rate.get(), 24000.0);
	session.request(SessionRequest::set_preferred_input("Built-In Microphone"));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>builtInReceiver"));
	plug(session, simulated::DeviceKind::HEADPHONES);
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>headphones"));
	session.request(SessionRequest::set_preferred_input("Bluetooth Headset Microphone"));
	EXPECT_EQUAL(session.get_route(), std::string("bluetoothHFP>bluetoothHFP"));
	session.request(SessionRequest::set_preferred_input(""));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>headphones"));
}

TEST("available inputs are those of a category that records, with the options it needs") {
	SimulatedSession session;
	session.device->plug(simulated::DeviceKind::BLUETOOTH_HFP);
	session.device->plug(simulated::DeviceKind::USB);
	session.settle();
	EXPECT(session.service->get_state()->available_inputs->empty());
	EXPECT(session.service->get_readings().is_input_available.get());
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::RECORD)), std::string("route categoryChange from >usbAudio; inputs on; set_category ok"));
	EXPECT_EQUAL(session.service->get_state()->available_inputs->size(), size_t(2));
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::RECORD, CategoryOptions::ALLOW_BLUETOOTH_HFP)), std::string("inputs on; set_category ok"));
	EXPECT_EQUAL(session.service->get_state()->available_inputs->size(), size_t(3));
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::PLAYBACK)), std::string("route categoryChange from usbAudio>; inputs off; set_category ok"));
}

TEST("another category reports a change of route even to the same ports, another mode or option only to other ports") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::PLAYBACK)), std::string("route categoryChange from >builtInSpeaker; set_category ok"));
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::PLAYBACK)), std::string("set_category ok"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::MOVIE_PLAYBACK)), std::string("set_mode ok"));
	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::VIDEO_CHAT)), std::string("route categoryChange from builtInMic>builtInReceiver; set_mode ok"));
}

TEST("a category without a port has no suitable route") {
	simulated::Profile profile;
	profile.has_built_in_microphone = false;
	SimulatedSession session(profile);
	plug(session, simulated::DeviceKind::USB);
	session.request(SessionRequest::set_category(Category::RECORD));
	EXPECT_EQUAL(unplug(session, simulated::DeviceKind::USB), std::string("route noSuitableRouteForCategory from usbAudio>; inputs off"));
	EXPECT_EQUAL(session.get_route(), std::string(">"));
}

TEST("the speaker override is for playAndRecord, and means speaker and built-in microphone") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, PortOverride::SPEAKER)), std::string("override_output_audio_port refused badParam"));
	EXPECT_EQUAL(session.recorder.completions.back().result.message, std::string("ambient does not take PORT_OVERRIDE_SPEAKER (only playAndRecord does)."));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, PortOverride::NONE)), std::string("override_output_audio_port ok"));
	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD));
	plug(session, simulated::DeviceKind::WIRED_HEADSET);
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, PortOverride::SPEAKER)), std::string("route override from headsetMic>headphones; override_output_audio_port ok"));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, PortOverride::NONE)), std::string("route override from builtInMic>builtInSpeaker; override_output_audio_port ok"));
	EXPECT_EQUAL(session.get_route(), std::string("headsetMic>headphones"));
}

TEST("the speaker override lasts until the next change of route, and no longer") {
	simulated::Profile profile;
	profile.configuration.category = Category::PLAY_AND_RECORD;
	SimulatedSession session(profile);
	const SessionRequest to_speaker = SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, PortOverride::SPEAKER);
	session.request(to_speaker);
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>builtInSpeaker"));
	// playAndRecord does not use it without the option, so the route is as before.
	EXPECT_EQUAL(plug(session, simulated::DeviceKind::BLUETOOTH_A2DP), std::string());
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(plug(session, simulated::DeviceKind::HEADPHONES), std::string("route newDeviceAvailable from builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>headphones"));
	session.request(to_speaker);
	EXPECT_EQUAL(unplug(session, simulated::DeviceKind::HEADPHONES), std::string("route oldDeviceUnavailable from builtInMic>builtInSpeaker"));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>builtInReceiver"));
	session.request(to_speaker);
	session.request(SessionRequest::set_category(Category::PLAYBACK));
	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>builtInReceiver"));
}

TEST("waking from sleep reports a change of route to the same ports") {
	SimulatedSession session;
	session.device->wake_from_sleep();
	EXPECT_EQUAL(session.settle(), std::string("route wakeFromSleep from >builtInSpeaker"));
}

TEST("a session that prefers it is interrupted when the device it plays on is disconnected") {
	for (const bool prefers : { false, true }) {
		SimulatedSession session;
		session.request(SessionRequest::of(Operation::SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT, prefers));
		session.activate();
		plug(session, simulated::DeviceKind::USB);
		plug(session, simulated::DeviceKind::HEADPHONES);
		EXPECT_EQUAL(unplug(session, simulated::DeviceKind::USB), std::string());
		const std::string interruption = prefers ? "state interrupted; interruption began routeDisconnected; " : "";
		EXPECT_EQUAL(unplug(session, simulated::DeviceKind::HEADPHONES), interruption + "route oldDeviceUnavailable from >headphones");
		EXPECT(!session.device->end_interruption(true));
	}
}

TEST("latency is that of the port in use") {
	SimulatedSession session;
	EXPECT(session.service->get_readings().output_latency.get() < 0.05);
	EXPECT_EQUAL(session.service->get_readings().input_latency.get(), 0.0);
	plug(session, simulated::DeviceKind::AIR_PLAY);
	EXPECT(session.service->get_readings().output_latency.get() > 1.0);
	session.request(SessionRequest::set_category(Category::RECORD));
	EXPECT(session.service->get_readings().input_latency.get() > 0.0);
	EXPECT_EQUAL(session.service->get_readings().output_latency.get(), 0.0);
}
