// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Where a data source points while the device is held upright.
enum class DataSourceOrientation : int32_t {
	// The platform does not say.
	UNKNOWN = 0,
	// Points to the top.
	TOP = 1,
	// Points to the bottom.
	BOTTOM = 2,
	// Points to the front.
	FRONT = 3,
	// Points to the back.
	BACK = 4,
	// Points to the left.
	LEFT = 5,
	// Points to the right.
	RIGHT = 6,
};

struct DataSourceOrientationName {
	DataSourceOrientation value;
	std::string_view name;
};

inline constexpr DataSourceOrientationName DATA_SOURCE_ORIENTATION_NAMES[] = {
	{ DataSourceOrientation::UNKNOWN, "unknown" },
	{ DataSourceOrientation::TOP, "top" },
	{ DataSourceOrientation::BOTTOM, "bottom" },
	{ DataSourceOrientation::FRONT, "front" },
	{ DataSourceOrientation::BACK, "back" },
	{ DataSourceOrientation::LEFT, "left" },
	{ DataSourceOrientation::RIGHT, "right" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(DataSourceOrientation p_value) {
	for (const DataSourceOrientationName &row : DATA_SOURCE_ORIENTATION_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<DataSourceOrientation> find_data_source_orientation(std::string_view p_name) {
	for (const DataSourceOrientationName &row : DATA_SOURCE_ORIENTATION_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_data_source_orientation(int64_t p_value) {
	return p_value >= 0 && p_value <= 6;
}

} // namespace audio_session
