#include "testing.h"

#include "session_fixture.h"

using namespace audio_session;
using testing::SimulatedSession;

namespace {

constexpr const char *MICROPHONE = "Built-In Microphone";

const DataSourceDescription &get_selected_source(const SimulatedSession &p_session) {
	const PortPointer port = get_input_port(*p_session.service->get_state());
	return *find_data_source(*port, port->selected_data_source);
}

SimulatedSession &record(SimulatedSession &r_session) {
	r_session.request(SessionRequest::set_category(Category::RECORD));
	return r_session;
}

} // namespace

TEST("a port has a name, channels and data sources") {
	SimulatedSession session;
	record(session);
	const PortPointer port = get_input_port(*session.service->get_state());
	EXPECT(port->type == PortType::BUILT_IN_MIC);
	EXPECT_EQUAL(port->uid, std::string(MICROPHONE));
	EXPECT_EQUAL(port->channels.size(), size_t(1));
	EXPECT_EQUAL(port->channels[0].name, std::string("Built-In Microphone 1"));
	EXPECT_EQUAL(port->channels[0].number, 1);
	EXPECT_EQUAL(port->channels[0].owning_port_uid, port->uid);
	EXPECT_EQUAL(port->channels[0].label, uint32_t(42));
	EXPECT_EQUAL(port->data_sources.size(), size_t(3));
	EXPECT(port->data_sources[2].orientation == DataSourceOrientation::BACK);
	EXPECT(port->data_sources[0].location == DataSourceLocation::LOWER);
	EXPECT_EQUAL(*port->selected_data_source, int64_t(1));
	EXPECT(!port->preferred_data_source.has_value());
	EXPECT(!port->bluetooth_microphone_extension.has_value());
}

TEST("a stereo output has a left and a right channel") {
	SimulatedSession session;
	const PortPointer port = get_output_port(*session.service->get_state());
	EXPECT_EQUAL(port->channels[0].label, uint32_t(1));
	EXPECT_EQUAL(port->channels[1].label, uint32_t(2));
	EXPECT(port->data_sources.empty());
}

TEST("a Bluetooth headset reports the features of its microphone") {
	SimulatedSession session;
	session.device->plug(simulated::DeviceKind::BLUETOOTH_HFP);
	session.request(SessionRequest::set_category(Category::RECORD, CategoryOptions::ALLOW_BLUETOOTH_HFP));
	const PortPointer port = get_input_port(*session.service->get_state());
	EXPECT(port->type == PortType::BLUETOOTH_HFP);
	EXPECT(port->has_hardware_voice_call_processing);
	EXPECT(port->bluetooth_microphone_extension->high_quality_recording.is_supported);
	EXPECT(!port->bluetooth_microphone_extension->far_field_capture.is_enabled);
}

TEST("a data source that is set for the route takes precedence over the preferred one, and both can be cleared") {
	SimulatedSession session;
	record(session);
	EXPECT_EQUAL(session.request(SessionRequest::set_preferred_data_source(MICROPHONE, 2)), std::string("route routeConfigurationChange from builtInMic>; set_preferred_data_source ok"));
	EXPECT_EQUAL(get_selected_source(session).id, int64_t(2));
	EXPECT_EQUAL(session.request(SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, 3)), std::string("route routeConfigurationChange from builtInMic>; set_input_data_source ok"));
	EXPECT_EQUAL(get_selected_source(session).id, int64_t(3));
	EXPECT_EQUAL(*get_input_port(*session.service->get_state())->preferred_data_source, int64_t(2));
	session.request(SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, std::nullopt));
	EXPECT_EQUAL(get_selected_source(session).id, int64_t(2));
	EXPECT_EQUAL(session.request(SessionRequest::set_preferred_data_source(MICROPHONE, 2)), std::string("set_preferred_data_source ok"));
	session.request(SessionRequest::set_preferred_data_source(MICROPHONE, std::nullopt));
	EXPECT_EQUAL(get_selected_source(session).id, int64_t(1));
}

