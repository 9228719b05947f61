#pragma once

#include "../../session/gen/category_options.h"
#include "../../session/session_route.h"
#include "gen/device_kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace audio_session::simulated {

// The constants of a port of the simulated hardware.
struct PortModel {
	PortType type;
	// Also its uid: no two ports have the same name.
	const char *name;
	int32_t default_channels;
	int32_t maximum_channels;
	// In seconds.
	double latency;
	// In hertz, ascending, terminated by 0. Without a preference, the first default rate in the list is used.
	double rates[8];
	bool is_gain_settable;
	bool has_voice_processing;
	bool can_spatialize;
};

// The built-in ports.
extern const PortModel BUILT_IN_MIC;
extern const PortModel BUILT_IN_RECEIVER;
extern const PortModel BUILT_IN_SPEAKER;

// The ports of a connected device; null for a direction that it does not have.
struct DeviceModel {
	const PortModel *input;
	const PortModel *output;
};

const DeviceModel &get_model(DeviceKind p_kind);

// The settings of a game for a port.
struct PortPreference {
	std::optional<int64_t> preferred_data_source;
	// Set by `set_input_data_source`; takes precedence over the preferred one.
	std::optional<int64_t> chosen_data_source;
	std::map<int64_t, PolarPattern> polar_patterns;
};

// Returns the description that a game reads. The options are those of an active session.
PortPointer describe_port(const PortModel &p_model, const PortPreference &p_preference, int32_t p_channels, bool p_spatial_audio, CategoryOptions p_options);

// Returns whether its selected data source records in stereo.
bool records_stereo(const PortDescription &p_port);

} // namespace audio_session::simulated
