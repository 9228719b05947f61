// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Where on the device a data source is.
enum class DataSourceLocation : int32_t {
	// The platform does not say.
	UNKNOWN = 0,
	// Near the upper end of the device.
	UPPER = 1,
	// Near the lower end of the device.
	LOWER = 2,
};

struct DataSourceLocationName {
	DataSourceLocation value;
	std::string_view name;
};

inline constexpr DataSourceLocationName DATA_SOURCE_LOCATION_NAMES[] = {
	{ DataSourceLocation::UNKNOWN, "unknown" },
	{ DataSourceLocation::UPPER, "upper" },
	{ DataSourceLocation::LOWER, "lower" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(DataSourceLocation p_value) {
	for (const DataSourceLocationName &row : DATA_SOURCE_LOCATION_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<DataSourceLocation> find_data_source_location(std::string_view p_name) {
	for (const DataSourceLocationName &row : DATA_SOURCE_LOCATION_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_data_source_location(int64_t p_value) {
	return p_value >= 0 && p_value <= 2;
}

} // namespace audio_session
