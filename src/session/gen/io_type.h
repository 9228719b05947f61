// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether input and output run together, at one sample rate and buffer duration.
enum class IOType : int32_t {
	// The system decides.
	NOT_SPECIFIED = 0,
	// They run together; only for `playAndRecord` and `multiRoute`.
	AGGREGATED = 1,
};

struct IOTypeName {
	IOType value;
	std::string_view name;
};

inline constexpr IOTypeName IO_TYPE_NAMES[] = {
	{ IOType::NOT_SPECIFIED, "notSpecified" },
	{ IOType::AGGREGATED, "aggregated" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(IOType p_value) {
	for (const IOTypeName &row : IO_TYPE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<IOType> find_io_type(std::string_view p_name) {
	for (const IOTypeName &row : IO_TYPE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_io_type(int64_t p_value) {
	return p_value >= 0 && p_value <= 1;
}

} // namespace audio_session
