#pragma once

#include "../../session/gen/category_options.h"
#include "../../session/session_route.h"
#include "gen/device_kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace audio_session::simulated {

// A port of the simulated hardware: what is fixed about it.
struct PortModel {
	PortType type;
	// Also its uid: there is one of each.
	const char *name;
	int32_t default_channels;
	int32_t maximum_channels;
	// In seconds.
	double latency;
	// In hertz, ascending, ended by a 0. The first of the default rates that it has is used without a preference.
	double rates[8];
	bool is_gain_settable;
	bool has_voice_processing;
	bool can_spatialize;
};

// The ports that are always there.
extern const PortModel BUILT_IN_MIC;
extern const PortModel BUILT_IN_RECEIVER;
extern const PortModel BUILT_IN_SPEAKER;

// The ports of a connected device. Null for the one that it does not have.
struct DeviceModel {
	const PortModel *input;
	const PortModel *output;
};

const DeviceModel &get_model(DeviceKind p_kind);

// What the game chose for a port.
struct PortPreference {
	std::optional<int64_t> preferred_data_source;
	// By `set_input_data_source`, which comes before the preferred one.
	std::optional<int64_t> chosen_data_source;
	std::map<int64_t, PolarPattern> polar_patterns;
};

// The description that a game sees. The options are those of an active session.
PortPointer describe_port(const PortModel &p_model, const PortPreference &p_preference, int32_t p_channels, bool p_spatial_audio, CategoryOptions p_options);

// Whether its selected data source records in stereo.
bool records_stereo(const PortDescription &p_port);

} // namespace audio_session::simulated
