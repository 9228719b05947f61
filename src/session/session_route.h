#pragma once

#include "gen/data_source_location.h"
#include "gen/data_source_orientation.h"
#include "gen/polar_pattern.h"
#include "gen/port_type.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace audio_session {

// Whether the hardware supports a feature, and whether it is enabled.
struct Capability {
	bool is_supported = false;
	bool is_enabled = false;
};

// One channel of a port.
struct ChannelDescription {
	std::string name;
	// Counted from 1 within the port.
	int32_t number = 0;
	std::string owning_port_uid;
	// Core Audio's `AudioChannelLabel`: 1 left, 2 right, 42 mono, 0xffffffff unknown.
	uint32_t label = 0;
};

// One of several microphones or outputs behind one port, such as the microphone at the camera.
struct DataSourceDescription {
	// Unique within its port only.
	int64_t id = 0;
	std::string name;
	DataSourceLocation location = DataSourceLocation::UNKNOWN;
	DataSourceOrientation orientation = DataSourceOrientation::UNKNOWN;
	// Empty if the data source has no patterns to choose from.
	std::vector<PolarPattern> supported_polar_patterns;
	PolarPattern selected_polar_pattern = PolarPattern::NONE;
	PolarPattern preferred_polar_pattern = PolarPattern::NONE;
};

// Features of a Bluetooth microphone beyond the hands-free profile (iOS 26).
struct BluetoothMicrophoneExtension {
	Capability high_quality_recording;
	Capability far_field_capture;
};

// One input or output of the device. Immutable: a change is published as a new description with the same `uid`.
struct PortDescription {
	PortType type = PortType::UNKNOWN;
	std::string name;
	// Identifies the port in `set_preferred_input` and similar calls; stays the same while it is connected.
	std::string uid;
	bool has_hardware_voice_call_processing = false;
	bool is_spatial_audio_enabled = false;
	std::vector<ChannelDescription> channels;
	// Empty if there is nothing to choose.
	std::vector<DataSourceDescription> data_sources;
	std::optional<int64_t> selected_data_source;
	std::optional<int64_t> preferred_data_source;
	// Only Bluetooth microphones have one.
	std::optional<BluetoothMicrophoneExtension> bluetooth_microphone_extension;
};

using PortPointer = std::shared_ptr<const PortDescription>;
using PortList = std::vector<PortPointer>;

// The ports in use. Shared and immutable, like all lists of a snapshot: it can be read from any thread for any
// time.
struct RouteDescription {
	PortList inputs;
	PortList outputs;
};

using RoutePointer = std::shared_ptr<const RouteDescription>;

// Returns null if the port has no such data source.
inline const DataSourceDescription *find_data_source(const PortDescription &p_port, std::optional<int64_t> p_id) {
	for (const DataSourceDescription &source : p_port.data_sources) {
		if (p_id == source.id) {
			return &source;
		}
	}
	return nullptr;
}

// Returns null if no port of the list has that uid.
inline PortPointer find_port(const PortList &p_ports, const std::string &p_uid) {
	for (const PortPointer &port : p_ports) {
		if (port->uid == p_uid) {
			return port;
		}
	}
	return nullptr;
}

} // namespace audio_session