TEST("an unknown port or data source is refused, and the message lists the available ones") {
	SimulatedSession session;
	const auto get_message = [&session](const SessionRequest &p_request) {
		session.request(p_request);
		EXPECT(session.recorder.completions.back().result.code == ErrorCode::BAD_PARAM);
		return session.recorder.completions.back().result.message;
	};
	EXPECT_EQUAL(get_message(SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, 1)), std::string("The route has no such port now."));
	EXPECT_EQUAL(get_message(SessionRequest::set_data_source(Operation::SET_OUTPUT_DATA_SOURCE, 1)), std::string("The port \"Built-In Speaker\" has no data source 1. It has no data sources."));
	record(session);
	EXPECT_EQUAL(get_message(SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, 4)), std::string("The port \"Built-In Microphone\" has no data source 4. It has 1 (Bottom), 2 (Front), 3 (Back)."));
	EXPECT_EQUAL(get_message(SessionRequest::set_preferred_data_source("Elsewhere", 1)), std::string("There is no port \"Elsewhere\" now."));
	EXPECT_EQUAL(get_message(SessionRequest::set_preferred_polar_pattern(MICROPHONE, 1, PolarPattern::CARDIOID)), std::string("The data source Bottom has no polar pattern cardioid. It has omnidirectional."));
	EXPECT_EQUAL(get_message(SessionRequest::set_preferred_input("Elsewhere")), std::string("\"Elsewhere\" is not an available input of record. Available inputs: \"Built-In Microphone\"."));
}

TEST("clearing the output data source of a port without data sources succeeds") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::set_data_source(Operation::SET_OUTPUT_DATA_SOURCE, std::nullopt)), std::string("set_output_data_source ok"));
}

TEST("a stereo pattern records two channels and has an orientation") {
	SimulatedSession session;
	record(session);
	session.request(SessionRequest::of(Operation::SET_PREFERRED_INPUT_ORIENTATION, StereoOrientation::PORTRAIT));
	session.request(SessionRequest::set_preferred_data_source(MICROPHONE, 2));
	EXPECT_EQUAL(session.request(SessionRequest::set_preferred_polar_pattern(MICROPHONE, 2, PolarPattern::STEREO)), std::string("route routeConfigurationChange from builtInMic>; set_preferred_polar_pattern ok"));
	EXPECT(get_selected_source(session).selected_polar_pattern == PolarPattern::STEREO);
	EXPECT(get_selected_source(session).preferred_polar_pattern == PolarPattern::STEREO);
	EXPECT_EQUAL(session.service->get_readings().input_number_of_channels.get(), 2);
	EXPECT_EQUAL(session.service->get_readings().maximum_input_number_of_channels.get(), 2);
	EXPECT(session.service->get_readings().input_orientation.get() == StereoOrientation::PORTRAIT);
	session.request(SessionRequest::set_preferred_polar_pattern(MICROPHONE, 2, PolarPattern::NONE));
	EXPECT(get_selected_source(session).selected_polar_pattern == PolarPattern::OMNIDIRECTIONAL);
	EXPECT_EQUAL(session.service->get_readings().input_number_of_channels.get(), 1);
}

TEST("a preferred input is used while it is available, and cleared when a microphone is connected") {
	SimulatedSession session;
	session.device->plug(simulated::DeviceKind::USB);
	record(session);
	EXPECT_EQUAL(session.get_route(), std::string("usbAudio>"));
	EXPECT_EQUAL(session.request(SessionRequest::set_preferred_input(MICROPHONE)), std::string("route override from usbAudio>; set_preferred_input ok"));
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>"));
	EXPECT_EQUAL(session.service->get_state()->preferred_input->uid, std::string(MICROPHONE));
	// Headphones have no microphone, so the preferred input is kept.
	session.device->plug(simulated::DeviceKind::HEADPHONES);
	session.settle();
	EXPECT_EQUAL(session.get_route(), std::string("builtInMic>"));
	session.device->plug(simulated::DeviceKind::WIRED_HEADSET);
	session.settle();
	EXPECT_EQUAL(session.get_route(), std::string("headsetMic>"));
	EXPECT(session.service->get_state()->preferred_input == nullptr);
	EXPECT_EQUAL(session.request(SessionRequest::set_preferred_input("USB Microphone")), std::string("route override from headsetMic>; set_preferred_input ok"));
	EXPECT_EQUAL(session.request(SessionRequest::set_preferred_input("")), std::string("route override from usbAudio>; set_preferred_input ok"));
	session.request(SessionRequest::set_preferred_input("USB Microphone"));
	session.device->unplug(simulated::DeviceKind::USB);
	session.settle();
	EXPECT_EQUAL(session.get_route(), std::string("headsetMic>"));
	session.device->plug(simulated::DeviceKind::USB);
	session.settle();
	EXPECT(session.service->get_state()->preferred_input == nullptr);
}

TEST("lists and routes of an older state do not change") {
	SimulatedSession session;
	const StatePointer before = session.service->get_state();
	session.device->plug(simulated::DeviceKind::HEADPHONES);
	session.settle();
	EXPECT_EQUAL(testing::describe(*before->current_route), std::string(">builtInSpeaker"));
	EXPECT_EQUAL(session.get_route(), std::string(">headphones"));
	// Lists that did not change are shared.
	EXPECT(before->available_categories == session.service->get_state()->available_categories);
}
